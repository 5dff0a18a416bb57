import { afterAll, afterEach, describe, expect, it } from "vitest";
import { LOCALES } from "../../attacks/locales.ts";
import { closeBrowser, page } from "../site.ts";
import { Watched } from "./stage.ts";

/*
 * Words, names, looks and ids that are made to reach beyond the place they stand in: into style sheets, selectors, and
 * over the buttons (R19, R177).
 */

let watched: Watched;
afterEach(() => watched.site.close());
afterAll(closeBrowser);

const CONTENT = `<p id="probe" class="words actions">Words of the page</p><ul class="actions"><li>x</li></ul>
  <div data-consent-declaration></div>
  <iframe data-consent="media" data-src="/frame" title="Film" width="300" height="200"></iframe>`;

/** Texts that would end a rule, a selector or a declaration. */
const STYLES = [
  'red } * { outline: 9px solid red !important } #x {"',
  '"]{} body{display:none} [x="',
  "#sluis, body",
  ":is(*)",
  "x\\",
  "*/ body { display: none } /*",
  "--sluis-surface: red; } html { zoom: 9 } {",
  "a'b\"c]d)e}f;g,h>i+j~k|l^m$n=o:p#q.r s\tt\nu",
  "\u0000\u202e{}",
  "</style><style>body{display:none}</style>",
];

const config = (text: string) => ({
  controller: text,
  policy: { url: "/privacy" },
  layout: text,
  theme: text,
  categories: {
    analytics: { label: text, purpose: text },
    media: { label: text, purpose: text },
    [text]: { label: text, purpose: text },
  },
  services: {
    [text]: { category: "media", purpose: text },
    film: {
      category: "media",
      purpose: text,
      name: text,
      provider: text,
      cookies: [{ name: "_x*", purpose: text }],
    },
    other: { category: text, purpose: text },
  },
  texts: { en: { title: text, intro: text, accept: `${text} yes`, reject: `${text} no` } },
});

const open = async () => {
  const head = '<script src="/sluis/sluis.js"></script>';
  watched = await Watched.open({ files: { "/": page(head, CONTENT), "/frame": "x" } });
  await watched.site.visit();
};

const start = (given: unknown) =>
  watched.site.page.evaluate(async (given) => {
    const { sluis } = window as never as {
      sluis: { start(given: unknown): { open(): Promise<void> }; stop?(): void };
    };
    sluis.stop?.();
    await sluis.start(given).open();
  }, given);

/** How the page's own elements are drawn, but for the room that it keeps below itself. */
const look = () =>
  watched.site.page.evaluate(() =>
    [...document.querySelectorAll("#probe, body > header, main > ul, main h1, body")].map((one) => {
      const { display, color, backgroundColor, outline, zoom, fontSize } = getComputedStyle(one);
      return [one.localName, display, color, backgroundColor, outline, zoom, fontSize].join(" ");
    }),
  );

/** All rules of ours, but for how high the banner is. */
const sheets = () =>
  watched.site.page.evaluate(() =>
    document.adoptedStyleSheets
      .flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText))
      .map((rule) => rule.replace(/[\d.]+px/g, "px")),
  );

describe("words that reach for more than their place (R177)", () => {
  it("change no rule outside the interface, and break nothing in it", { timeout: 60_000 }, async () => {
    await open();
    const before = await look();
    await start(config("Plain words"));
    await watched.site.page.locator("[data-sluis=placeholder]").waitFor({ state: "attached" });
    await watched.site.page.locator("[data-sluis=declaration]").waitFor({ state: "attached" });
    await watched.site.settle(500);
    const rules = await sheets();
    expect(rules.length).toBeGreaterThan(3);
    for (const text of STYLES) {
      await start(config(text));
      const { page } = watched.site;
      await page.locator("[data-sluis=preferences][open]").waitFor();
      expect([text, await look()]).toEqual([text, before]);
      expect([text, (await sheets()).filter((rule) => !rules.includes(rule))]).toEqual([text, []]);
      await page.evaluate("sluis.close()");
      await page.evaluate(() =>
        document.querySelector<HTMLElement>("[data-sluis=banner] [data-sluis-action=reject]")?.click(),
      );
      await page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
      await page.evaluate("sluis.reset()");
    }
    expect(await watched.harm()).toEqual([]);
    console.info(`styles: ${STYLES.length} texts that would end a rule or a selector`);
  });

  it("leave two answers in sight, whatever the words are (R19)", { timeout: 60_000 }, async () => {
    await open();
    const { page } = watched.site;
    // What only code can hold is tried in `test/unit/attacks/locales.test.ts`.
    const sendable = LOCALES.filter(([, texts]) => {
      try {
        return JSON.stringify(texts) !== undefined;
      } catch {
        return false;
      }
    });
    for (const [what, en] of sendable) {
      const text = JSON.stringify({ controller: "Shop", policy: { url: "/p" }, texts: { en } });
      await page.evaluate((given) => {
        const { sluis } = window as never as { sluis: { start(given: unknown): unknown; stop?(): void } };
        sluis.stop?.();
        sluis.start(JSON.parse(given));
      }, text);
      await page.locator("[data-sluis=banner]").waitFor();
      const buttons = await page.evaluate(() =>
        ["accept", "reject"].map((name) => {
          const button = document.querySelector<HTMLElement>(
            `[data-sluis=banner] [data-sluis-action=${name}]`,
          );
          button?.scrollIntoView({ block: "nearest" });
          const { width = 0, top = 0, bottom = 0, left = -1 } = button?.getBoundingClientRect() ?? {};
          const isInSight = width > 20 && bottom > 0 && top < innerHeight && left >= 0 && left < innerWidth;
          return { name: button?.innerText.slice(0, 300), isInSight };
        }),
      );
      // A button of a megabyte is larger than any screen.
      if (!/on the buttons/.test(what))
        expect([what, buttons.map(({ isInSight }) => isInSight)]).toEqual([what, [true, true]]);
      expect([what, buttons[0]?.name === buttons[1]?.name]).toEqual([what, false]);
    }
    expect(await watched.harm()).toEqual([]);
    console.info(`hostile words, in a browser: ${sendable.length} locales`);
  });
});
