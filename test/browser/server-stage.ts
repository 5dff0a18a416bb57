import type { Browser, BrowserContext, Page } from "playwright-core";
import { afterAll, beforeAll } from "vitest";
import { DIST } from "../built/files.ts";
import { cookieOf } from "../docs/cookie-table.ts";
import { running, serving } from "../docs/nginx.ts";
import { folderWith, recipesOf } from "../docs/recipes.ts";
import { launchShell } from "./shell.ts";

/*
 * The server of docs/server.md, for a visitor with a browser (R206). It is reached by a name of its own, because on
 * localhost Sluis looks for mistakes; only what needs a secure origin is tried there.
 */

const folder = folderWith({
  ...recipesOf("cookie.md"),
  ...recipesOf("server.md"),
  "package.json": '{ "type": "module" }',
});
const server = serving((port) =>
  running(port, folder.path, "node", ["server.js"], { PORT: `${port}`, SLUIS: DIST }),
);
let browser: Browser;
beforeAll(async () => {
  // No name leads out of this machine.
  browser = await launchShell("--host-resolver-rules=MAP * 127.0.0.1");
});
afterAll(async () => {
  await browser?.close();
  folder.remove();
});

const HOST = "www.cheese.example";
export const GRANTED = cookieOf(10, "", "analytics+marketing");
export const REFUSED = cookieOf(10, "marketing", "");

/** What was seen of the page at any frame, and at any change between two of them. */
export interface Seen {
  frames: number;
  /** How often the banner was there. */
  banner: number;
  /** The most players that were there at a time. */
  players: number;
  /** How far things moved. */
  shift: number;
}

/** Runs in the page, before anything of it. */
function watch(): void {
  const seen: Seen = { frames: 0, banner: 0, players: 0, shift: 0 };
  const look = () => {
    seen.banner += document.querySelectorAll("[data-sluis=banner]").length;
    seen.players = Math.max(seen.players, document.querySelectorAll("iframe").length);
  };
  const frame = () => {
    seen.frames++;
    look();
    requestAnimationFrame(frame);
  };
  frame();
  new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  new PerformanceObserver((list) => {
    for (const one of list.getEntries()) seen.shift += (one as unknown as { value: number }).value;
  }).observe({ type: "layout-shift", buffered: true });
  Object.assign(window, { seen });
}

/** A visitor with a browser of his own, and with or without a cookie. */
export class Visitor {
  /** Paths of our own that were asked for. */
  readonly ours: string[] = [];
  readonly players: string[] = [];
  readonly context: BrowserContext;
  readonly page: Page;
  readonly origin: string;

  private constructor(context: BrowserContext, page: Page, origin: string) {
    this.context = context;
    this.page = page;
    this.origin = origin;
  }

  static async with(cookie: string, host = HOST): Promise<Visitor> {
    const context = await browser.newContext();
    const origin = `http://${host}:${server().port}`;
    if (cookie) await context.addCookies([{ name: "consent_sluis", value: cookie, url: origin }]);
    const visitor = new Visitor(context, await context.newPage(), origin);
    await context.addInitScript(watch);
    await context.route(/^https:/, (route) => {
      visitor.players.push(route.request().url());
      return route.fulfill({ contentType: "text/html", body: "<p>Player</p>" });
    });
    context.on("request", (request) => {
      if (request.url().startsWith(origin)) visitor.ours.push(request.url().slice(origin.length));
    });
    return visitor;
  }

  async visit(): Promise<Seen> {
    this.ours.length = 0;
    this.players.length = 0;
    await this.page.goto(this.origin, { waitUntil: "networkidle" });
    return this.look();
  }

  /** After some time in which something could still have come. */
  async look(): Promise<Seen> {
    await this.page.waitForTimeout(600);
    return this.page.evaluate(() => (window as unknown as { seen: Seen }).seen);
  }

  value = async (): Promise<string> =>
    (await this.context.cookies()).find(({ name }) => name === "consent_sluis")?.value ?? "";
}
