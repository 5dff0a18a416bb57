import { execFileSync } from "node:child_process";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { Consent, Declaration } from "../../src/types.ts";
import { closeBrowser, page, Site, type SiteOptions, tag } from "./site.ts";

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const SHOP = {
  controller: "Modelmarkt",
  policy: { url: "/privacy", version: "2026-02-06" },
  services: {
    "google-analytics": "G-ABC1234567",
    clarity: "abcdefghij",
    chat: {
      category: "marketing",
      name: "Chat",
      purpose: "Answering questions",
      cookies: ["a_cookie_with_a_very_long_name_that_goes_on_and_on_without_any_place_to_break_*"],
    },
  },
};
const HERE = "<h2>Cookies</h2><div id=here data-consent-declaration>Loading</div>";

const open = async (body = HERE, head = "", context: SiteOptions["context"] = {}, config: unknown = SHOP) => {
  site = await Site.open({ files: { "/": page(head + tag(config), body) }, context });
  await site.visit();
  await root().first().waitFor();
};
const root = () => site.page.locator("[data-sluis=declaration]");
const states = () => root().locator(".category > .line .state").allTextContents();

interface Box {
  display: string;
  color: string;
  font: string;
}
const styleOf = (selector: string): Promise<Box> =>
  site.page
    .locator(selector)
    .first()
    .evaluate((one) => {
      const { display, color, fontFamily } = getComputedStyle(one);
      return { display, color, font: fontFamily };
    });

/** The roles that assistive technology is told, counted. */
async function roles(): Promise<Record<string, number>> {
  const session = await site.context.newCDPSession(site.page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const counts: Record<string, number> = {};
  for (const { role, ignored } of nodes)
    if (!ignored) counts[String(role?.value)] = (counts[String(role?.value)] ?? 0) + 1;
  return counts;
}

const isSideways = () => site.page.evaluate(() => document.documentElement.scrollWidth > innerWidth);

describe("the declaration", () => {
  test("is drawn in place of what stood there, under the headings of the page (R154)", async () => {
    await open();
    expect(await site.page.locator("#here").textContent()).not.toContain("Loading");
    const levels = await site.page.evaluate(() =>
      [...document.querySelectorAll("main :is(h1, h2, h3, h4, h5, h6)")].map(({ localName }) => localName),
    );
    expect(levels).toEqual(["h1", "h2", "h3", "h4", "h3", "h4", "h4", "h3", "h4"]);
  });

  test("has tables where there is room", async () => {
    await open();
    expect(await styleOf("#here table")).toMatchObject({ display: "table" });
    expect(await styleOf("#here td")).toMatchObject({ display: "table-cell" });
    expect(await isSideways()).toBe(false);
  });

  test.each([
    { width: 320, height: 640, where: "a narrow window", around: HERE, head: "" },
    {
      width: 1280,
      height: 720,
      where: "a narrow column",
      around: `<div style="width: 300px">${HERE}</div>`,
      head: "",
    },
    {
      width: 640,
      height: 720,
      where: "a window with text of 200 %",
      around: HERE,
      head: "<style>html { font-size: 200% }</style>",
    },
    {
      width: 320,
      height: 640,
      where: "a box that fits its content",
      around: `<div style="display: flex">${HERE.replace("<h2>Cookies</h2>", "")}</div>`,
      head: "",
    },
  ])("has cards in $where, still as tables to assistive technology (R147, R148, R154)", async (given) => {
    const { width, height, around, head } = given;
    await open(around, head, { viewport: { width, height } });
    expect(await styleOf("#here td")).toMatchObject({ display: "grid" });
    expect(await isSideways()).toBe(false);
    const isCut = await root().evaluate((one) => {
      const right = one.getBoundingClientRect().right + 1;
      return [...one.querySelectorAll("*")].some((each) => each.getBoundingClientRect().right > right);
    });
    expect(isCut).toBe(false);
    expect((await root().boundingBox())?.width).toBeGreaterThan(200);
    const counts = await roles();
    expect(counts).toMatchObject({ table: 4, columnheader: 16 });
    expect(counts.row).toBeGreaterThan(10);
    expect(counts.rowheader).toBe((counts.row ?? 0) - 4);
    expect(counts.cell).toBe((counts.rowheader ?? 0) * 3);
  });

  test("says what holds as soon as it changes, and keeps the focus (R153)", async () => {
    await open();
    expect(await states()).toEqual(["Always on", "Not allowed", "Not allowed"]);
    await site.banner("accept").click();
    await expect.poll(states).toEqual(["Always on", "Allowed", "Allowed"]);
    await root().locator("a").last().focus();
    const focused = await site.page.evaluateHandle(() => document.activeElement);
    await site.page.evaluate(() => (window as never as { sluis: Consent }).sluis.set({ chat: false }));
    await expect.poll(() => root().locator(".state").last().textContent()).toBe("Not allowed");
    expect(await states()).toEqual(["Always on", "Allowed", "Allowed"]);
    expect(await focused.evaluate((one) => one === document.activeElement && one !== document.body)).toBe(
      true,
    );
    await site.page.evaluate(() => (window as never as { sluis: Consent }).sluis.rejectAll());
    await expect.poll(states).toEqual(["Always on", "Not allowed", "Not allowed"]);
  });

  test("has a button that opens the preferences, and gets the focus back (R46)", async () => {
    await open();
    await site.banner("reject").click();
    const button = root().getByRole("button", { name: "Change your choice" });
    await button.click();
    await site.preferences("close").click();
    expect(await button.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  test("stands in elements that come later, and goes when all is stopped", async () => {
    await open();
    await site.page.evaluate(() =>
      document
        .querySelector("main")
        ?.insertAdjacentHTML("beforeend", "<div data-consent-declaration=5></div>"),
    );
    await expect.poll(() => root().count()).toBe(2);
    expect(await root().last().locator("h5").count()).toBe(3);
    await site.page.locator("#here").evaluate((one) => one.remove());
    await expect.poll(() => root().count()).toBe(1);
    await site.page.evaluate(() => (window as never as { sluis: Consent }).sluis.stop());
    expect(await root().count()).toBe(0);
  });

  test("is there as data", async () => {
    await open();
    const data = (await site.page.evaluate(() =>
      (window as never as { sluis: Consent }).sluis.declaration(),
    )) as Declaration;
    expect(data.controller).toBe("Modelmarkt");
    expect(data.categories.flatMap(({ services }) => services.map(({ id }) => id))).toEqual([
      "sluis",
      "google-analytics",
      "clarity",
      "chat",
    ]);
  });

  test("asks no other host for anything", async () => {
    await open();
    expect(site.elsewhere).toEqual([]);
  });

  test("takes the place of what a server wrote, and adds what holds for this visitor", async () => {
    const code = `
      import { declarationHtml } from "./dist/declaration.js";
      console.log(await declarationHtml(${JSON.stringify(SHOP)}, { level: 3 }));`;
    const html = execFileSync(process.execPath, ["--input-type=module", "--eval", code], {
      encoding: "utf8",
    });
    await open(`<h2>Cookies</h2><div id=here data-consent-declaration>${html}</div>`);
    await expect.poll(() => root().locator("button").count()).toBe(1);
    expect(await root().count()).toBe(1);
    const live = await site.page.locator("#here").innerHTML();
    await site.close();
    await open();
    expect(await site.page.locator("#here").innerHTML()).toBe(live);
  });
});

describe("its looks", () => {
  const PAGE = "<style>main { font-family: Georgia, serif; color: rgb(20, 60, 20) }</style>";

  test("are those of the page around it", async () => {
    await open(HERE, PAGE);
    for (const part of ["h3", "h4", "p", "dt", "dd", "a", "th", "td", "caption", "button"])
      expect([part, await styleOf(`#here ${part}`)]).toEqual([
        part,
        expect.objectContaining({ color: "rgb(20, 60, 20)", font: "Georgia, serif" }),
      ]);
  });

  test("cannot be broken by the page's rules, and change nothing outside (decision 3)", async () => {
    await open(HERE, PAGE);
    await site.stands();
    await site.settle();
    const plain = await root().screenshot();
    await site.close();
    const hostile = `<style>
      [data-sluis=declaration], [data-sluis] * { display: block !important; float: left !important; margin: 9px !important; border: 9px solid lime !important }
      table, td, h3, button { all: unset !important; transform: rotate(3deg) !important; text-transform: uppercase !important }
      main div p, main td::before { content: "x" !important; opacity: 0.1 !important; position: fixed !important }
    </style>`;
    await open(HERE, PAGE + hostile);
    await site.stands();
    await site.settle();
    expect(Buffer.compare(await root().screenshot(), plain)).toBe(0);
    await site.close();
    const outside = "<table id=mine><tr><td>x</td></tr></table><h3 id=too>x</h3>";
    const look = () =>
      site.page.evaluate(() =>
        ["mine", "too"].map((id) => {
          const style = getComputedStyle(document.getElementById(id) as HTMLElement);
          return [...style].map((key) => style.getPropertyValue(key)).join();
        }),
      );
    await open(HERE + outside);
    const withIt = await look();
    await site.page.evaluate(() => (window as never as { sluis: Consent }).sluis.stop());
    await site.page.locator("#here").evaluate((one) => one.remove());
    expect(await look()).toEqual(withIt);
  });

  test("are whole on paper: tables, and no button (R169)", async () => {
    await open(HERE, "", { viewport: { width: 320, height: 640 } });
    await site.page.emulateMedia({ media: "print" });
    expect(await styleOf("#here table")).toMatchObject({ display: "table" });
    expect(await styleOf("#here td")).toMatchObject({ display: "table-cell" });
    expect(await root().locator("button").isVisible()).toBe(false);
    expect(await root().locator("thead").first().isVisible()).toBe(true);
  });

  test.each([{ forcedColors: "active" }, { colorScheme: "dark" }] as const)(
    "show the focus, and lines that mark things, with %j (R144, R163)",
    async (context) => {
      await open(HERE, "<style>:root { color-scheme: light dark }</style>", context);
      const button = root().locator("button");
      await button.focus();
      await site.page.keyboard.press("Shift+Tab");
      await site.page.keyboard.press("Tab");
      const look = await button.evaluate((one) => {
        const { outlineStyle, outlineWidth, borderTopWidth, outlineColor } = getComputedStyle(one);
        const canvas = document.createElement("p");
        canvas.style.background = "Canvas";
        document.body.append(canvas);
        const isSeen = outlineColor !== getComputedStyle(canvas).backgroundColor;
        return { outlineStyle, outlineWidth, borderTopWidth, isSeen };
      });
      const solid = { outlineStyle: "solid", outlineWidth: "3px" };
      expect(look).toEqual({ ...solid, borderTopWidth: "2px", isSeen: true });
    },
  );

  test("have targets that are large enough (R146)", async () => {
    await open(HERE, "", { viewport: { width: 320, height: 640 } });
    const sizes = await root().evaluate((one) =>
      [...one.querySelectorAll("a, button")].map((each) => each.getBoundingClientRect().height),
    );
    expect(Math.min(...sizes)).toBeGreaterThanOrEqual(24);
  });

  test("keep the direction of their own language on a page of another (R155, R169)", async () => {
    await open(HERE, "<script>document.documentElement.dir = 'rtl'</script>");
    expect(await root().evaluate((one) => getComputedStyle(one).direction)).toBe("ltr");
    expect(await isSideways()).toBe(false);
  });
});
