import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Consent } from "../../src/types.ts";
import type { Entry } from "./services-row.ts";
import { ORIGIN, page, Site, type SiteOptions, tag } from "./site.ts";
import { soon } from "./soon.ts";

export { soon };

/** What a page of a test holds beside its vendors. */
export interface TestPage {
  sluis: Consent & { start(config: object): Consent };
  dataLayer: unknown[];
  __vendorQueues?: Record<string, Entry[]>;
  [name: string]: unknown;
}

export const inPage = <T>(where: Page, task: (window: TestPage) => T | Promise<T>): Promise<T> =>
  where.evaluate(`(${task})(window)`);

/** Everything that vendors say they do also goes to the console: it outlives the page that it happened on. */
const listen = () => {
  const log = Object.assign([] as object[], {
    push(...entries: { vendor: string; what: string }[]) {
      for (const { vendor, what } of entries) console.debug(`vendor ${vendor}: ${what}`);
      return Array.prototype.push.apply(log, entries);
    },
  });
  Object.assign(window, { __vendorLog: log });
};

interface StageOptions extends SiteOptions {
  readonly body?: string | undefined;
  /** Before our own tag. */
  readonly head?: string;
  /** More of the configuration. */
  readonly config?: object;
}

/** What a site needs to know who is signed in. */
const SESSION = ["PHPSESSID", "msal.abc", "msal.account.keys"];

/** A site with one or more services, and an ear to its vendors. */
export class Stage {
  readonly site: Site;
  loads = 0;

  private constructor(site: Site) {
    this.site = site;
  }

  static async open(
    services: object,
    { body = "", head = "", config = {}, ...options }: StageOptions = {},
  ): Promise<Stage> {
    const html = page(
      head + tag({ controller: "Shop", policy: { url: "/privacy" }, services, ...config }),
      body,
    );
    const site = await Site.open({ ...options, files: { "/": html, "/next": html, ...options.files } });
    const stage = new Stage(site);
    await site.page.addInitScript(listen);
    site.page.on("request", (request) => {
      if (request.isNavigationRequest() && request.frame() === site.page.mainFrame()) stage.loads++;
    });
    return stage;
  }

  /** Goes to a page, and waits until the choice that holds there is known. */
  async visit(path = "/"): Promise<void> {
    await this.site.visit(path);
    await this.ready();
  }

  async ready(): Promise<void> {
    await soon(() => inPage(this.site.page, ({ sluis }) => typeof sluis?.on).catch(() => "")).toBe(
      "function",
    );
    await inPage(this.site.page, ({ sluis }) => new Promise<void>((done) => sluis.on("ready", () => done())));
  }

  /** Answers in the preferences, which the visitor opens from the page. */
  async answer(action: "accept" | "reject"): Promise<void> {
    await this.site.page.locator("#footer-link").click();
    await this.site.preferences(action).click();
  }

  /** What vendors said since the last time this was cleared. */
  get heard(): string[] {
    return this.site.messages.flatMap((text) => /^debug: vendor (.*)/s.exec(text)?.[1] ?? []);
  }

  get hosts(): string[] {
    return [...new Set(this.site.elsewhere.map((url) => new URL(url).host))].sort();
  }

  asked(script: string): number {
    return this.site.elsewhere.filter((url) => url.replace(/#.*/, "") === script.replace(/#.*/, "")).length;
  }

  /** The names that stand under the site's own name, our own apart: cookies and both kinds of web storage. */
  async kept(): Promise<string[]> {
    const keys = await inPage(this.site.page, () => [
      ...Object.keys(localStorage),
      ...Object.keys(sessionStorage),
    ]);
    const { cookies } = await this.site.context.storageState();
    const own = cookies.filter(({ domain }) => ORIGIN.endsWith(domain.replace(/^\./, "")));
    const names = [...own.map(({ name }) => name), ...keys];
    return names.filter((name) => !/^(consent_|sluis-)/.test(name) && !SESSION.includes(name)).sort();
  }

  signIn(): Promise<void> {
    return inPage(this.site.page, () => {
      document.cookie = "PHPSESSID=1; path=/";
      localStorage.setItem("msal.abc", "1");
      sessionStorage.setItem("msal.account.keys", "1");
    });
  }

  isSignedIn(): Promise<boolean> {
    return inPage(
      this.site.page,
      () =>
        document.cookie.includes("PHPSESSID=1") &&
        "msal.abc" in localStorage &&
        "msal.account.keys" in sessionStorage,
    );
  }

  /** The queues as the vendors found them, with moments out of the way. */
  async queues(): Promise<Record<string, Entry[]>> {
    const found = await inPage(this.site.page, ({ __vendorQueues }) => __vendorQueues ?? {});
    const isMoment = (value: unknown) =>
      typeof value === "number" ? value > 1e12 : /^\d{4}-\d\d-\d\dT/.test(String(value));
    return JSON.parse(JSON.stringify(found, (_, value) => (isMoment(value) ? "then" : value)));
  }

  /** Nothing goes anywhere and nothing is kept, for a while. */
  async quiet(milliseconds: number): Promise<void> {
    this.site.requests.length = 0;
    const { loads } = this;
    await this.site.settle(milliseconds);
    expect(this.site.elsewhere).toEqual([]);
    expect(await this.kept()).toEqual([]);
    expect(this.loads).toBe(loads);
  }

  close(): Promise<void> {
    return this.site.close();
  }
}
