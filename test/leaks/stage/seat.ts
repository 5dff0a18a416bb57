import { readFileSync } from "node:fs";
import type { Browser, BrowserContext, Page } from "playwright-core";
import { ORIGIN } from "../page.ts";
import type { Answer } from "./answers.ts";

const IN_PAGE = readFileSync(new URL("in-page.js", import.meta.url), "utf8");
const SIGNAL = "Object.defineProperty(Navigator.prototype, 'globalPrivacyControl', { get: () => true });";

/** Who watches a seat while a visit lasts. */
export interface Watcher {
  answer(url: string): Answer;
  arrived(): void;
  said(text: string): void;
}

/**
 * A profile with one tab, which visitors use one after another: to make a new one for each takes longer than the
 * visit itself.
 */
export class Seat {
  readonly page: Page;
  readonly context: BrowserContext;
  watcher: Watcher | undefined;

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
  }

  static async open(browser: Browser, isSignalling: boolean): Promise<Seat> {
    const context = await browser.newContext({ viewport: { width: 900, height: 700 } });
    await context.addInitScript((isSignalling ? SIGNAL : "") + IN_PAGE);
    const seat = new Seat(context, await context.newPage());
    await context.route("**/*", (route) => {
      const answer = seat.watcher?.answer(route.request().url());
      return (answer ? route.fulfill(answer) : route.abort()).catch(() => {});
    });
    seat.page.on("console", (message) => seat.watcher?.said(message.text()));
    seat.page.on("framenavigated", (frame) => {
      if (frame === seat.page.mainFrame() && frame.url().startsWith(ORIGIN)) seat.watcher?.arrived();
    });
    return seat;
  }

  /** Leaves nothing behind for the next visitor. */
  async clear(): Promise<void> {
    await this.page.evaluate("localStorage.clear(); sessionStorage.clear()").catch(() => {});
    await this.page.goto("about:blank");
    this.watcher = undefined;
    await this.context.clearCookies();
  }
}

/** Seats that are free; new ones as they are needed. */
export class Seats {
  readonly #browser: Browser;
  readonly #free: Record<"plain" | "signalling", Seat[]> = { plain: [], signalling: [] };

  constructor(browser: Browser) {
    this.#browser = browser;
  }

  async take(isSignalling: boolean): Promise<Seat> {
    const free = this.#free[isSignalling ? "signalling" : "plain"];
    return free.pop() ?? Seat.open(this.#browser, isSignalling);
  }

  async give(seat: Seat, isSignalling: boolean): Promise<void> {
    await seat.clear();
    this.#free[isSignalling ? "signalling" : "plain"].push(seat);
  }
}
