// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, describe, expect, it, vi } from "vitest";
import { banner, preferences } from "../../../src/locales/en.ts";
import { find } from "../find.ts";
import { hide, show } from "./show.ts";

const names: Readonly<Record<string, string>> = banner;

const action = (name: string) => find(`[data-sluis-action="${name}"]`);
const switches = () => [...document.querySelectorAll<HTMLInputElement>("input")];

afterEach(hide);

describe("the preferences", () => {
  it("show a switch for all that is asked, each of them off at first (R23, R151)", () => {
    show();
    expect(switches().map(({ id }) => id)).toEqual([
      "sluis-category-analytics",
      "sluis-clarity",
      "sluis-matomo",
      "sluis-category-marketing",
    ]);
    for (const one of switches())
      expect([one.type, one.checked, one.getAttribute("aria-checked")]).toEqual(["checkbox", false, "false"]);
  });

  it("name every switch by the text beside it (R152)", () => {
    show();
    const names = switches().map(({ labels }) => labels?.[0]?.querySelector(".label")?.textContent);
    expect(names).toEqual([
      banner["name.analytics"],
      "Microsoft Clarity",
      "Matomo",
      banner["name.marketing"],
    ]);
  });

  it("explain what is always on, without a switch that looks changeable (R29)", () => {
    show({ cookie: { name: "c", granted: 90, days: 90 } });
    const functional = find("fieldset");
    expect(functional.querySelector("legend")?.textContent).toBe(banner["name.functional"]);
    expect(functional.querySelector("input")).toBeNull();
    expect(functional.textContent).toContain(preferences.alwaysOn);
    expect(functional.textContent).toContain(preferences.functionalMore.replace("{days}", "90"));
  });

  it("group each category under its name (R154)", () => {
    show();
    const legends = [...document.querySelectorAll("fieldset > legend")].map(({ textContent }) => textContent);
    expect(legends).toEqual(["functional", "analytics", "marketing"].map((id) => names[`name.${id}`]));
  });

  it("say when the choice was made, once there is one", () => {
    show();
    expect(document.body.textContent).not.toContain(preferences.decided.split("{date}")[0]);
    show({}, undefined, { analytics: true, marketing: false });
    expect(document.body.textContent).toContain(preferences.decided.replace("{date}", "November 21, 2026"));
  });

  it("take words of the site's as text (R177)", () => {
    const label = "<img src=x onerror=alert(1)>";
    show({
      categories: [
        { id: "functional", isAsked: false },
        { id: "analytics", isAsked: true, label, purpose: { en: label } },
      ],
    });
    expect(document.querySelector("img")).toBeNull();
    expect(find("#sluis-category-analytics").closest("fieldset")?.textContent).toContain(label);
  });
});

describe("a category with services", () => {
  const stateOf = (id: string) => find(`#${id}-state`).textContent;
  const explained = (id: string) => find(`#${id}`).getAttribute("aria-describedby")?.split(" ");
  const ANALYTICS = "sluis-category-analytics";

  it("is told by a word to be partly on, whichever way its switch stands (R150)", () => {
    show();
    expect(stateOf(ANALYTICS)).toBe(preferences.off);
    find("#sluis-clarity").click();
    expect([stateOf(ANALYTICS), stateOf("sluis-clarity")]).toEqual([preferences.some, preferences.on]);
    expect(find(`#${ANALYTICS}`)).toMatchObject({ checked: false });
    find(`#${ANALYTICS}`).click();
    expect([stateOf(ANALYTICS), stateOf("sluis-matomo")]).toEqual([preferences.on, preferences.on]);
    find("#sluis-matomo").click();
    expect(stateOf(ANALYTICS)).toBe(preferences.some);
    expect(find(`#${ANALYTICS}`)).toMatchObject({ checked: true });
  });

  it("tells so to who cannot see the word, and only then", () => {
    show();
    expect(explained(ANALYTICS)).toEqual(["sluis-why-analytics"]);
    find("#sluis-clarity").click();
    expect(explained(ANALYTICS)).toEqual([`${ANALYTICS}-state`, "sluis-why-analytics"]);
    find(`#${ANALYTICS}`).click();
    expect(explained(ANALYTICS)).toEqual(["sluis-why-analytics"]);
    expect(explained("sluis-clarity")).toBeUndefined();
  });

  it("is rejected by its one switch, with all that is in it (R36)", () => {
    const decide = vi.fn();
    show({ decide }, undefined, { analytics: true, marketing: true });
    find(`#${ANALYTICS}`).click();
    action("save").click();
    expect(decide.mock.calls).toEqual([[{ analytics: false, marketing: true }]]);
  });
});

describe("the words of a site", () => {
  it("take the place of any text", () => {
    show({ texts: { heading: "Your cookies", save: "Keep this", on: "Yes", services: "{count} of them" } });
    expect(find("#sluis-heading").textContent).toBe("Your cookies");
    expect(action("save").textContent).toBe("Keep this");
    expect(find("summary").textContent).toBe("1 of them");
  });

  it("do so for the purpose of a category, too", () => {
    show({ texts: { "purpose.analytics": "counting heads." } });
    expect(find("#sluis-why-analytics").textContent).toBe("counting heads.");
  });
});

describe("the buttons of the preferences", () => {
  it("accept, reject and save side by side, all of a kind (R19)", () => {
    show();
    const buttons = [...(action("accept").parentElement?.children ?? [])];
    expect(buttons.map((one) => one.getAttribute("data-sluis-action"))).toEqual(["accept", "reject", "save"]);
    expect(new Set(buttons.map((one) => `${one.localName} ${one.className}`))).toEqual(new Set(["button "]));
  });

  it("do nothing until one is pressed, and then exactly what the switches show (R33, R156)", () => {
    const [decide, answerAll, close] = [vi.fn(), vi.fn(), vi.fn()];
    show({ decide, answerAll }, close);
    find("#sluis-category-analytics").click();
    find("#sluis-matomo").click();
    expect([decide, answerAll, close].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 0]);
    expect(switches().map(({ checked }) => checked)).toEqual([true, true, false, false]);
    action("save").click();
    expect(decide.mock.calls).toEqual([[{ analytics: true, marketing: false, matomo: false }]]);
    expect(close).toHaveBeenCalledTimes(1);
  });

  it("answer everything at once, and close, without a question back (R48, R53)", () => {
    const [answerAll, close] = [vi.fn(), vi.fn()];
    show({ answerAll }, close);
    action("accept").click();
    action("reject").click();
    expect([answerAll.mock.calls, close.mock.calls.length]).toEqual([
      [
        [true, "preferences"],
        [false, "preferences"],
      ],
      2,
    ]);
  });

  it("close without deciding, and say so (R34, R142)", () => {
    const [decide, answerAll, close] = [vi.fn(), vi.fn(), vi.fn()];
    show({ decide, answerAll }, close);
    action("close").click();
    expect(action("close").getAttribute("aria-label")).toBe(preferences.close);
    expect([decide, answerAll, close].map(({ mock }) => mock.calls.length)).toEqual([0, 0, 1]);
  });
});
