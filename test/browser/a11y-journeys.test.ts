import { afterAll, afterEach, beforeEach, describe, expect, test } from "vitest";
import { FEW, focused, LAYOUTS, openStage, pageOfAll, startAnew } from "./a11y-stage.ts";
import { closeBrowser, type Site } from "./site.ts";

/** Layouts that leave the page usable (R137); the third holds it until it is answered or left. */
const OPEN_LAYOUTS = ["bar", "box"] as const;

let site: Site;
beforeEach(async () => {
  site = await openStage(pageOfAll());
});
afterEach(() => site.close());
afterAll(closeBrowser);

const press = (key: string) => site.page.keyboard.press(key);

/** Goes on by Tab alone until a control has the focus, and says how many presses it took. */
async function tabTo(selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<number> {
  const isThere = () => site.page.evaluate((one) => Boolean(document.activeElement?.matches(one)), selector);
  for (let count = 0; count < 80; count++) {
    if (await isThere()) return count;
    await press(key);
  }
  throw new Error(`No way to ${selector} by ${key}`);
}
const on = (surface: string, action: string) => `[data-sluis=${surface}] [data-sluis-action=${action}]`;
const gone = () => site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
const closed = () => site.page.locator("dialog[data-sluis=preferences][open]").waitFor({ state: "detached" });

/** A switch by its name, to go to by Tab. */
const toSwitch = (name: string) =>
  site.page.getByRole("switch", { name, exact: true }).evaluate((one) => {
    one.setAttribute("data-test", "here");
  });

const state = () =>
  site.page.evaluate(() => {
    const { sluis } = window as never as { sluis: { state: { decided: boolean; services: object } } };
    return { decided: sluis.state.decided, ...sluis.state.services };
  });
const UNDECIDED = { decided: false, "google-analytics": false, youtube: false };
/** Whether the focus is somewhere in the main content, and not on the body, where it would be lost. */
const isInMain = () =>
  site.page.evaluate(() => Boolean(document.querySelector("main")?.contains(document.activeElement)));

/** Opens the preferences from the page, by keyboard. */
async function openFromPage(): Promise<void> {
  await tabTo("#footer-link");
  await press("Enter");
  await site.preferences("save").waitFor();
  await expect.poll(() => focused(site)).toBe("sluis-heading");
}

describe.each(LAYOUTS)("by keyboard alone, with the layout %s (R140)", (layout) => {
  beforeEach(() => startAnew(site, { ...FEW, layout }));

  test.each([
    ["accept", "Enter", true],
    ["accept", "Space", true],
    ["reject", "Enter", false],
    ["reject", "Space", false],
  ] as const)(
    "a first visit: %s with %s; the focus goes to the main content",
    async (action, key, isGranted) => {
      await tabTo(on("banner", action));
      await press(key);
      await gone();
      expect(await state()).toEqual({ decided: true, "google-analytics": isGranted, youtube: isGranted });
      await expect.poll(isInMain).toBe(true);
    },
  );

  test("a choice of some in the preferences is stored as shown; the focus goes to the main content (R33)", async () => {
    await tabTo(on("banner", "preferences"));
    await press("Enter");
    await site.preferences("save").waitFor();
    await expect.poll(() => focused(site)).toBe("sluis-heading");
    await toSwitch("Analytics");
    await tabTo("[data-test=here]");
    await press("Space");
    expect(await state()).toEqual(UNDECIDED);
    await tabTo(on("preferences", "save"));
    await press("Enter");
    await gone();
    await closed();
    expect(await state()).toEqual({ decided: true, "google-analytics": true, youtube: false });
    await expect.poll(isInMain).toBe(true);
  });

  test.each(["accept", "reject"])(
    "%s in the preferences; the focus goes to the main content",
    async (action) => {
      await tabTo(on("banner", "preferences"));
      await press("Enter");
      await site.preferences("save").waitFor();
      await tabTo(on("preferences", action));
      await press("Enter");
      await gone();
      await closed();
      expect((await state()).decided).toBe(true);
      await expect.poll(isInMain).toBe(true);
    },
  );

  test.each(["close", "Escape"])(
    "the preferences left unsaved by %s; the focus is on their opener (R142)",
    async (way) => {
      await tabTo(on("banner", "preferences"));
      await press("Enter");
      await site.preferences("save").waitFor();
      await toSwitch("Marketing");
      await tabTo("[data-test=here]");
      await press("Space");
      if (way === "close") {
        await tabTo(on("preferences", "close"), "Shift+Tab");
        await press("Enter");
      } else await press("Escape");
      await closed();
      expect(await site.cookies()).toEqual([]);
      expect(await state()).toEqual(UNDECIDED);
      await site.banner("accept").waitFor();
      await expect.poll(() => focused(site)).toBe("preferences");
      await press("Enter");
      await site.preferences("save").waitFor();
      expect(await site.page.getByRole("switch", { name: "Marketing", exact: true }).isChecked()).toBe(false);
    },
  );

  test("Escape again and again is no answer, and shuts no way (R142, R143)", async () => {
    await tabTo(on("banner", "preferences"));
    await press("Enter");
    await site.preferences("save").waitFor();
    for (let time = 0; time < 4; time++) await press("Escape");
    await closed();
    expect([await site.cookies(), await state()]).toEqual([[], UNDECIDED]);
    await openFromPage();
    await press("Escape");
    await press("Escape");
    await closed();
    expect([await site.cookies(), await state()]).toEqual([[], UNDECIDED]);
    expect(await focused(site)).toBe("footer-link");
  });

  test("reopened by the page's own button and withdrawn; the focus is on that button (R46, R139)", async () => {
    await tabTo(on("banner", "accept"));
    await press("Enter");
    await gone();
    await tabTo("#footer-link", "Shift+Tab");
    await openFromPage();
    await toSwitch("Marketing");
    await tabTo("[data-test=here]");
    await press("Space");
    await tabTo(on("preferences", "save"));
    await press("Space");
    await closed();
    await expect.poll(() => focused(site)).toBe("footer-link");
    await expect.poll(state).toEqual({ decided: true, "google-analytics": true, youtube: false });
    await site.page.locator("[data-sluis=placeholder]").waitFor();
    expect(await focused(site)).toBe("footer-link");
  });

  test.each(["load-once", "load-always"])(
    "a placeholder's %s; the focus goes into what is loaded (R120)",
    async (action) => {
      await tabTo(on("banner", "reject"));
      await press("Enter");
      await gone();
      await tabTo(on("placeholder", action));
      await press("Enter");
      await expect.poll(() => focused(site)).toBe("iframe");
      expect(await site.page.locator("[data-sluis=placeholder]").count()).toBe(0);
      expect((await state()) as object).toMatchObject({ youtube: action === "load-always" });
    },
  );

  test("the declaration's button, and back to it (R46, R139)", async () => {
    await tabTo(on("banner", "reject"));
    await press("Enter");
    await gone();
    await tabTo("[data-sluis=declaration] button");
    await press("Enter");
    await site.preferences("save").waitFor();
    await expect.poll(() => focused(site)).toBe("sluis-heading");
    await press("Escape");
    await closed();
    const isBack = () =>
      site.page.evaluate(() => Boolean(document.activeElement?.matches("[data-sluis=declaration] button")));
    expect(await isBack()).toBe(true);
    await press("Enter");
    await tabTo(on("preferences", "accept"));
    await press("Enter");
    await closed();
    await expect.poll(isBack).toBe(true);
    expect((await state()).decided).toBe(true);
  });

  test("the preferences hold the focus in, and let it go on Escape (R141)", async () => {
    // Behind a dialog that asks, the page waits until it is left.
    if (layout === "dialog") {
      await press("Escape");
      await gone();
    }
    await openFromPage();
    const places = new Set<string>();
    for (let step = 0; step < 30; step++) {
      await press(step < 15 ? "Tab" : "Shift+Tab");
      places.add(
        await site.page.evaluate(() => {
          const { activeElement: one } = document;
          // Between the last control and the first stands the browser's own.
          return one === document.body
            ? "browser"
            : one?.closest("[data-sluis=preferences]")
              ? "inside"
              : "outside";
        }),
      );
    }
    expect(places).not.toContain("outside");
    expect(places).toContain("inside");
    await press("Escape");
    await closed();
    expect(await focused(site)).toBe("footer-link");
  });
});

describe.each(OPEN_LAYOUTS)("with the layout %s, which leaves the page usable", (layout) => {
  beforeEach(() => startAnew(site, { ...FEW, layout }));

  test("the banner comes first, in the order it is read, and Tab goes on and back (R137, R138, R141)", async () => {
    expect(await focused(site)).toBe("body");
    const stops = () =>
      site.page.evaluate(() => {
        const { activeElement: one } = document;
        return one?.closest("[data-sluis=banner]") ? "banner" : one?.id || one?.localName || "";
      });
    await press("Tab");
    expect(await stops()).toBe("banner");
    const there = await tabTo("#footer-link");
    const order = await site.page.evaluate(() =>
      [...document.querySelectorAll("[data-sluis=banner] :is(a, button)")].map((one) => {
        const { top, left } = one.getBoundingClientRect();
        return { name: one.getAttribute("data-sluis-action"), top, left };
      }),
    );
    expect(order.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["accept", "reject", "preferences"]),
    );
    // Reading order: each control stands below the one before it, or beside it.
    const buttons = order.filter(({ name }) => name);
    for (const [index, { top, left }] of buttons.slice(1).entries()) {
      const before = buttons[index];
      expect(top > (before?.top ?? 0) || left > (before?.left ?? 0)).toBe(true);
    }
    expect(there).toBeLessThanOrEqual(order.length + 1);
    await tabTo(on("banner", "reject"), "Shift+Tab");
    await tabTo("[data-sluis=declaration] a");
  });

  test.each(["accept", "reject"])("%s; the focus goes back to where it was (R139)", async (action) => {
    await tabTo("header a");
    await tabTo(on("banner", action), "Shift+Tab");
    await press("Enter");
    await gone();
    const isBack = () => site.page.evaluate(() => Boolean(document.activeElement?.matches("header a")));
    await expect.poll(isBack).toBe(true);
  });

  test.each(["load-once", "load-always"])("a placeholder's %s before any answer", async (action) => {
    await tabTo(on("placeholder", action));
    await press("Space");
    await expect.poll(() => focused(site)).toBe("iframe");
    expect(await state()).toMatchObject({ decided: false, youtube: action === "load-always" });
    await site.banner("accept").waitFor();
  });
});
