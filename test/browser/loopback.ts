import { spawn } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, chromium } from "playwright-core";
import { tag } from "./site.ts";

/*
 * A real server on loopback, for what interception keeps a browser from: pages kept for going back, and prerendering.
 */

export interface Asked {
  readonly path: string;
  /** The page that asked. */
  readonly by: string;
  /** What for, where it is not for the visitor's eyes yet. */
  readonly purpose: string | undefined;
}

/** Whatever a service of the site's own does, it does on loopback. */
export const OWN = {
  controller: "Shop",
  policy: { url: "/privacy" },
  services: { counter: { category: "analytics", purpose: "Counting", script: "/counter.js" } },
};

const COUNTER = "window.count = (window.count ?? 0) + 1; document.cookie = 'counter=1; path=/'";

/** Answers to paths of its own; all others are a page with our tag. */
export class Loopback {
  readonly asked: Asked[] = [];
  readonly #server = createServer((request, response) => this.#answer(request, response));
  readonly #pages: Readonly<Record<string, string>>;
  readonly #headers: Readonly<Record<string, string>>;

  private constructor(pages: Readonly<Record<string, string>>, headers: Readonly<Record<string, string>>) {
    this.#pages = pages;
    this.#headers = headers;
  }

  static async open(
    pages: Record<string, string> = {},
    headers: Record<string, string> = {},
  ): Promise<Loopback> {
    const one = new Loopback(pages, headers);
    await new Promise<void>((done) => one.#server.listen(0, "127.0.0.1", done));
    return one;
  }

  get origin(): string {
    return `http://localhost:${(this.#server.address() as AddressInfo).port}`;
  }

  async #answer({ url = "", headers }: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(url, this.origin);
    const by = headers.referer ? new URL(headers.referer).pathname : "";
    this.asked.push({
      path: decodeURIComponent(url),
      by,
      purpose: headers["sec-purpose"] as string | undefined,
    });
    const say = (type: string, body: string | Buffer) =>
      response.writeHead(200, { ...this.#headers, "Content-Type": `${type}; charset=utf-8` }).end(body);
    if (pathname.startsWith("/loop")) response.writeHead(302, { Location: "/loop" }).end();
    else if (pathname === "/counter.js") say("text/javascript", COUNTER);
    else if (pathname.startsWith("/sluis/")) {
      const file = new URL(`../../dist/${pathname.slice(7)}`, import.meta.url);
      const body = await readFile(file).catch(() => undefined);
      if (body) say("text/javascript", body);
      else response.writeHead(404).end();
    } else
      say(
        "text/html",
        `<!doctype html><html lang="en"><title>${pathname}</title>${this.#pages[pathname] ?? tag(OWN)}`,
      );
  }

  /** The paths that were asked for by a page. */
  paths(by: string): string[] {
    return this.asked.filter((one) => one.by === by).map(({ path }) => path);
  }

  close(): void {
    this.#server.close();
    this.#server.closeAllConnections();
  }
}

export const ARGS = ["--no-sandbox", "--disable-background-networking"];

/** A browser that keeps pages for going back. */
export const keeping = (): Promise<Browser> =>
  chromium.launch({
    executablePath: process.env.SLUIS_BROWSER ?? "",
    ignoreDefaultArgs: ["--disable-back-forward-cache"],
    args: ARGS,
  });

/** A browser that nobody looks into: with tools attached it prerenders nothing. Its pages tell the server themselves. */
export async function bare(url: string): Promise<() => Promise<void>> {
  const profile = await mkdtemp(join(tmpdir(), "sluis-bare-"));
  const more = ["--headless=new", "--no-first-run", "--disable-gpu", `--user-data-dir=${profile}`];
  const browser = spawn(process.env.SLUIS_BROWSER ?? "", [...ARGS, ...more, url], {
    stdio: "ignore",
    detached: true,
  });
  const gone = new Promise((done) => browser.once("exit", done));
  return async () => {
    process.kill(-(browser.pid as number), "SIGKILL");
    await gone;
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  };
}
