import { mkdtempSync, rmSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { expect } from "vitest";
import type { StoredRecord } from "../../src/receiver/record.ts";
import type { Consent } from "../../src/types.ts";
import { type Child, startChild } from "../receiver/child.ts";
import { launchShell } from "./shell.ts";
import { page as pageWith, tag } from "./site.ts";

/*
 * A site on loopback with a real receiver behind it, as a proxy has it: nothing is intercepted, so that a request that
 * outlives its page is the browser's own.
 */

const TOKEN = "a-token-of-some-length";
const DIST = join(import.meta.dirname, "../../dist");

/** What stands where records are sent: the receiver, a status with a page of HTML, or somebody who never answers. */
export type Behind = "receiver" | "hang" | number;

export const CONFIG = {
  controller: "Kaasmaker BV",
  policy: { url: "/privacy", version: "2024-02-06" },
  records: { url: "/records" },
  services: {
    "shop-chat": { category: "marketing", purpose: "Chatting with our staff", script: "/vendor.js" },
    "shop-stats": { category: "analytics", purpose: "Counting visits", script: "/stats.js" },
  },
};

let browser: Promise<Browser> | undefined;
const launched = () => {
  browser ??= launchShell();
  return browser;
};
export const closeBrowser = async (): Promise<void> => (await browser)?.close();

interface Options {
  readonly config?: object;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** On another port than the site's, so that browsers ask for leave first. */
  readonly isElsewhere?: boolean;
}

export class RecordsStage {
  behind: Behind = "receiver";
  /** The bodies that were sent to `/records` of the site, in order. */
  readonly posts: string[] = [];
  readonly requests: string[] = [];
  readonly messages: string[] = [];
  readonly errors: string[] = [];
  origin = "";
  #receiver: Child | undefined;
  #port = "0";
  readonly #folder = mkdtempSync(join(tmpdir(), "sluis-site-"));
  readonly #server = createServer((asked, answer) => void this.#serve(asked, answer));
  readonly #options: Options;
  #context: BrowserContext | undefined;

  private constructor(options: Options) {
    this.#options = options;
  }

  static async open(options: Options = {}): Promise<RecordsStage> {
    const stage = new RecordsStage(options);
    await new Promise<void>((done) => stage.#server.listen(0, "127.0.0.1", done));
    stage.origin = `http://127.0.0.1:${(stage.#server.address() as AddressInfo).port}`;
    await stage.up();
    stage.#context = await (await launched()).newContext({ viewport: { width: 1280, height: 720 } });
    stage.context.on("request", (one) => stage.requests.push(one.url()));
    stage.context.on("console", (one) => stage.messages.push(`${one.type()}: ${one.text()}`));
    stage.context.on("weberror", (one) => stage.errors.push(one.error().message));
    return stage;
  }

  get context(): BrowserContext {
    if (!this.#context) throw new Error("not open");
    return this.#context;
  }

  get receiver(): string {
    return this.#receiver?.url ?? "";
  }

  /** Starts the receiver, on the port and with the records it had. */
  async up(): Promise<void> {
    const database = `sqlite:${join(this.#folder, "records.db")}`;
    const args = ["--port", this.#port, "--database", database, "--origin", this.origin];
    this.#receiver = await startChild(args, { SLUIS_RECORDS_TOKEN: TOKEN });
    this.#port = new URL(this.#receiver.url).port;
  }

  async down(): Promise<void> {
    await this.#receiver?.end("SIGKILL");
    this.#receiver = undefined;
  }

  /** What the receiver keeps, in the order of receipt. */
  async rows(): Promise<StoredRecord[]> {
    const headers = { authorization: `Bearer ${TOKEN}` };
    const answer = await fetch(`${this.receiver}/records/export`, { headers });
    const lines = (await answer.text()).split("\n").filter(Boolean);
    return lines.map((line) => JSON.parse(line));
  }

  /** Waits until so many are there, and then whether more come. */
  async hasRows(count: number): Promise<StoredRecord[]> {
    await expect.poll(async () => (await this.rows()).length, { timeout: 10_000, interval: 50 }).toBe(count);
    await new Promise((done) => setTimeout(done, 300));
    const rows = await this.rows();
    expect(rows).toHaveLength(count);
    return rows;
  }

  async visit(page?: Page): Promise<Page> {
    const tab = page ?? (await this.context.newPage());
    await tab.goto(`${this.origin}/`);
    await tab.waitForFunction(() => typeof (window as { sluis?: Partial<Consent> }).sluis?.on === "function");
    return tab;
  }

  /** What is left in the browser for records. */
  static kept(page: Page): Promise<{ queue: { id: string }[]; subject: string } | null> {
    return page.evaluate(() => JSON.parse(localStorage.getItem("sluis-records") ?? "null"));
  }

  async close(): Promise<void> {
    await this.context.close();
    await this.down();
    this.#server.closeAllConnections();
    await new Promise((done) => this.#server.close(done));
    rmSync(this.#folder, { recursive: true });
  }

  async #serve(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const { pathname } = new URL(asked.url ?? "/", this.origin);
    if (pathname === "/never") return;
    if (pathname === "/records") return this.#records(asked, answer);
    if (/^\/(vendor|stats)\.js$/.test(pathname))
      return void answer.setHeader("content-type", "text/javascript").end("1");
    if (pathname.startsWith("/sluis/")) {
      const body = await readFile(join(DIST, pathname.slice("/sluis/".length))).catch(() => undefined);
      if (!body) answer.statusCode = 404;
      return void answer.setHeader("content-type", "text/javascript; charset=utf-8").end(body);
    }
    const { config, body, headers } = this.#options;
    const records = this.#options.isElsewhere
      ? { records: { url: `${this.receiver || `http://127.0.0.1:${this.#port}`}/records` } }
      : {};
    for (const [name, value] of Object.entries(headers ?? {})) answer.setHeader(name, value);
    answer.setHeader("content-type", "text/html; charset=utf-8");
    answer.end(pageWith(tag({ ...CONFIG, ...records, ...config }), body));
  }

  async #records(asked: IncomingMessage, answer: ServerResponse): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of asked) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    this.posts.push(`${body}`);
    if (this.behind === "hang") return;
    if (typeof this.behind === "number") {
      answer.writeHead(this.behind, { "content-type": "text/html" });
      return void answer.end("<!doctype html><title>Something else</title>");
    }
    const { origin = "", "content-type": type = "" } = asked.headers;
    const headers = { origin, "content-type": type, host: asked.headers.host ?? "" };
    const call = request(`${this.receiver}/records`, { method: asked.method ?? "", headers }, (given) => {
      answer.writeHead(given.statusCode ?? 500, given.headers);
      given.pipe(answer);
    });
    call.on("error", () => answer.writeHead(502).end());
    call.end(body);
  }
}

export const inBanner = (page: Page, action: string) =>
  page.locator(`[data-sluis=banner] [data-sluis-action=${action}]`);
export const inPreferences = (page: Page, action: string) =>
  page.locator(`[data-sluis=preferences] [data-sluis-action=${action}]`);
