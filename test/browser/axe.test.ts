import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { textContrast } from "./a11y-colour.ts";
import { DIRECTIONS, LAYOUTS, openPreferences, openStage, startIn, unfold } from "./a11y-stage.ts";
import { axe, bringAxe, type Found, type Remark } from "./axe-run.ts";
import { closeBrowser, type Site } from "./site.ts";

const MODES = [
  { mode: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { mode: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { mode: "forced colours, light", media: { colorScheme: "light", forcedColors: "active" } },
  { mode: "forced colours, dark", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;

let site: Site;
beforeAll(async () => {
  site = await openStage();
  await bringAxe(site);
});
afterAll(async () => {
  console.info(
    `axe: ${runs} runs, ${rules.size} different rules passed, ${looks} looks, ${measured} measured as painted`,
  );
  await closeBrowser();
});

let [runs, looks, measured] = [0, 0, 0];
const rules = new Set<string>();

/** At least so much must have been looked at: a run that met nothing finds nothing wrong. */
const LEAST = { rules: 10, looks: 15 };

/** @param where all of the page, if absent */
async function look(name: string, where?: string): Promise<Found> {
  const found = await axe(site, where);
  expect(found.passed.length, `rules that looked at the ${name}`).toBeGreaterThan(LEAST.rules);
  expect(found.looks, `looks at the ${name}`).toBeGreaterThan(LEAST.looks);
  for (const one of found.passed) rules.add(one);
  runs += 1;
  looks += found.looks;
  return found;
}

/** Contrast that axe cannot tell is measured as painted, and a mere sign is no text: nothing is left in doubt. */
async function settle(name: string, { rule, selector, why }: Remark): Promise<void> {
  const one = site.page.locator(selector);
  const about = `${name}: ${rule} at ${selector} (${why})`;
  if (rule === "color-contrast") {
    expect(await textContrast(site, one), about).toBeGreaterThanOrEqual(4.5);
    measured += 1;
  } else if (rule === "label-content-name-mismatch")
    expect(await one.innerText(), about).not.toMatch(/[\p{L}\p{N}]/u);
  else expect.fail(about);
}

/**
 * @param where ours alone: the page around it is none of our doing
 * @param isForced axe reads `-webkit-text-fill-color`, which forced colours change on the screen but not in the styles:
 * what it says of contrast there is only a doubt
 */
async function check(name: string, where: string, isForced: boolean): Promise<Found> {
  const found = await look(name, where);
  const isDoubt = ({ rule }: Remark) => isForced && rule === "color-contrast";
  expect([name, found.violations.filter((one) => !isDoubt(one))]).toEqual([name, []]);
  for (const doubt of [...found.doubts, ...found.violations.filter(isDoubt)]) await settle(name, doubt);
  return found;
}

describe.each(LAYOUTS)("axe finds nothing, with the layout %s (R136, R169)", (layout) => {
  describe.each(DIRECTIONS)("$dir", (direction) => {
    test.each(MODES)("$mode", async ({ media }) => {
      const isForced = media.forcedColors === "active";
      await site.page.emulateMedia(media);
      await startIn(site, direction, { layout });
      const first = await check("banner", "#sluis", isForced);
      await site.banner("reject").click();
      await site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
      const rest = [
        await check("placeholder", "[data-sluis=placeholder]", isForced),
        await check("declaration", "[data-sluis=declaration]", isForced),
      ];
      await site.page.locator("#footer-link").click();
      await site.preferences("save").waitFor();
      const collapsed = await check("preferences", "#sluis", isForced);
      await unfold(site);
      const expanded = await check("preferences, all of it open", "#sluis", isForced);
      expect(expanded.looks).toBeGreaterThan(collapsed.looks);
      const all = new Set([first, ...rest, collapsed, expanded].flatMap(({ passed }) => passed));
      expect(all.size).toBeGreaterThan(30);
    });
  });

  test("on the whole page: no landmark, heading or id of ours is too many", async () => {
    await site.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
    await startIn(site, DIRECTIONS[0], { layout });
    expect((await look("page with the banner")).violations).toEqual([]);
    await openPreferences(site);
    // What the preferences cover is no text that anybody reads: only what is wrong counts here.
    expect((await look("page with the preferences over the banner")).violations).toEqual([]);
    const ids = await site.page.evaluate(() => [...document.querySelectorAll("[id]")].map(({ id }) => id));
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(ids.length).toBeGreaterThan(5);
    await site.preferences("reject").click();
    await site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
    expect((await look("page after the answer")).violations).toEqual([]);
  });
});

test("axe would find what is wrong", async () => {
  await site.page.emulateMedia({ colorScheme: "light", forcedColors: "none" });
  await startIn(site, DIRECTIONS[0]);
  await site.page.evaluate(() => {
    const reject = document.querySelector("[data-sluis=banner] [data-sluis-action=reject]") as HTMLElement;
    reject.style.setProperty("color", "gray", "important");
    reject.setAttribute("aria-pressed", "perhaps");
  });
  const { violations } = await axe(site, "#sluis");
  expect(violations.map(({ rule }) => rule).sort()).toEqual(["aria-valid-attr-value", "color-contrast"]);
});
