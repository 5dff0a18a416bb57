import { afterAll, afterEach, describe, expect, test } from "vitest";
import {
  LANGUAGES,
  LAYOUTS,
  openPreferences,
  openStage,
  startAnew,
  stillness,
  unfold,
} from "./a11y-stage.ts";
import { closeBrowser, type Site } from "./site.ts";

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

/** Long words, long texts, and the other direction; as far as they are there. */
const LONG = ["nl", "fi", "ar"].filter((one) => LANGUAGES.includes(one));

/**
 * Text that is lost: cut off by something that does not scroll, out of its own button, out of the window sideways, or
 * under other text.
 */
const lost = (surface: string): Promise<string[]> =>
  site.page.evaluate((where) => {
    const root = document.querySelector(where) as HTMLElement;
    type Piece = { text: string; box: DOMRect; parent: Element };
    const pieces: Piece[] = [];
    /** Texts for screen readers alone are cut off on purpose. */
    const isForEars = (one: Element | null): boolean =>
      one !== null && (getComputedStyle(one).clipPath === "inset(50%)" || isForEars(one.parentElement));
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement as Element;
      const text = (node.nodeValue ?? "").trim();
      const isMeant = parent.checkVisibility() && !isForEars(parent);
      const range = document.createRange();
      range.selectNodeContents(node);
      if (text && isMeant) for (const box of range.getClientRects()) pieces.push({ text, box, parent });
    }
    const scrolls = (one: Element) => /auto|scroll/.test(getComputedStyle(one).overflowY);
    const cuts = (one: Element) =>
      /hidden|clip/.test(getComputedStyle(one).overflowX + getComputedStyle(one).overflowY);
    const isLost = ({ box, parent }: Piece): string => {
      if (box.left < -1 || box.right > innerWidth + 1) return "out of the window";
      for (let one: Element | null = parent; one && root.contains(one); one = one.parentElement) {
        const edge = one.getBoundingClientRect();
        const isOut = box.left < edge.left - 1 || box.right > edge.right + 1;
        const isBeyond = box.top < edge.top - 1 || box.bottom > edge.bottom + 1;
        if (one.matches("button, summary") && (isOut || isBeyond)) return "out of its control";
        if (scrolls(one)) return isOut ? "out of what scrolls" : "";
        if (cuts(one) && (isOut || isBeyond)) return `cut off by ${one.localName}.${one.className}`;
      }
      return "";
    };
    /** Text that scrolls passes under what stays in place; only text in the same place must keep apart. */
    const place = (one: Element): Element | null => {
      const stays = (each: Element) => /sticky|fixed/.test(getComputedStyle(each).position);
      for (let each: Element | null = one; each && each !== root; each = each.parentElement)
        if (stays(each) || scrolls(each)) return each;
      return root;
    };
    const over = pieces.flatMap((one, index) =>
      pieces.slice(index + 1).flatMap((other) => {
        const width = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
        const height = Math.min(one.box.bottom, other.box.bottom) - Math.max(one.box.top, other.box.top);
        // Lines of text may share a little of their leading.
        const least = Math.min(one.box.height, other.box.height) * 0.4;
        return width > 2 && height > least && place(one.parent) === place(other.parent)
          ? `over another: “${one.text.slice(0, 30)}”, “${other.text.slice(0, 30)}”`
          : [];
      }),
    );
    if (pieces.length < 5) return ["nothing to look at"];
    return [
      ...new Set([
        ...pieces.flatMap((one) => (isLost(one) ? `${isLost(one)}: “${one.text.slice(0, 40)}”` : [])),
        ...over,
        ...(root.scrollWidth > root.clientWidth + 1 ? ["scrolls sideways"] : []),
      ]),
    ];
  }, surface);

/** Buttons that cannot be hit, not even by scrolling inside. */
const unreachable = (surface: string): Promise<string[]> =>
  site.page.evaluate((where) => {
    const buttons = [...document.querySelectorAll<HTMLElement>(`${where} button`)];
    if (buttons.length < 2) return ["nothing to look at"];
    return buttons
      .filter((one) => {
        one.scrollIntoView({ block: "nearest" });
        const { x, y, width, height } = one.getBoundingClientRect();
        return !one.contains(document.elementFromPoint(x + width / 2, y + height / 2));
      })
      .map(({ innerText }) => innerText);
  }, surface);

const BANNER = "[data-sluis=banner]";
const PREFERENCES = "[data-sluis=preferences]";

/** @param change what the visitor does to the text, once a surface stands */
async function expectWhole(layout: string, language: string, change: () => Promise<unknown>): Promise<void> {
  const expectAll = async (name: string, surface: string) => {
    await change();
    await stillness(site);
    const about = `${language}, ${name}`;
    expect([about, await lost(surface), await unreachable(surface)]).toEqual([about, [], []]);
  };
  await startAnew(site, { layout, language });
  await expectAll("banner", BANNER);
  await openPreferences(site);
  await expectAll("preferences", PREFERENCES);
  await unfold(site);
  await expectAll("preferences, all of it open", PREFERENCES);
}

/** Those do not know the layout of the banner. */
async function expectPageWhole(language: string, change: () => Promise<unknown>): Promise<void> {
  await startAnew(site, { language });
  await site.banner("reject").click();
  for (const surface of ["[data-sluis=placeholder]", "[data-sluis=declaration]"]) {
    await site.page.locator(surface).waitFor();
    await change();
    await stillness(site);
    expect([language, surface, await lost(surface)]).toEqual([language, surface, []]);
  }
}

/** As a visitor's own stylesheet would, over all of ours: by attribute, the only thing of a page's that our rules yield to. */
const space = () =>
  site.page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLElement>(
      "#sluis, #sluis *, [data-sluis], [data-sluis] *",
    )) {
      const set = (name: string, value: string) => one.style.setProperty(name, value, "important");
      set("line-height", "1.5");
      set("letter-spacing", "0.12em");
      set("word-spacing", "0.16em");
      if (one.localName === "p") set("margin-bottom", "2em");
    }
  });

const SIZES = [
  { width: 320, height: 640 },
  { width: 1280, height: 720 },
];
const LARGE = [
  { width: 640, height: 720 },
  { width: 1280, height: 720 },
];

const nothing = async () => {};

/** The browser's own setting, to which all of our sizes are relative. */
async function enlarge(): Promise<void> {
  const session = await site.context.newCDPSession(site.page);
  await session.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
}

const WINDOWS = [
  { width: 320, height: 256 },
  { width: 844, height: 390 },
  { width: 390, height: 844 },
];

describe.each(LAYOUTS)("no text is lost, and every button can be reached, with the layout %s", (layout) => {
  test.each(SIZES)(
    "with more space between lines, words and letters, at $width px (R148)",
    async (viewport) => {
      site = await openStage(undefined, { context: { viewport } });
      for (const language of LONG) await expectWhole(layout, language, space);
    },
  );

  test.each(LARGE)("with text of twice the size, at $width px (R148)", async (viewport) => {
    site = await openStage(undefined, { context: { viewport } });
    await enlarge();
    for (const language of LONG) await expectWhole(layout, language, nothing);
    const size = await site.page.locator("#sluis").evaluate((one) => getComputedStyle(one).fontSize);
    expect(size).toBe("32px");
  });

  test.each(WINDOWS)("in a window of $width x $height (R147, R160)", async (viewport) => {
    site = await openStage(undefined, { context: { viewport } });
    for (const language of LONG) await expectWhole(layout, language, nothing);
  });
});

describe("no text is lost in the placeholder and the declaration", () => {
  test.each(SIZES)(
    "with more space between lines, words and letters, at $width px (R148)",
    async (viewport) => {
      site = await openStage(undefined, { context: { viewport } });
      for (const language of LONG) await expectPageWhole(language, space);
    },
  );

  test.each(LARGE)("with text of twice the size, at $width px (R148)", async (viewport) => {
    site = await openStage(undefined, { context: { viewport } });
    await enlarge();
    for (const language of LONG) await expectPageWhole(language, nothing);
  });

  test.each(WINDOWS)("in a window of $width x $height (R147, R160)", async (viewport) => {
    site = await openStage(undefined, { context: { viewport } });
    for (const language of LONG) await expectPageWhole(language, nothing);
  });
});

test.each([
  { width: 844, height: 390 },
  { width: 390, height: 844 },
])("at $width x $height both answers are in sight at once, without scrolling (R160)", async (viewport) => {
  site = await openStage(undefined, { context: { viewport } });
  for (const layout of LAYOUTS) {
    await startAnew(site, { layout });
    for (const action of ["accept", "reject"]) {
      const { y = -1, height = 0 } = (await site.banner(action).boundingBox()) ?? {};
      expect(y >= 0 && y + height <= viewport.height, `${layout}: ${action}`).toBe(true);
    }
  }
});

test("what is lost would be found", async () => {
  site = await openStage();
  await startAnew(site);
  await site.page.evaluate(() => {
    const words = document.querySelector("[data-sluis=banner] h2") as HTMLElement;
    words.style.setProperty("height", "5px", "important");
    words.style.setProperty("overflow", "hidden", "important");
    const reject = document.querySelector("[data-sluis=banner] [data-sluis-action=reject]") as HTMLElement;
    reject.style.setProperty("white-space", "nowrap", "important");
    reject.style.setProperty("width", "30px", "important");
  });
  const found = (await lost(BANNER)).join();
  expect(found).toContain("cut off by h2");
  expect(found).toContain("out of its control: “Reject all”");
});
