import { readFile } from "node:fs/promises";
import type { Browser, BrowserContext, Page, Route } from "playwright-core";
// @ts-expect-error the demo is plain JavaScript
import { standIn as standInOf } from "../../demo/vendors/map.js";
import { launchShell } from "./shell.ts";

export const ORIGIN = "https://www.shop.example.nl";

const standIn = standInOf as (url: string) => { file?: string; type?: string; status?: number } | undefined;
const root = new URL("../../", import.meta.url);

let browser: Promise<Browser> | undefined;

/** One browser for a test file; every site gets a profile of its own. */
const launched = (): Promise<Browser> => {
  browser ??= launchShell();
  return browser;
};

export const closeBrowser = async (): Promise<void> => (await browser)?.close();

type Answer =
  | string
  | { status?: number; type?: string; body?: string; headers?: Record<string, string> }
  | "hang";

export interface SiteOptions {
  /** Pages and other files of the site by path; anything under /sluis/ comes from dist. */
  readonly files?: Readonly<Record<string, Answer>>;
  /** Answers in place of a vendor's stand-in, by the beginning of the address. */
  readonly vendors?: Readonly<Record<string, Answer>>;
  readonly context?: Parameters<Browser["newContext"]>[0];
}

const JAVASCRIPT = "text/javascript; charset=utf-8";

/** A site of our own on a name of its own: every request is answered here, so nothing reaches a network. */
export class Site {
  readonly requests: string[] = [];
  readonly messages: string[] = [];
  readonly errors: string[] = [];
  readonly context: BrowserContext;
  readonly page: Page;
  readonly #options: SiteOptions;

  private constructor(context: BrowserContext, page: Page, options: SiteOptions) {
    this.context = context;
    this.page = page;
    this.#options = options;
  }

  static async open(options: SiteOptions = {}): Promise<Site> {
    const context = await (await launched()).newContext({
      viewport: { width: 1280, height: 720 },
      ...options.context,
    });
    const site = new Site(context, await context.newPage(), options);
    await context.route("**/*", (route) => site.#answer(route));
    site.#listen(site.page);
    return site;
  }

  #listen(page: Page): void {
    page.on("console", (message) => this.messages.push(`${message.type()}: ${message.text()}`));
    page.on("pageerror", (error) => this.errors.push(error.message));
  }

  async #answer(route: Route): Promise<void> {
    const url = route.request().url();
    this.requests.push(url);
    const { origin, pathname } = new URL(url);
    const own = origin === ORIGIN ? await this.#file(pathname) : await this.#vendor(url);
    if (own === "hang") return;
    if (own === undefined) return route.abort();
    const {
      status = 200,
      type = "text/html; charset=utf-8",
      body = "",
      headers = {},
    } = typeof own === "string" ? { body: own } : own;
    return route.fulfill({ status, contentType: type, body, headers });
  }

  async #file(path: string): Promise<Answer | undefined> {
    const given = this.#options.files?.[path];
    if (given !== undefined) return given;
    if (!path.startsWith("/sluis/")) return { status: 404 };
    const body = await readFile(new URL(`dist/${path.slice("/sluis/".length)}`, root), "utf8").catch(
      () => undefined,
    );
    return body === undefined
      ? { status: 404 }
      : { type: JAVASCRIPT, body, headers: { "Access-Control-Allow-Origin": "*" } };
  }

  async #vendor(url: string): Promise<Answer | undefined> {
    const given = Object.entries(this.#options.vendors ?? {}).find(([start]) => url.startsWith(start));
    if (given)
      return typeof given[1] === "string" && given[1] !== "hang"
        ? { type: JAVASCRIPT, body: given[1] }
        : given[1];
    const known = standIn(url);
    if (!known?.file) return known && { status: known.status ?? 204 };
    const body = await readFile(new URL(`demo/vendors/${known.file}`, root), "utf8");
    return { type: `${known.type}; charset=utf-8`, body };
  }

  /** Another tab of the same visitor. */
  async tab(path = "/"): Promise<Page> {
    const page = await this.context.newPage();
    this.#listen(page);
    await page.goto(ORIGIN + path);
    return page;
  }

  async visit(path = "/"): Promise<void> {
    this.requests.length = 0;
    await this.page.goto(ORIGIN + path);
  }

  /** What was asked of anybody else, in order. */
  get elsewhere(): string[] {
    return this.requests.filter((url) => !url.startsWith(ORIGIN));
  }

  /** The files of ours that were fetched, in order. */
  get ours(): string[] {
    return this.requests
      .filter((url) => url.startsWith(`${ORIGIN}/sluis/`))
      .map((url) => url.slice(ORIGIN.length + 7));
  }

  async cookies(): Promise<string[]> {
    return (await this.context.cookies()).map(({ name }) => name).sort();
  }

  banner(action: string) {
    return this.page.locator(`[data-sluis=banner] [data-sluis-action=${action}]`);
  }

  /** Waits until the banner keeps its ground: what sees to that comes when the browser has time for it. */
  async stands(): Promise<void> {
    await this.banner("accept").waitFor();
    await this.page.waitForFunction(
      () => getComputedStyle(document.documentElement).scrollPaddingBottom !== "auto",
    );
  }

  preferences(action: string) {
    return this.page.locator(`[data-sluis=preferences] [data-sluis-action=${action}]`);
  }

  /** Waits until tags that were let through have been inserted and asked for. */
  async settle(milliseconds = 400): Promise<void> {
    await this.page.waitForTimeout(milliseconds);
  }

  close(): Promise<void> {
    return this.context.close();
  }
}

/** The one tag of the script door, as the README gives it. */
export const tag = (config: unknown): string => `
  <script type="application/json" data-sluis>${typeof config === "string" ? config : JSON.stringify(config)}</script>
  <script async src="/sluis/sluis.js"></script>`;

/** A page like those of real sites. */
export const page = (head: string, body = "", lang = "en"): string => `<!doctype html>
<html lang="${lang}">
  <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title>${head}</head>
  <body>
    <header><a href="/">Shop</a> <button type="button" id="footer-link" data-consent-open>Cookie preferences</button></header>
    <main><h1>Shop</h1><p>Words.</p>${body}</main>
  </body>
</html>`;

export const VISION = {
  controller: "Beeldgrip BV",
  policy: { url: "/privacy", version: "2026-02-06" },
  services: {
    "google-analytics": "G-ABC1234567",
    "google-tag-manager": { id: "GTM-ABC123", cookies: ["_gcl_*"] },
    "linkedin-insight": "1234567",
  },
};

export const TOURS = {
  controller: "Kijkrond",
  policy: { url: "/privacy" },
  services: { matomo: { url: "https://stats.kijkrond.example/", siteId: 3 } },
};

export const MARKET = {
  controller: "Modelmarkt",
  policy: { url: "/privacy" },
  services: { "google-analytics": "G-ABC1234567", clarity: "abcdefghij" },
};
