import { expect } from "vitest";
import type { Browser, Setup, Tab } from "./driver.ts";
import { type Files, type Network, WRONG } from "./network.ts";

/** One thing a visitor does from beginning to end, the same words for every engine. */
export interface Journey {
  readonly name: string;
  readonly files: Files;
  readonly setup: Setup | undefined;
  readonly run: (visit: Visit) => Promise<void>;
}

export const journey = (name: string, files: Files, run: Journey["run"], setup?: Setup): Journey => ({
  name,
  files,
  setup,
  run,
});

/** Waits until something is as it should be; only the end of the wait is an answer. */
export const soon = (read: () => unknown) => expect.poll(read, { timeout: 8000, interval: 40 });
export const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));

export const BANNER = "[data-sluis=banner]";
export const PREFERENCES = "[data-sluis=preferences]";
export const PLACEHOLDER = "[data-sluis=placeholder]";
export const DECLARATION = "[data-sluis=declaration]";
export const action = (surface: string, name: string) => `${surface} [data-sluis-action=${name}]`;

const WENT_WRONG = new RegExp(`^${WRONG}\\?(.*)`);

let sites = 0;

/** A visitor on a site at a host of its own, so that nothing is left from another journey. */
export class Visit {
  readonly host = `www.shop-${++sites}.example`;
  readonly tabs: Tab[] = [];
  readonly #browser: Browser;
  readonly #network: Network;
  readonly #wrong: string[] = [];

  constructor(browser: Browser, network: Network, files: Files) {
    this.#browser = browser;
    this.#network = network;
    network.serve(this.host, files);
    this.forget();
  }

  /** The tab that the visitor opened first. */
  get tab(): Tab {
    return this.tabs[0] as Tab;
  }

  /** Opens a page in a new tab. */
  async newTab(path = "/"): Promise<Tab> {
    const tab = await this.#browser.newTab();
    this.tabs.push(tab);
    await tab.open(this.at(path));
    return tab;
  }

  at = (path: string): string => `https://${this.host}${path}`;
  open = (path = "/"): Promise<void> => this.tab.open(this.at(path));

  /** What pages of this site asked of anybody else, as host and path, in order of the alphabet; each once. */
  get elsewhere(): string[] {
    // Some engines don't say for a sandboxed page where it comes from.
    const others = this.#network.requests.filter(
      ({ url, from }) => url.host !== this.host && (!from || from === this.host),
    );
    return [...new Set(others.map(({ url }) => url.host + url.pathname))].sort();
  }

  #own = (pattern: RegExp): string[] =>
    this.#network.requests
      .filter(({ url }) => url.host === this.host)
      .flatMap(({ url }) => pattern.exec(decodeURIComponent(url.pathname + url.search))?.[1] ?? []);

  /** What pages said of themselves each time that they were shown. */
  get shownFromCache(): string[] {
    return this.#own(/^\/shown\?(.*)/);
  }

  /** The files of ours that were fetched. */
  get ours(): string[] {
    return this.#own(/^\/sluis\/(.*)/);
  }

  /** Whether one of the vendors' hosts was so much as connected to. */
  isConnected = (host: string): boolean => this.#network.connections.includes(host);

  /** Counts anew from here. */
  forget(): void {
    this.#wrong.push(...this.#own(WENT_WRONG));
    this.#network.requests.length = 0;
    this.#network.connections.length = 0;
  }

  /** Nothing goes to anybody else, for a while. */
  async staysSilent(milliseconds = 700): Promise<void> {
    this.forget();
    await pause(milliseconds);
    expect(this.elsewhere).toEqual([]);
  }

  /** Whether something is there to be seen. */
  shows = (selector: string, tab = this.tab): Promise<boolean> =>
    tab.evaluate((_, one) => {
      const { width = 0, height = 0 } = document.querySelector(one)?.getBoundingClientRect() ?? {};
      return width > 1 && height > 1 && Boolean(document.querySelector(one)?.checkVisibility());
    }, selector);

  appears = (selector: string, tab = this.tab) => soon(() => this.shows(selector, tab)).toBe(true);
  goes = (selector: string, tab = this.tab) => soon(() => this.shows(selector, tab)).toBe(false);
  count = (selector: string): Promise<number> =>
    this.tab.evaluate((_, one) => document.querySelectorAll(one).length, selector);
  /** The text that can be seen. */
  text = (selector: string): Promise<string> =>
    this.tab.evaluate((_, one) => document.querySelector<HTMLElement>(one)?.innerText ?? "", selector);

  async press(surface: string, name: string): Promise<void> {
    await this.appears(action(surface, name));
    await this.tab.click(action(surface, name));
  }

  /** Answers the banner, and waits until that is in force. */
  async answer(name: "accept" | "reject"): Promise<void> {
    await this.press(BANNER, name);
    await this.goes(BANNER);
  }

  /** Whether a category or service is granted; undefined while the library is not there. */
  has = (id: string, tab = this.tab): Promise<boolean | undefined> =>
    tab.evaluate(({ sluis }, one) => sluis?.has?.(one), id);
  isDecided = (tab = this.tab): Promise<boolean | undefined> =>
    tab.evaluate(({ sluis }) => sluis?.state?.decided);

  /** How many vendors' scripts are on the page; -1 while it is left. */
  foreign = (tab = this.tab): Promise<number> =>
    tab
      .evaluate(() => {
        const urls = [...document.scripts].flatMap(({ src }) => (src ? new URL(src) : []));
        return urls.filter(({ host }) => host !== location.host).length;
      })
      .catch(() => -1);

  /** What has the focus, as a person would name it. */
  focused = (tab = this.tab): Promise<string> =>
    tab.evaluate(() => {
      const { activeElement: one } = document;
      const known = one?.getAttribute("data-sluis-action") ?? one?.getAttribute("role");
      return known ?? (one?.id || one?.localName || "nothing");
    });

  /** Presses a key until something has the focus, as a visitor would who has no mouse. */
  async tabTo(name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
    const path: string[] = [];
    while (path.at(-1) !== name && path.length < 25) {
      await this.tab.press(key);
      path.push(await this.focused());
    }
    expect(path.at(-1), path.join(" ")).toBe(name);
  }

  /** The names of cookies that are not ours. */
  async vendorCookies(tab = this.tab): Promise<string[]> {
    return (await tab.cookies()).filter((name) => !/^(consent_sluis|sluis-)/.test(name));
  }

  /** What pages of this site said went wrong: errors that nobody caught. */
  get wrong(): string[] {
    return [...this.#wrong, ...this.#own(WENT_WRONG)];
  }

  async close(): Promise<void> {
    // The last tab of a window takes the browser along, so one stays.
    for (const tab of this.tabs) await tab.print(false).catch(() => {});
    for (const tab of this.tabs) await tab.open("about:blank").catch(() => {});
    for (const tab of this.tabs.slice(1)) await tab.close().catch(() => {});
  }
}
