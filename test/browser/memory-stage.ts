import type { Browser, CDPSession, Page } from "playwright-core";
import { Loopback } from "./loopback.ts";
import { tag } from "./site.ts";

/*
 * An application that puts the next page in the place of the last, and what the browser still holds afterwards.
 */

/** What the visitor decided, before the first page of the application. */
export type Visitor = "granted" | "refused" | "undecided";

/** What is alive after all that can be freed was freed. */
export interface Held {
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  /** Used by JavaScript, in bytes. */
  readonly heap: number;
}

const times = (count: number, html: string) => html.repeat(count);

/** Fifty gated elements: those that name `analytics` or `youtube` pass once granted, those that name `later` never. */
const GATED = [
  times(8, '<script type="text/plain" data-consent="analytics">window.ran = (window.ran || 0) + 1</script>'),
  times(2, '<script type="text/plain" data-consent="analytics" data-src="/counter.js?more"></script>'),
  times(4, '<script type="text/plain" data-consent="later">window.wrong = true</script>'),
  times(8, '<img data-consent="analytics" data-src="/dot.svg" alt="">'),
  times(4, '<img data-consent="later" data-src="/dot.svg" alt="">'),
  times(2, '<iframe data-consent="youtube" data-src="/frame" title="Film"></iframe>'),
  times(4, '<iframe data-consent="later" data-src="/frame" title="Map"></iframe>'),
  times(2, '<iframe data-consent="later" data-src="/frame" width="1" height="1"></iframe>'),
  times(2, '<iframe data-consent="later" data-src="/frame" style="display: none"></iframe>'),
  times(4, '<template data-consent="analytics"><p>Words</p><script>window.ran++</script></template>'),
  times(4, '<template data-consent="youtube" title="Post"><blockquote>Words</blockquote></template>'),
  times(6, '<template data-consent="later" title="Post"><blockquote>Words</blockquote></template>'),
].join("");

/** How many gated elements each page of the application has. */
export const EACH = GATED.split("data-consent=").length - 1;

const CONFIG = {
  controller: "Shop",
  policy: { url: "/privacy" },
  categories: { analytics: {}, marketing: {}, later: { label: "Later", purpose: "Never granted" } },
  services: { youtube: true, counter: { category: "analytics", purpose: "Counting", script: "/counter.js" } },
};

const APPLICATION = `<script>
  const kept = [];
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  /** @param keeps a page with a leak of its own: it holds on to all that it takes away */
  window.navigate = async (count, keeps) => {
    for (let index = 0; index < count; index++) {
      if (keeps) kept.push(...document.querySelectorAll("main [data-consent]"));
      history.pushState({}, "", "/page-" + index);
      // Unlike those that come by innerHTML, these scripts can run.
      const main = document.createRange().createContextualFragment("<main><h1>Page</h1>" + window.gated + "</main>");
      document.body.replaceChildren(main);
      await frame();
      // What follows a script of an address of its own comes after it.
      if (index % 10 === 0) await new Promise((done) => setTimeout(done, 60));
      window.most = Math.max(window.most || 0, document.querySelectorAll("[data-sluis=placeholder]").length);
    }
  };
  window.clear = async () => {
    document.body.innerHTML = "<main></main>";
    for (let index = 0; index < 5; index++) await frame();
  };
  window.gated = ${JSON.stringify(GATED).replaceAll("</", "<\\/")};
</script>`;

/** One visitor of the application, in a tab of its own. */
export class Application {
  readonly page: Page;
  readonly #server: Loopback;
  readonly #tools: CDPSession;

  private constructor(page: Page, server: Loopback, tools: CDPSession) {
    this.page = page;
    this.#server = server;
    this.#tools = tools;
  }

  static async open(browser: Browser, visitor: Visitor): Promise<Application> {
    const server = await Loopback.open(
      { "/": `${tag(CONFIG)}${APPLICATION}<body><main></main>`, "/frame": "<p>Film</p>" },
      { "Cache-Control": "max-age=600" },
    );
    const page = await (await browser.newContext()).newPage();
    await page.goto(`${server.origin}/`);
    const banner = page.locator("[data-sluis=banner]");
    await banner.waitFor();
    if (visitor === "refused") await banner.locator("[data-sluis-action=reject]").click();
    if (visitor === "granted")
      await page.evaluate("sluis.set({ analytics: true, marketing: true, later: false })");
    await page.waitForTimeout(500);
    const tools = await page.context().newCDPSession(page);
    await tools.send("Performance.enable");
    return new Application(page, server, tools);
  }

  /** Goes on by so many pages. */
  async navigate(count: number, keeps = false): Promise<void> {
    await this.page.evaluate(`navigate(${count}, ${keeps})`);
  }

  /** What is held on an empty page: nothing of those before it may be. */
  async held(): Promise<Held> {
    await this.page.evaluate("clear()");
    // What waits for a script does so for five seconds at most.
    for (let times = 0; times < 3; times++) {
      await this.page.waitForTimeout(100);
      await this.#tools.send("HeapProfiler.collectGarbage");
    }
    const { documents, nodes, jsEventListeners } = await this.#tools.send("Memory.getDOMCounters");
    const { metrics } = await this.#tools.send("Performance.getMetrics");
    const heap = metrics.find(({ name }) => name === "JSHeapUsedSize")?.value ?? Number.NaN;
    return { nodes, listeners: jsEventListeners, documents, heap };
  }

  /** What the visitor met: the most placeholders at a time, the banners now, and whether scripts ran that were granted. */
  async seen(): Promise<{ placeholders: number; banners: number; ran: boolean }> {
    return this.page.evaluate(`({
      placeholders: most,
      banners: document.querySelectorAll("[data-sluis=banner]").length,
      ran: window.ran > 100 && !window.wrong,
    })`);
  }

  async close(): Promise<void> {
    await this.page.context().close();
    this.#server.close();
  }
}
