import { afterAll, describe, expect, test } from "vitest";
import { type Hostile, PAGES, SHEETS } from "./hostile/pages.ts";
import { differing, type Picture, pictureOf } from "./hostile/pixels.ts";
import { closeBrowser, Site, tag } from "./site.ts";
import { soon } from "./soon.ts";

afterAll(closeBrowser);

const CONFIG = {
  controller: "Shop",
  policy: { url: "/privacy", version: "2026-02-06" },
  services: {
    "google-analytics": "G-ABC1234567",
    youtube: true,
    chat: {
      category: "marketing",
      name: "Chat",
      purpose: "Answering questions",
      provider: "Chat BV",
      places: ["NL"],
      policy: "https://chat.example/privacy",
      cookies: [{ name: "chat_id", lifetime: [30, "day"], purpose: "Tells visitors apart" }],
    },
  },
};
const LAYOUTS = ["bar", "box", "dialog"] as const;
/** On a narrow page the three layouts differ in little. */
const SIZES = [
  { width: 1280, layouts: LAYOUTS },
  { width: 375, layouts: ["bar"] },
] as const;
const BLANK: Hostile = { name: "blank" };

/**
 * Placeholders and the declaration are content of the page: they take its place, its width, and the declaration its
 * font and colours too. So both stand in the same box here, which the page cannot reach; what is inside must be alike.
 */
const FORCED = (more: string) =>
  `all:initial;direction:ltr;unicode-bidi:isolate;display:block;${more}`.replaceAll(";", " !important;");
const UNSET = "all:unset;direction:inherit;unicode-bidi:isolate;display:block;".replaceAll(
  ";",
  " !important;",
);
const inFlow = (width: number) => `
  <div style="${FORCED(`position:absolute;top:60px;left:10px;width:${width - 40}px;z-index:9;background:#fff;color:#222;font:16px/1.5 sans-serif;`)}">
    <iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/x" title="A film about cheese"
      style="${FORCED(`width:${Math.min(560, width - 60)}px;height:315px;`)}"></iframe>
    <div data-consent-declaration style="${UNSET}"></div>
  </div>`;

const CONTENT = `<header><a href="/">Shop</a> <button type="button">Menu</button></header>
  <main><h1>Shop</h1><h2>Cheese</h2><p>Words, and <a href="#">a link</a>.</p><ul><li>One</li></ul></main>`;

function write(page: Hostile, layout: string, width: number): string {
  const { hasDoctype = true, html = "", head = "", body = "", around = (content) => content } = page;
  return `${hasDoctype ? "<!doctype html>" : ""}<html lang="en" ${html}>
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Shop</title>
      ${head}${tag({ ...CONFIG, layout })}</head>
    <body ${body}>${around(CONTENT)}${inFlow(width)}</body></html>`;
}

async function open(page: Hostile, layout: string, width: number): Promise<Site> {
  const site = await Site.open({
    files: { "/": write(page, layout, width), ...SHEETS },
    context: {
      viewport: { width, height: 720 },
      reducedMotion: "reduce",
      colorScheme: page.scheme ?? "light",
    },
  });
  await site.visit();
  await surface(site, "banner").waitFor({ state: "attached", timeout: 6000 });
  // The sheets of what is fetched when there is time, and of the page, have come by then.
  await soon(() => site.ours).toContain("sluis-ui.js");
  await site.page.waitForLoadState("networkidle");
  return site;
}

const surface = (site: Site, name: string) => site.page.locator(`[data-sluis=${name}]`);
const call = (site: Site, what: string) => site.page.evaluate(`sluis.${what}`);

/** Where nothing is drawn there is nothing to compare, and the reason is what should be read. */
const shoot = (site: Site, name: string, hasPlace = true) => pictureOf(surface(site, name), hasPlace);

/** What a browser computes of parts that no picture of a surface shows. */
const behind = (site: Site) =>
  site.page.evaluate(() => {
    const seen = ["background", "border-top-width", "display", "visibility", "opacity", "filter"];
    const style = getComputedStyle(document.querySelector("dialog[open]") as Element, "::backdrop");
    const root = document.querySelector("#sluis") as Element;
    return {
      backdrop: [...seen, "backdrop-filter", "transform"].map((name) => style.getPropertyValue(name)),
      before: getComputedStyle(root, "::before").content,
      after: getComputedStyle(root, "::after").content,
    };
  });

type Pictures = Record<string, Picture>;

/** Each layer in turn, as a visitor would meet them. */
async function layersOf(site: Site, layout: string) {
  const pictures: Pictures = { banner: await shoot(site, "banner") };
  if (layout !== "bar") return { pictures };
  await call(site, "open()");
  await site.settle(100);
  pictures.preferences = await shoot(site, "preferences");
  const unseen = await behind(site);
  await site.page.evaluate(() => {
    for (const one of document.querySelectorAll("#sluis details")) one.setAttribute("open", "");
    // By whole pixels: round corners between two of them are drawn a little otherwise each time.
    for (const one of document.querySelectorAll("dialog[open] *")) one.scrollTop = 150;
  });
  await site.settle(100);
  pictures["preferences, with details"] = await shoot(site, "preferences");
  await call(site, "close()");
  // A real press of a real button: nothing of the page lies on top of it, or keeps it from being pressed.
  await site.banner("reject").click({ timeout: 3000 });
  await site.settle(150);
  pictures.placeholder = await shoot(site, "placeholder", false);
  pictures.declaration = await shoot(site, "declaration", false);
  return { pictures, unseen, cookies: await site.cookies() };
}

async function layers(page: Hostile, layout: string, width: number) {
  const site = await open(page, layout, width);
  return layersOf(site, layout).finally(() => site.close());
}

const blanks = new Map<string, ReturnType<typeof layers>>();
/** Drawn once, for all that are held to it. */
function blank(layout: string, width: number, scheme: "light" | "dark") {
  const key = `${layout} ${width} ${scheme}`;
  const known = blanks.get(key) ?? layers({ ...BLANK, scheme }, layout, width);
  blanks.set(key, known);
  return known;
}

// Much of it is waiting for what comes late, so some of them wait together.
describe.concurrent.each(SIZES)(
  "at $width px, with the same pixels as on a blank page",
  ({ width, layouts }) => {
    describe.each(PAGES)("on a page with $name", (page) => {
      test.each([...layouts])("stands the layout %s, and what goes with it", async (layout) => {
        const before = await blank(layout, width, page.scheme ?? "light");
        const after = await layers(page, layout, width);
        const drawn = Object.entries(before.pictures).map(([name, picture]) => {
          const other = after.pictures[name] as Picture;
          const pixels = differing(picture, other, `${page.name} ${width} ${layout} ${name}`);
          return `${name}: ${other.box}, ${pixels} pixels differ`;
        });
        const asked = Object.entries(before.pictures).map(
          ([name, { box }]) => `${name}: ${box}, 0 pixels differ`,
        );
        expect({ ...after, pictures: drawn }).toEqual({ ...before, pictures: asked });
      });
    });
  },
);

describe("among each other", () => {
  test.each(LAYOUTS)(
    "the sheets of other parts change nothing of the banner in the layout %s",
    async (layout) => {
      const shots: Picture[] = [];
      for (const isAlone of [true, false]) {
        const late = ["ui", "embeds", "declaration"].map(
          (part) => [`/sluis/sluis-${part}.js`, "hang"] as const,
        );
        const site = await Site.open({
          files: { "/": write(BLANK, layout, 1280), ...(isAlone && Object.fromEntries(late)) },
          context: { reducedMotion: "reduce" },
        });
        await site.visit();
        await surface(site, "banner").waitFor();
        if (!isAlone) {
          await surface(site, "declaration").waitFor({ state: "attached" });
          await soon(() => site.ours).toContain("sluis-ui.js");
        }
        await site.settle(600);
        shots.push(await shoot(site, "banner").finally(() => site.close()));
      }
      const [alone, beside] = shots as [Picture, Picture];
      expect(beside.box).toBe(alone.box);
      expect(differing(alone, beside, `among each other ${layout}`)).toBe(0);
    },
  );
});
