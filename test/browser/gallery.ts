import type { Browser, BrowserContext, Page } from "playwright-core";
// @ts-expect-error the demo is plain JavaScript
import { serve as serveDemo } from "../../demo/serve.js";
import { launchShell } from "./shell.ts";

/** The demo as it is served, in a browser that reaches nothing else. */
export class Gallery {
  readonly errors: string[] = [];
  readonly warnings: string[] = [];
  /** Addresses of other hosts; there should be none. */
  readonly leaks: string[] = [];
  readonly requests: string[] = [];
  readonly #demo: { url: string; close(): Promise<void> };
  readonly #browser: Browser;
  #context?: BrowserContext;

  private constructor(demo: { url: string; close(): Promise<void> }, browser: Browser) {
    this.#demo = demo;
    this.#browser = browser;
  }

  static async open(): Promise<Gallery> {
    return new Gallery(await serveDemo(), await launchShell());
  }

  /** A new visitor. */
  async visitor(options: Parameters<Browser["newContext"]>[0] = {}): Promise<Page> {
    await this.#context?.close();
    for (const list of [this.errors, this.warnings, this.leaks, this.requests]) list.length = 0;
    this.#context = await this.#browser.newContext({ reducedMotion: "reduce", ...options });
    await this.#context.route(
      (url) => !url.href.startsWith(this.#demo.url),
      (route) => {
        this.leaks.push(route.request().url());
        return route.abort();
      },
    );
    const page = await this.#context.newPage();
    page.on("request", (request) => this.requests.push(request.url()));
    page.on("console", (message) => {
      if (message.type() === "error") this.errors.push(message.text());
      if (message.type() === "warning") this.warnings.push(message.text());
    });
    page.on("pageerror", (error) => this.errors.push(error.message));
    return page;
  }

  pages(): Page[] {
    return this.#context?.pages() ?? [];
  }

  at(answers: Readonly<Record<string, string>> = {}, page = ""): string {
    return `${this.#demo.url}gallery/${page}?${new URLSearchParams(answers)}`;
  }

  /** One page with one surface, drawn. */
  async draw(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
    await page.goto(this.at(answers, "preview.html"));
    await page.locator(`html[data-drawn=${answers.surface ?? "banner"}]`).waitFor({ timeout: 5000 });
  }

  async close(): Promise<void> {
    await this.#browser.close();
    await this.#demo.close();
  }
}
