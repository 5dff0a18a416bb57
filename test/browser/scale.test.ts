import { afterAll, afterEach, describe, expect, test } from "vitest";
import { FIFTY } from "./fifty.ts";
import { closeBrowser, page, Site, tag } from "./site.ts";
import { soon } from "./soon.ts";

/*
 * Fifty services, by keyboard alone (R36): what is found, switched and saved is exactly what is stored.
 */

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

interface Sluis {
  state: { decided: boolean; services: Record<string, boolean> };
}

const press = async (...keys: string[]) => {
  for (const key of keys) await site.page.keyboard.press(key);
};
/** What has the focus, as a person would name it. */
const focused = () =>
  site.page.evaluate(() => {
    const one = document.activeElement as HTMLInputElement;
    const [label] = one.labels ?? [];
    return (label?.querySelector(".label") ?? label ?? one).textContent?.trim();
  });
/** Goes on until something has the focus. */
const tabTo = async (name: string, key = "Tab") => {
  for (let step = 0; step < 80; step++) {
    if ((await focused()) === name) return;
    await press(key);
  }
  throw new Error(`no way to ${name}`);
};
const state = () => site.page.evaluate(() => (window as never as { sluis: Sluis }).sluis.state);
const granted = async () => {
  const { services } = await state();
  return Object.keys(services).filter((id) => services[id]);
};
/** What the cookie says was chosen. */
const stored = () => site.page.evaluate(() => /denied=.*&granted=[^&]*/.exec(document.cookie)?.[0]);

const dialog = () => site.page.locator("dialog[open]");
const inSight = () => dialog().locator("fieldset li:visible .label").allInnerTexts();
const status = () => dialog().locator("[role=status]");
const typed = () => dialog().locator("input[type=search]").inputValue();
const switchesOn = () => dialog().locator("[role=switch]:checked").count();
const wordBeside = (name: string) =>
  dialog()
    .locator("label.switch", { has: site.page.getByRole("switch", { name, exact: true }) })
    .locator(".state")
    .innerText();

/** By keyboard from the banner, to the heading of the preferences. */
const open = async (context = {}) => {
  site = await Site.open({
    files: { "/": page(tag(FIFTY)), "/next": page(tag(FIFTY)) },
    vendors: { "https://": { status: 204 } },
    context,
  });
  await site.visit();
  await site.banner("preferences").focus();
  await press("Enter");
  await dialog().waitFor();
  expect(await focused()).toBe("Cookie preferences");
};

describe("fifty services", () => {
  test("are found, switched and saved by keyboard alone, and stored exactly so (R33, R36, R140)", async () => {
    await open();
    await tabTo("Marketing");
    await press("Space");
    await tabTo("Find a service", "Shift+Tab");
    await site.page.keyboard.type("pinter");
    expect(await inSight()).toEqual(["Pinterest"]);
    expect(await status().innerText()).toBe("Services found: 1");
    await tabTo("Pinterest");
    await press("Space");
    expect(await wordBeside("Pinterest")).toBe("Off");
    expect(await wordBeside("Marketing")).toBe("Partly on");
    const shown = await switchesOn();
    expect(await state()).toMatchObject({ decided: false });
    expect([site.elsewhere, await site.cookies()]).toEqual([[], []]);
    await tabTo("Save choices");
    await press("Enter");
    await soon(stored).toBe("denied=analytics+pinterest&granted=marketing");
    const ids = await granted();
    expect(ids).toHaveLength(shown - 1 + 3);
    expect(ids).toEqual(expect.arrayContaining(["youtube", "meta-pixel", "own-1", "msal"]));
    for (const id of ["pinterest", "clarity", "own-0"]) expect(ids).not.toContain(id);
  });

  test("are all off at first, and nothing of it is kept on Escape (R23, R142)", async () => {
    await open();
    expect(await dialog().locator("[role=switch]").count()).toBe(49);
    expect(await switchesOn()).toBe(0);
    await tabTo("Analytics");
    await press("Space");
    expect(await switchesOn()).toBeGreaterThan(10);
    await press("Escape");
    await dialog().waitFor({ state: "detached" });
    expect([await state(), await site.cookies(), site.elsewhere]).toMatchObject([{ decided: false }, [], []]);
    expect(await focused()).toBe("Cookie preferences");
    await press("Enter");
    await dialog().waitFor();
    expect(await switchesOn()).toBe(0);
  });

  test("are rejected by category: with one switch, which leaves the others alone (R36, R54)", async () => {
    await open();
    await tabTo("Accept all");
    await press("Enter");
    await soon(stored).toBe("denied=&granted=analytics+marketing");
    await site.visit("/next");
    await site.page.locator("#footer-link").focus();
    await press("Enter");
    await dialog().waitFor();
    await tabTo("Marketing");
    await press("Space");
    await tabTo("Save choices");
    await press("Enter");
    await soon(stored).toBe("denied=marketing&granted=analytics");
    // The page is loaded again meanwhile, for what stops in no other way.
    const left = async () => (await granted()).filter((id) => /^(clarity|pinterest|youtube|own-1)$/.test(id));
    await soon(left).toEqual(["clarity"]);
  });

  test("come back with the first Escape in a filled filter; only the next one closes (R142)", async () => {
    await open();
    await tabTo("Find a service");
    await site.page.keyboard.type("goog");
    expect((await inSight()).length).toBeGreaterThan(3);
    await press("Enter");
    expect([await dialog().count(), await typed()]).toEqual([1, "goog"]);
    await press("Escape");
    expect([await dialog().count(), await typed()]).toEqual([1, ""]);
    expect(await focused()).toBe("Find a service");
    expect(await status().textContent()).toBe("");
    // All of them again, behind their numbers as before.
    expect(await dialog().locator("li:not([hidden])").count()).toBe(50);
    expect(await inSight()).toEqual([]);
    await press("Escape");
    await dialog().waitFor({ state: "detached" });
    expect(await state()).toMatchObject({ decided: false });
  });

  test("have their facts drawn when they are first unfolded (R27)", async () => {
    await open();
    expect(await dialog().locator("dl").count()).toBe(0);
    await tabTo("Find a service");
    await site.page.keyboard.type("audience 6");
    await tabTo("Details of Audience 6");
    await press("Enter");
    await dialog().locator("dl").waitFor();
    expect(await dialog().locator("dd").allInnerTexts()).toEqual([
      "Bergzicht GmbH",
      "What visitors of this shop do with audience, for reports that no person is named in",
      "European Union, United States",
    ]);
  });

  test.each([
    { width: 320, height: 256 },
    { width: 320, height: 640 },
    { width: 844, height: 390 },
    { width: 1280, height: 720 },
  ])("scroll one way only, every control in reach, at $width x $height (R147, R160)", async (viewport) => {
    await open({ viewport });
    await dialog().locator("fieldset > details > summary").nth(1).click();
    await dialog().locator("li summary:visible").first().click();
    await dialog().locator("dl").waitFor();
    for (const one of await dialog().locator(":is(button, summary, label, a):visible").all()) {
      await one.scrollIntoViewIfNeeded();
      const { x = -1, y = -1, width = 0, height = 0 } = (await one.boundingBox()) ?? {};
      // Scrolling stops at whole pixels.
      expect(Math.min(x, y, viewport.width - x - width, viewport.height - y - height)).toBeGreaterThan(-1);
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    }
    const wide = await dialog().evaluate((one) =>
      [one, ...one.querySelectorAll("div, fieldset, li, p, dl, .label, button")].flatMap(
        ({ scrollWidth, clientWidth, className }) => (scrollWidth > clientWidth + 1 ? className : []),
      ),
    );
    expect(wide).toEqual([]);
  });
});

test("closed and opened at once, they stand as they were at first, and say so in order", async () => {
  await open();
  await tabTo("Analytics");
  await press("Space");
  const told = await site.page.evaluate(async () => {
    const { sluis } = window as never as { sluis: { open(): Promise<void>; close(): Promise<void> } };
    const seen: string[] = [];
    for (const type of ["sluis:open", "sluis:close"]) document.addEventListener(type, () => seen.push(type));
    await sluis.close();
    await sluis.open();
    await new Promise((done) => setTimeout(done, 100));
    return seen;
  });
  expect(told).toEqual(["sluis:close", "sluis:open"]);
  expect(await focused()).toBe("Cookie preferences");
  expect([await dialog().locator("[role=switch]").count(), await switchesOn()]).toEqual([49, 0]);
  await press("Escape");
  await dialog().waitFor({ state: "detached" });
  expect(await focused()).toBe("Cookie preferences");
});
