import { readFile } from "node:fs/promises";
import { ORIGIN, page, Site } from "./site.ts";

export const NONCE = "c2x1aXM";
export const CDN = "https://cdn.example.net";

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
const BODY = `
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
        "/": { body: html, headers: { "Content-Security-Policy": policy } },
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
    await serveCdn(site);
    return guarded;
  }

  /** What the console tells of policies, and every error. */
  get complaints(): string[] {
    return this.site.messages.filter((text) => /^error|policy|trusted|violat|refused/i.test(text));
  }

  /** The words that scripts of the page added to its title, in order. */
  words = (): Promise<string> => this.site.page.title();
}

/** Our files, and one of the page's own, on another origin that lets every page have them. */
const serveCdn = (site: Site) =>
  site.context.route(`${CDN}/**`, async (route) => {
    site.requests.push(route.request().url());
    const path = new URL(route.request().url()).pathname.replace("/sluis/", "");
    const body = await readFile(new URL(`../../dist/${path}`, import.meta.url), "utf8");
    return route.fulfill({
      contentType: JAVASCRIPT,
      body,
      headers: { "Access-Control-Allow-Origin": "*" },
    });
  });

export { ORIGIN };
