import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { expect } from "vitest";
import { soon } from "./services-stage.ts";
import { ORIGIN, page, Site } from "./site.ts";

export const NONCE = "c2x1aXM";
export const CDN = "https://cdn.example.net";

/** What `integrity` takes for a built file. */
export const hashOf = (file: string): string =>
  `sha384-${createHash("sha384")
    .update(readFileSync(new URL(`../../dist/${file}`, import.meta.url)))
    .digest("base64")}`;

/** What a site says of its scripts, of its own styles and frames, and what its vendors need. */
export const policyOf = (scripts: string, ...more: readonly string[]): string =>
  [
    "default-src 'none'",
    `script-src ${scripts}`,
    "base-uri 'none'",
    "style-src 'self'",
    "img-src 'self' https://stats.example.org",
    "connect-src https://stats.example.org",
    "frame-src https://www.youtube-nocookie.com",
    ...more,
  ].join("; ");

export const TRUSTED = ["require-trusted-types-for 'script'", "trusted-types sluis"];

const CONFIG = {
  controller: "Shop",
  policy: { url: "/privacy" },
  services: { matomo: { url: "https://stats.example.org/", siteId: 3 }, youtube: true },
  categories: { analytics: true },
  reopen: true,
};

/** Everything that a visitor meets, with the page's own nonce on whatever is to run. */
export const BODY = `
  <link rel="stylesheet" href="/site.css">
  <script nonce="${NONCE}" type="text/plain" data-consent="analytics">document.title += " inline"</script>
  <script nonce="${NONCE}" type="text/plain" data-consent="analytics" data-src="/own.js"></script>
  <template data-consent="analytics"><script nonce="${NONCE}" src="/in-template.js"></script><img alt="" src="/dot.svg"></template>
  <iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/x" title="Film" data-consent-poster="/dot.svg"></iframe>
  <div data-consent-declaration></div>`;

export const JAVASCRIPT = "text/javascript; charset=utf-8";
const adds = (word: string) => ({ type: JAVASCRIPT, body: `document.title += " ${word}"` });

export interface PolicyOptions {
  readonly policy: string;
  /** The attributes of our tag. */
  readonly attributes?: string;
  /** The folder our files come from. */
  readonly from?: string;
  readonly body?: string;
  readonly config?: object;
  readonly head?: string;
  /** Further headers of the page. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What the other origin says with our files. */
  readonly cdn?: Readonly<Record<string, string>>;
  /** Other words in its files, by name. */
  readonly changed?: Readonly<Record<string, string>>;
  /** Answers in place of our own files, by path. */
  readonly files?: Readonly<Record<string, { type: string; body: string }>>;
}

/** A page under a policy, and all that the browser finds wrong with it: it outlives a page that is loaded again. */
export class Guarded {
  readonly violations: string[] = [];
  readonly site: Site;

  private constructor(site: Site) {
    this.site = site;
  }

  static async open(options: PolicyOptions): Promise<Guarded> {
    const { policy, attributes = `nonce="${NONCE}"`, from = "/sluis/", body = BODY, head = "" } = options;
    const html = page(
      `${head}<script type="application/json" data-sluis>${JSON.stringify({ ...CONFIG, ...options.config })}</script>
       <script async ${attributes} src="${from}sluis.js"></script>`,
      body,
    );
    const site = await Site.open({
      files: {
        "/": { body: html, headers: { "Content-Security-Policy": policy, ...options.headers } },
        "/site.css": { type: "text/css", body: "h1 { margin: 0 }" },
        "/dot.svg": { type: "image/svg+xml", body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
        "/own.js": adds("own"),
        "/in-template.js": adds("template"),
        ...options.files,
      },
      vendors: {
        "https://evil.example/": 'document.title += " evil"',
        "https://last.example/": 'document.title += " last"',
      },
    });
    const guarded = new Guarded(site);
    await site.context.exposeFunction("tellViolation", (text: string) => guarded.violations.push(text));
    await site.page.addInitScript(() =>
      document.addEventListener("securitypolicyviolation", (event) =>
        (window as never as { tellViolation(text: string): void }).tellViolation(
          `${event.effectiveDirective} ${event.blockedURI} ${event.sample}`,
        ),
      ),
    );
    await serveCdn(site, options);
    return guarded;
  }

  /** What the console tells of policies, and every error. */
  get complaints(): string[] {
    return this.site.messages.filter((text) => /^error|policy|trusted|violat|refused/i.test(text));
  }

  /** The words that scripts of the page added to its title, in order. */
  words = (): Promise<string> => this.site.page.title();
}

const WORDS = ["inline", "own", "template"];

/**
 * Everything that a visitor can do, from the first visit to the withdrawal.
 * @param added by the page's scripts once they are granted, in order
 */
export async function visitWhole({ site, words }: Guarded, added: readonly string[] = WORDS): Promise<void> {
  const { page } = site;
  await site.visit();
  await site.banner("accept").waitFor();
  await page.locator("[data-sluis=placeholder]").waitFor();
  await page.locator("[data-sluis=declaration]").waitFor();
  await page.locator("#footer-link").click();
  await site.preferences("save").waitFor();
  await site.preferences("close").first().click();
  expect(await words()).toBe("Shop");
  await page.locator("[data-sluis-action=load-once]").click();
  await soon(() => page.frames().length).toBe(2);
  await site.banner("accept").click();
  await soon(words).toBe(["Shop", ...added].join(" "));
  await soon(() => site.elsewhere.filter((url) => url.includes("matomo.php")).length).toBeGreaterThan(0);
  const loads = () => site.requests.filter((url) => url === `${ORIGIN}/`).length;
  await page.locator("#footer-link").click();
  await site.preferences("reject").click();
  // A script of the page's own ran: only a new load stops it.
  await soon(loads).toBe(2);
  await page.locator("[data-sluis=placeholder]").waitFor();
  expect(await words()).toBe("Shop");
}

/** Our files on another origin, which lets every page have them unless it is told otherwise. */
const serveCdn = (
  site: Site,
  { cdn = { "Access-Control-Allow-Origin": "*" }, changed = {} }: PolicyOptions,
) =>
  site.context.route(`${CDN}/**`, async (route) => {
    site.requests.push(route.request().url());
    const path = new URL(route.request().url()).pathname.replace("/sluis/", "");
    const body = changed[path] ?? (await readFile(new URL(`../../dist/${path}`, import.meta.url), "utf8"));
    return route.fulfill({ contentType: JAVASCRIPT, body, headers: cdn });
  });

export { ORIGIN };
