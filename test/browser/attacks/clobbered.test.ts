import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { CARRIERS, DOCUMENT_NAMES, WINDOW_NAMES } from "../../attacks/names.ts";
import { closeBrowser, ORIGIN, Site, tag } from "../site.ts";

/*
 * Elements that take the names of what scripts read (R178): whoever can write markup into a page, in a comment or a
 * profile, may give an image the name `cookie`. The gate stays closed; the banner answers wherever a page leaves it what
 * it is made with.
 */

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const GATED = `<img alt="" data-consent="analytics" data-src="https://evil.example/gated.png">
  <script type="text/plain" data-consent="marketing" data-src="https://evil.example/gated.js"></script>
  <template data-consent="marketing"><img alt="" src="https://evil.example/template.png"></template>`;

/** @param cookie a name of its own, because all pages stand beside each other */
const pageWith = (elements: string, cookie: string) => `<!doctype html><html lang="en">
  <head><meta charset="utf-8"><title>Shop</title></head>
  <body>${elements}${tag({
    controller: "Shop",
    policy: { url: "/privacy" },
    services: { "google-analytics": "G-ABC1234567", clarity: "abcdefghij", "linkedin-insight": "123456" },
    cookie: { name: cookie },
  })}<main><h1>Shop</h1>${GATED}</main></body></html>`;

/** What no banner can be made without: a page that lost one of these is left as it is, with its gate closed. */
const LOST =
  "addEventListener adoptedStyleSheets body createElement currentScript querySelector querySelectorAll".split(
    " ",
  );

/** By what no element can take away. */
const state = (page: Page) =>
  page.evaluate(() => {
    const find = (selector: string) => Document.prototype.querySelector.call(document, selector);
    const reject = find("#sluis [data-sluis-action=reject]");
    // Inside of an image nobody sees it.
    const isSeen = Boolean(reject && reject.getBoundingClientRect().width > 0);
    return { isThere: isSeen, hasAnswered: !find("[data-sluis=banner]") };
  });

/** Whether the banner came, and went when it was answered. */
async function visit(path: string): Promise<boolean> {
  const page = await site.context.newPage();
  try {
    await page.goto(ORIGIN + path);
    const isLost = LOST.some((name) => path.startsWith(`/${name}/`));
    for (let turns = 0; turns < (isLost ? 4 : 30); turns++) {
      if ((await state(page)).isThere) break;
      await page.waitForTimeout(80);
    }
    if (!(await state(page)).isThere) return false;
    await page.evaluate(() =>
      (
        Document.prototype.querySelector.call(document, "#sluis [data-sluis-action=reject]") as HTMLElement
      ).click(),
    );
    await page.waitForTimeout(60);
    return (await state(page)).hasAnswered;
  } finally {
    await page.close();
  }
}

/** A few at a time. */
async function visitAll(paths: readonly string[]): Promise<Map<string, boolean>> {
  const left = [...paths];
  const found = new Map<string, boolean>();
  const work = async () => {
    for (let path = left.shift(); path; path = left.shift()) found.set(path, await visit(path));
  };
  await Promise.all(Array.from({ length: 6 }, work));
  return found;
}

const open = async (pages: Readonly<Record<string, string>>) => {
  site = await Site.open({ files: pages });
  return visitAll(Object.keys(pages));
};

describe("elements by the names of what is read (R178)", () => {
  it("let nothing through by a name on document, and keep the banner where it can stand", {
    timeout: 90_000,
  }, async () => {
    const pages = DOCUMENT_NAMES.flatMap((name) =>
      CARRIERS.map((carry, index) => [`/${name}/${index}`, pageWith(carry(name), `c_${name}_${index}`)]),
    );
    const found = await open(Object.fromEntries(pages));
    expect(site.elsewhere).toEqual([]);
    const silent = [...found].flatMap(([path, answers]) => (answers ? [] : (path.split("/")[1] ?? "")));
    console.info(
      `clobbered: ${found.size} pages for ${DOCUMENT_NAMES.length} names on document, ${found.size - silent.length} banners answer`,
    );
    expect(silent.filter((name) => !LOST.includes(name))).toEqual([]);
  });

  it("keep nothing from starting that was granted", { timeout: 60_000 }, async () => {
    const names = DOCUMENT_NAMES.filter((name) => !LOST.includes(name));
    const pages = names.map((name) => [`/${name}`, pageWith(CARRIERS[0]?.(name) ?? "", `c_${name}`)]);
    site = await Site.open({ files: Object.fromEntries(pages) });
    const silent: string[] = [];
    for (const name of names) {
      await site.visit(`/${name}`);
      await site.page.locator("[data-sluis-action=accept]").click();
      const isAsked = () => site.elsewhere.some((url) => url.includes("snap.licdn.com"));
      for (let turns = 0; turns < 30 && !isAsked(); turns++) await site.settle(80);
      if (!isAsked()) silent.push(name);
    }
    expect(silent).toEqual([]);
  });

  it("let a form answer for nothing that it is asked, and keep the banner", async () => {
    const fields = "dataset matches isConnected content localName after remove hasAttribute closest"
      .split(" ")
      .map((name) => `<input name="${name}">`);
    const form = `<form data-consent="analytics" data-src="https://evil.example/x">${fields.join("")}</form>`;
    const found = await open({ "/": pageWith(form, "c_form") });
    expect([...found.values()]).toEqual([true]);
    expect(site.elsewhere).toEqual([]);
  });

  it("change nothing by a name on window", { timeout: 60_000 }, async () => {
    const all = WINDOW_NAMES.filter((name) => !DOCUMENT_NAMES.includes(name));
    const pages = Object.fromEntries(
      CARRIERS.map((_, index) => [
        `/${index}`,
        pageWith(
          all
            .map((name) =>
              `<a id="${name}" name="${name}" href="https://evil.example/${index}"></a>`.repeat(index + 1),
            )
            .join(""),
          `c_${index}`,
        ),
      ]),
    );
    const found = await open(pages);
    console.info(`clobbered: ${all.length} names on window, once and twice`);
    expect([...found.values()]).toEqual([true, true]);
    expect(site.elsewhere).toEqual([]);
  });
});
