// @vitest-environment jsdom
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = join(import.meta.dirname, "../..");
const read = (path: string) => readFileSync(join(ROOT, path), "utf8");
const parse = (html: string) => new DOMParser().parseFromString(html, "text/html");
const within = (folder: string, ending: string) =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .map((path) => join(folder, path))
    .sort();

const DEMO = within("demo", ".html");
const README = read("README.md");
/** The blocks of markup that a page of ours offers to copy. */
const blocksOf = (path: string) =>
  [...read(path).matchAll(/^ *```html\n(.*?)^ *```/gms)].map(([, html = ""]) => html).join("\n");
const PAGES: readonly (readonly [path: string, html: string])[] = [
  ...DEMO.map((path) => [path, read(path)] as const),
  ...["README.md", ...within("docs", ".md")].map((path) => [path, blocksOf(path)] as const),
].filter(([, html]) => html.trim());

const OUTER = ":is(script, img, iframe, video, audio, source, embed)[src], link[href], [poster], [srcset]";
const addressOf = (one: Element) =>
  ["src", "poster", "srcset", "href"].map((name) => one.getAttribute(name)).find((value) => value !== null);

/** Our own files, where a recipe has them on another origin. */
const OURS = /^https:\/\/cdn\.example(\.net)?\/sluis\//;

/** What a browser would fetch from elsewhere before anybody was asked, or without any script. */
function faultsOf(html: string): string[] {
  const page = parse(html);
  const all = [page, ...[...page.querySelectorAll("template")].map(({ content }) => content)];
  const find = (selector: string) => all.flatMap((root) => [...root.querySelectorAll(selector)]);
  const inert = find("noscript").filter((one) => /<(img|iframe|script|link)\b/i.test(one.innerHTML));
  const live = find("[data-consent]:is([src], [srcset], [poster], link[href])");
  const outer = [...page.querySelectorAll(OUTER)].filter((one) =>
    /^(https?:)?\/\//.test((addressOf(one) ?? "").replace(OURS, "")),
  );
  return [...inert, ...live, ...outer].map((one) => one.outerHTML);
}

describe("the markup that we show and offer to copy", () => {
  it.each(PAGES)(
    "holds no pixel for browsers without scripts, warms nothing up, keeps addresses in `data-src` (R13, R15, R196): %s",
    (_, html) => {
      expect(faultsOf(html)).toEqual([]);
    },
  );

  it.each([
    '<noscript><img src="/pixel.gif"></noscript>',
    '<iframe data-consent="youtube" src="/film"></iframe>',
    '<template data-consent="x"><img data-consent="y" src="/film.jpg"></template>',
    '<link rel="preconnect" href="https://vendor.example">',
    '<video poster="//vendor.example/still.jpg"></video>',
    '<script src="https://vendor.example/tag.js"></script>',
  ])("would be caught with %s", (html) => {
    expect(faultsOf(`<!doctype html><body>${html}`)).toHaveLength(1);
  });

  it("has a README whose tag delays no paint, and that says to remove the vendors' own (R13, R200)", () => {
    const tags = parse(blocksOf("README.md")).querySelectorAll("script[src]");
    expect(tags.length).toBeGreaterThan(0);
    for (const tag of tags) expect(tag.hasAttribute("async")).toBe(true);
    expect(README).toMatch(/Remove the vendors' own snippets\*\*, `<noscript>` pixels included/);
  });

  it("says first how to need no banner (R212)", () => {
    expect(README).toContain("(docs/less.md)");
    expect(README.indexOf("(docs/less.md)")).toBeLessThan(README.indexOf("cp -r dist"));
    expect(read("docs/less.md")).toContain("no banner");
  });

  it("says that a plain vendor tag cannot be held back (R195)", () => {
    expect(README).toMatch(/without `type="text\/plain"` has run before anybody could hold it back/);
  });
});

describe("every page of the demo's sites", () => {
  const SITES = DEMO.filter((path) => path.includes("/sites/"));
  const waysBack = (path: string) => [...parse(read(path)).querySelectorAll("[data-consent-open]")];

  it.each(SITES)("has a way back to the preferences, the same in name and place (R46, R157): %s", (path) => {
    const start = path.replace(/[^/]+$/, "index.html");
    const looks = (one: Element) => [one.textContent?.trim(), one.localName, one.closest("footer") !== null];
    const here = waysBack(path).map(looks);
    expect(here.length).toBeGreaterThan(0);
    expect(here.at(-1)).toEqual(waysBack(start).map(looks).at(-1));
    expect(here.at(-1)?.[2]).toBe(true);
  });

  it("is looked at", () => expect(SITES).toHaveLength(10));
});
