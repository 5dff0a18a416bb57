import { afterAll, afterEach, describe, expect, test } from "vitest";
import { closeBrowser, MARKET, page, Site, tag } from "./site.ts";

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const SEARCH = `<form action="/found"><label>Search <input name="q"></label><button>Go</button></form>
  ${"<p>Text that goes on.</p>".repeat(80)}`;

const open = async (config: unknown = MARKET, context = {}) => {
  site = await Site.open({
    files: { "/": page(tag(config), SEARCH), "/found": page(tag(config), "Found") },
    context,
  });
  await site.visit();
  await site.banner("accept").waitFor();
};
const gone = (surface: string) => site.page.locator(`[data-sluis=${surface}]`).waitFor({ state: "detached" });

describe("after a refusal", () => {
  test.each(["bar", "box", "dialog"])(
    "the page is read, searched and sent like any other, with the layout %s (R7)",
    async (layout) => {
      await open({ ...MARKET, layout });
      await site.banner("reject").click();
      await gone("banner");
      const above = await site.page.evaluate(() => {
        const places = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => [x, y] as const));
        return places.filter(([x, y]) =>
          document.elementFromPoint(innerWidth * x, innerHeight * y)?.closest("#sluis, dialog, [inert]"),
        );
      });
      expect(above).toEqual([]);
      await site.page.mouse.wheel(0, 600);
      await expect.poll(() => site.page.evaluate(() => scrollY)).toBeGreaterThan(0);
      await site.page.getByLabel("Search").fill("cheese");
      await site.page.getByRole("button", { name: "Go" }).click();
      await site.page.waitForURL("**/found?q=cheese");
      expect(site.elsewhere).toEqual([]);
    },
  );
});

describe("taking a consent back", () => {
  test("takes one press more than giving it, for opening, and asks nothing in between (R48, R53)", async () => {
    await open();
    let asked = 0;
    site.page.on("dialog", (dialog) => {
      asked++;
      return dialog.dismiss();
    });
    const giving = [site.banner("accept")];
    for (const one of giving) await one.click();
    await gone("banner");
    await site.settle(500);
    const taking = [site.page.locator("#footer-link"), site.preferences("reject")];
    for (const one of taking) await one.click();
    await expect
      .poll(async () => (await site.context.cookies()).find(({ name }) => name === "consent_sluis")?.value)
      .toContain("&denied=analytics&granted=&");
    await site.settle(500);
    expect([asked, taking.length - giving.length]).toEqual([0, 1]);
    expect(await site.page.locator("dialog[open], [data-sluis=banner]").count()).toBe(0);
  });
});

test("a browser that loses the cookie is asked again, because the choice is kept nowhere else (R183, R185)", async () => {
  await open();
  await site.banner("accept").click();
  await site.settle(700);
  await site.context.clearCookies();
  await site.visit();
  await site.banner("accept").waitFor();
  await site.settle(500);
  expect(site.elsewhere).toEqual([]);
});

describe("at every width", () => {
  /** Names of controls in the order of the page, and in the order in which they are read. */
  const controls = (surface: string) =>
    site.page.evaluate((name) => {
      const found = [
        ...document.querySelectorAll<HTMLElement>(
          `[data-sluis=${name}] :is(h2, a, button, summary, [role=switch])`,
        ),
      ].filter((one) => one.checkVisibility());
      const called = (one: HTMLElement) =>
        `${one.localName} ${one.getAttribute("aria-label") ?? (one.innerText.trim() || one.id)}`;
      return found.map(called);
    }, surface);

  test("the same words and controls stand in the same order on both layers (R37)", async () => {
    const seen: unknown[] = [];
    for (const width of [320, 768, 1440]) {
      await open(MARKET, { viewport: { width, height: 900 } });
      const banner = await controls("banner");
      const words = await site.page.locator("[data-sluis=banner]").innerText();
      await site.banner("preferences").click();
      await site.preferences("save").waitFor();
      seen.push({ banner, words: words.split(/\s+/), preferences: await controls("preferences") });
      if (width < 1440) await site.close();
    }
    expect(seen[0]).toMatchObject({
      banner: expect.arrayContaining(["button Accept all", "button Reject all"]),
    });
    expect(seen[1]).toEqual(seen[0]);
    expect(seen[2]).toEqual(seen[0]);
  });
});
