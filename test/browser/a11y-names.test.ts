import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { FEW, LANGUAGES, LAYOUTS, openPreferences, openStage, startAnew, unfold } from "./a11y-stage.ts";
import { bringAxe } from "./axe-run.ts";
import { closeBrowser, type Site } from "./site.ts";

let site: Site;
beforeAll(async () => {
  site = await openStage();
  await bringAxe(site);
});
afterAll(closeBrowser);

interface Named {
  /** What a person reads on it or beside it; signs without letters are left out. */
  readonly seen: string;
  /** What assistive technology says. */
  readonly name: string;
}

/** Every control of ours that is in use, with both of its names: what lies behind a modal dialog has none. */
const controls = (): Promise<Named[]> =>
  site.page.evaluate(() => {
    const modal = document.querySelector("dialog:modal");
    type Axe = {
      setup(root: Element): void;
      teardown(): void;
      commons: { text: { accessibleText(one: Element): string } };
    };
    const { axe } = window as never as { axe: Axe };
    /** What is read, without what is said in another way, such as the state beside a switch. */
    const textOf = (one: Element): string => {
      const copy = one.cloneNode(true) as Element;
      for (const hidden of copy.querySelectorAll("[aria-hidden=true], svg")) hidden.remove();
      return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
    };
    const all = [
      ...document.querySelectorAll<HTMLElement>(":is(#sluis, [data-sluis]) :is(a, button, summary, input)"),
    ];
    axe.setup(document.documentElement);
    const named = all
      .filter((one) => one.checkVisibility() && (!modal || modal.contains(one)))
      .map((one) => {
        const [label] = (one as HTMLInputElement).labels ?? [];
        const by = document.getElementById(one.getAttribute("aria-labelledby")?.split(" ")[0] ?? "");
        const seen = textOf(label ?? by ?? one);
        return {
          seen: /[\p{L}\p{N}]/u.test(seen) ? seen : "",
          // axe gives no name to a summary, which has its text for one.
          name:
            axe.commons.text.accessibleText(one).trim() || (one.localName === "summary" ? textOf(one) : ""),
        };
      });
    axe.teardown();
    return named;
  });

const flat = (text: string): string => text.replace(/\s+/g, " ").toLowerCase();

/** Each begins with what is seen (R152), and none holds a blank that was not filled, or a key in place of a text. */
async function expectNamed(least: number, about: string): Promise<void> {
  const all = await controls();
  expect(all.length, about).toBeGreaterThanOrEqual(least);
  for (const { seen, name } of all) {
    expect(name, `${about}: ${seen}`).not.toBe("");
    expect(flat(name).startsWith(flat(seen)), `${about}: “${name}” begins with “${seen}”`).toBe(true);
  }
}

/** Names and descriptions that were never filled in: `{count}`, `undefined`, `name.analytics`. */
const unfilled = (): Promise<string[]> =>
  site.page.evaluate(() => {
    const ours = [...document.querySelectorAll("#sluis, #sluis *, [data-sluis], [data-sluis] *")];
    const texts = ours.flatMap((one) => [
      one.getAttribute("aria-label") ?? "",
      one.getAttribute("title") ?? "",
      ...[...one.childNodes].flatMap((node) =>
        node.nodeType === Node.TEXT_NODE ? (node.nodeValue ?? "") : "",
      ),
    ]);
    return texts.filter((text) => /\{\w*\}|undefined|\bnull\b|\[object|^(name|purpose|for)\.\w/.test(text));
  });

describe.each(LANGUAGES)("in %s", (language) => {
  test("every control is called what it shows, and nothing is left to fill in (R30, R152)", async () => {
    await startAnew(site, { language });
    await site.page.locator("[data-sluis=declaration]").waitFor();
    await expectNamed(10, `${language}, page and banner`);
    expect(await unfilled()).toEqual([]);
    await openPreferences(site);
    await unfold(site);
    await expectNamed(25, `${language}, preferences`);
    expect(await unfilled()).toEqual([]);
    await site.preferences("accept").click();
  });
});

test.each(LAYOUTS)("every control is called what it shows, with the layout %s (R152)", async (layout) => {
  await startAnew(site, { layout });
  await expectNamed(4, layout);
  expect(await unfilled()).toEqual([]);
});

interface Told {
  readonly role: string;
  readonly name: string;
  readonly states: Readonly<Record<string, unknown>>;
}

/** What the browser itself tells assistive technology. */
async function told(): Promise<Told[]> {
  const session = await site.context.newCDPSession(site.page);
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  await session.detach();
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, properties = [] }) => ({
      role: String(role?.value),
      name: String(name?.value ?? ""),
      states: Object.fromEntries(properties.map((one) => [one.name, one.value.value])),
    }));
}

describe("what the browser tells assistive technology (R151, R154)", () => {
  const named = (all: readonly Told[], role: string) =>
    all.filter((one) => one.role === role).map(({ name }) => name);

  test.each(["bar", "box"])(
    "with the layout %s: a region with a heading, a list, a link and three buttons",
    async (layout) => {
      await startAnew(site, { ...FEW, layout });
      const all = await told();
      const title = "Modelmarkt asks your permission for cookies";
      expect(named(all, "region")).toContain(title);
      expect(named(all, "heading")).toContain(title);
      expect(named(all, "button")).toEqual(
        expect.arrayContaining(["Accept all", "Reject all", "Cookie preferences"]),
      );
      expect(named(all, "status")).toHaveLength(1);
    },
  );

  test("a modal dialog with a heading, a group for each category, switches that are off, details that say whether they are open", async () => {
    await startAnew(site, FEW);
    await openPreferences(site);
    const all = await told();
    const dialog = all.find(({ role, name }) => role === "dialog" && name === "Cookie preferences");
    expect(dialog?.states).toMatchObject({ modal: true });
    expect(named(all, "heading")).toContain("Cookie preferences");
    for (const name of ["Functional", "Analytics", "Marketing"])
      expect(all.filter((one) => one.role === "group").map((one) => one.name)).toContain(name);
    const switches = all.filter(({ role }) => role === "switch");
    expect(switches.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["Analytics", "Google Analytics", "Marketing", "YouTube"]),
    );
    for (const { states } of switches) expect(states.checked).toBe("false");
    const folds = (tree: readonly Told[]) =>
      tree
        .filter(({ role }) => role === "DisclosureTriangle")
        .map(({ states }) => states.expanded === true)
        .sort();
    const open = await site.page.evaluate(() =>
      [...document.querySelectorAll("[data-sluis=preferences] summary")]
        .filter((one) => one.checkVisibility())
        .map((one) => (one.parentElement as HTMLDetailsElement).open),
    );
    expect(open).toContain(false);
    expect(folds(all)).toEqual(open.sort());
    await unfold(site);
    const unfolded = folds(await told());
    expect(unfolded.length).toBeGreaterThanOrEqual(open.length);
    expect(unfolded).not.toContain(false);
    // What lies behind a modal dialog is not read.
    expect(named(all, "link")).not.toContain("Shop");
  });

  test("a switch that is on says so", async () => {
    await startAnew(site, FEW);
    await openPreferences(site);
    const one = site.page.getByRole("switch", { name: "Analytics", exact: true });
    await one.focus();
    await site.page.keyboard.press("Space");
    await expect
      .poll(
        async () =>
          (await told()).find(({ role, name }) => role === "switch" && name === "Analytics")?.states.checked,
      )
      .toBe("true");
  });

  test("a placeholder is a group with the name of what waits, and its buttons", async () => {
    await startAnew(site, FEW);
    const all = await told();
    expect(named(all, "group")).toContain("A film about dikes");
    expect(named(all, "button")).toEqual(expect.arrayContaining(["Load once", "Always allow YouTube"]));
  });
});

describe("the language of parts (R155)", () => {
  const parts = () =>
    site.page.evaluate(() =>
      ["#sluis", "[data-sluis=placeholder]", "[data-sluis=declaration]"].map((where) => {
        const one = document.querySelector(where) as HTMLElement;
        return [one.lang, one.dir, getComputedStyle(one).direction];
      }),
    );
  const page = (lang: string, dir: string) =>
    site.page.evaluate(([lang, dir]) => Object.assign(document.documentElement, { lang, dir }), [
      lang,
      dir,
    ] as const);

  test.each([
    ["nl", "ltr", "en"],
    ["en", "ltr", "nl"],
    ["ar", "rtl", "en"],
    ["he", "rtl", "nl"],
  ])(
    "a page in %s (%s) with texts in %s says so on each part, which keeps its direction",
    async (lang, dir, language) => {
      await page(lang, dir);
      await startAnew(site, { language });
      await site.page.locator("[data-sluis=declaration]").waitFor();
      await site.page.locator("[data-sluis=placeholder]").waitFor();
      const expected = [language, "ltr", "ltr"];
      expect(await parts()).toEqual([expected, expected, expected]);
      await page("en", "");
    },
  );

  test("the title of an embed keeps the language of the page it comes from", async () => {
    await page("nl", "ltr");
    await startAnew(site, { language: "en" });
    await site.page.locator("[data-sluis=placeholder]").waitFor();
    expect(await site.page.locator("[data-sluis=placeholder] [lang=nl]").innerText()).toBe(
      "A film about dikes",
    );
    await page("en", "");
  });
});
