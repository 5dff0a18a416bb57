import { readFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import { createServer as createSecureServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";
// @ts-expect-error the demo is plain JavaScript
import { standIn as standInOf } from "../../demo/vendors/map.js";
import { createCertificate } from "./certificate.ts";

interface Answer {
  readonly type?: string;
  readonly status?: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}
/** Pages and other files of a site by path; a text is a page. Anything under /sluis/ comes from dist. */
export type Files = Readonly<Record<string, string | Answer>>;

/** A request, and the host of the page that made it; empty where it was typed. `cookie` is what came along. */
export type Request = { readonly url: URL; readonly from: string; readonly cookie: string };

const standIn = standInOf as (url: string) => { file?: string; type?: string; status?: number } | undefined;
const root = new URL("../../", import.meta.url);
/** Where pages tell of errors. */
export const WRONG = "/wrong";
const read = (path: string) => readFile(new URL(path, root), "utf8").catch(() => undefined);
const JAVASCRIPT = "text/javascript; charset=utf-8";

/**
 * All that a browser can reach: it asks this proxy on loopback for every host, so that vendors keep their own names and
 * addresses, and nothing goes any further. What is not known here is refused, and counted like the rest.
 */
export class Network {
  /** What pages asked for, in order of arrival. What a browser asks for itself says that no site did (`none`). */
  readonly requests: Request[] = [];
  /** The hosts that were connected to, with or without a request. */
  readonly connections: string[] = [];
  readonly fingerprint: string;
  readonly #sites = new Map<string, Files>();
  readonly #sockets = new Set<Socket>();
  readonly #proxy: Server;

  private constructor() {
    const { fingerprint, ...identity } = createCertificate();
    this.fingerprint = fingerprint;
    const secure = createSecureServer(identity, this.#listener("https"));
    // A browser drops the connections of a tab that is closed: no news.
    secure.on("tlsClientError", () => {});
    this.#proxy = createServer(this.#listener("http"));
    this.#proxy.on("connect", ({ url = "" }, socket: Socket, head: Buffer) => {
      this.connections.push(url.replace(/:443$/, ""));
      socket.write("HTTP/1.1 200 OK\r\n\r\n");
      socket.unshift(head);
      secure.emit("connection", socket);
    });
    this.#proxy.on("connection", (socket: Socket) => {
      this.#sockets.add(socket);
      socket.on("error", () => {}).on("close", () => this.#sockets.delete(socket));
    });
  }

  static async open(): Promise<Network> {
    const network = new Network();
    await new Promise<void>((done) => network.#proxy.listen(0, "127.0.0.1", done));
    return network;
  }

  get port(): number {
    return (this.#proxy.address() as AddressInfo).port;
  }

  /** Puts a site at a host of its own. */
  serve(host: string, files: Files): void {
    this.#sites.set(host, files);
  }

  #listener(protocol: string): RequestListener {
    return async ({ url: path = "/", headers: asked }, response) => {
      const url = new URL(path, `${protocol}://${asked.host}`);
      const isOfPage = (asked["sec-fetch-site"] ?? "none") !== "none" || this.#sites.has(url.host);
      const from = URL.canParse(asked.referer ?? "") ? new URL(asked.referer ?? "").host : "";
      if (isOfPage) this.requests.push({ url, from, cookie: asked.cookie ?? "" });
      const { status = 200, type = "text/html; charset=utf-8", body = "", headers } = await this.#answer(url);
      response.writeHead(status, { "Content-Type": type, "Cache-Control": "no-cache", ...headers }).end(body);
    };
  }

  async #answer({ href, host, pathname }: URL): Promise<Answer> {
    const files = this.#sites.get(host);
    const given = files?.[pathname];
    if (given !== undefined) return typeof given === "string" ? { body: given } : given;
    if (files && !pathname.startsWith("/sluis/")) return { status: pathname === WRONG ? 204 : 404 };
    const known = files ? { file: pathname, type: JAVASCRIPT } : standIn(href);
    if (!known?.file) return { status: known?.status ?? 404 };
    const body = await read(
      files ? `dist/${pathname.slice("/sluis/".length)}` : `demo/vendors/${known.file}`,
    );
    const headers = { "Access-Control-Allow-Origin": "*" };
    return body === undefined
      ? { status: 404 }
      : { type: `${known.type?.split(";")[0]}; charset=utf-8`, body, headers };
  }

  async close(): Promise<void> {
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((done) => this.#proxy.close(done));
  }
}
