// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { beforeEach, describe, expect, it, vi } from "vitest";
import { createBanner } from "../../../src/front/banner.ts";
import { banner as en } from "../../../src/locales/en.ts";
import { banner as nl } from "../../../src/locales/nl.ts";
import type { Category, World } from "../../../src/world.ts";
import { find } from "../find.ts";
import { world } from "../world.ts";

const CATEGORIES: readonly Category[] = ["functional", "analytics", "marketing"].map((id) => ({
  id,
  isAsked: id !== "functional",
}));

function show(more: Partial<World> = {}, texts: Readonly<Record<string, string>> = en) {
  const banner = createBanner(world(undefined, undefined, more), texts);
  document.body.replaceChildren(banner);
  return banner;
}

const action = (name: string) => find(`[data-sluis-action="${name}"]`);
const items = () => [...document.querySelectorAll("li")].map(({ textContent }) => textContent);

beforeEach(() => document.body.replaceChildren());

describe("accept and reject", () => {
  it("are the same but for name and text, side by side (R19, R21)", () => {
    show();
    const [accept, reject] = [action("accept"), action("reject")];
    expect(accept.nextElementSibling).toBe(reject);
    const plain = (element: HTMLElement, name: string) =>
      element.outerHTML.replace(name, "").replace(element.textContent ?? "", "");
    expect(plain(accept, "accept")).toBe(plain(reject, "reject"));
    expect([accept.localName, accept.getAttribute("type"), accept.className]).toEqual([
      "button",
      "button",
      "",
    ]);
  });

  it("answer everything with one click each (R20)", () => {
    const answerAll = vi.fn();
    show({ answerAll });
    action("accept").click();
    action("reject").click();
    expect(answerAll.mock.calls).toEqual([
      [true, "banner", undefined],
      [false, "banner", undefined],
    ]);
  });

  it("say so in plain verbs (R24)", () => {
    show({}, nl);
    expect([action("accept").textContent, action("reject").textContent]).toEqual([nl.accept, nl.reject]);
  });
});

describe("the banner", () => {
  it("is a region named by its heading, and no dialog that holds the page up (R137, R151)", () => {
    const banner = show();
    const heading = find(`#${banner.getAttribute("aria-labelledby")}`);
    expect(banner.localName).toBe("section");
    expect([banner.getAttribute("role"), banner.getAttribute("aria-modal")]).toEqual([null, null]);
    expect([heading.localName, heading.textContent]).toEqual([
      "h2",
      en.title.replace("{controller}", "Example BV"),
    ]);
  });

  it("names every purpose, the always-on one first (R25, R29)", () => {
    show({ categories: CATEGORIES });
    expect(items()).toEqual([
      `${en["name.functional"]}: ${en["purpose.functional"]}`,
      `${en["name.analytics"]}: ${en["purpose.analytics"]}`,
      `${en["name.marketing"]}: ${en["purpose.marketing"]}`,
    ]);
  });

  it("holds the question and nothing else: no form, field, frame or picture (R6)", () => {
    const names = [...show().querySelectorAll("*")].map(({ localName }) => localName);
    expect([...new Set(names)].sort()).toEqual(["a", "button", "div", "h2", "li", "p", "strong", "ul"]);
  });

  it("uses the words that the site has for a category, in the visitor's language", () => {
    const chat = {
      id: "chat",
      isAsked: true,
      label: { en: "Chat", nl: "Chatten" },
      purpose: { nl: "om te praten." },
    };
    show({ categories: [chat], language: "nl" }, nl);
    expect(items()).toEqual(["Chatten: om te praten."]);
  });

  it.each(["chat", "preferences", "policy", "title"])(
    "shows the id of a category without words: %s",
    (id) => {
      show({ categories: [{ id, isAsked: true }] });
      expect(find("li strong").textContent).toBe(id);
      expect(items().join()).not.toMatch(/purpose/i);
    },
  );

  it("says where the choice can be changed, by the name of that button (R26)", () => {
    show();
    const [before = "", after = ""] = en.withdraw.split("{preferences}");
    expect(document.body.textContent).toContain(`${before}${action("preferences").textContent}${after}`);
    expect(document.body.textContent).not.toMatch(/\{\w+\}/);
  });

  it("opens the preferences and decides nothing by that (R4)", () => {
    const [openPreferences, answerAll, decide] = [vi.fn(), vi.fn(), vi.fn()];
    show({ openPreferences, answerAll, decide });
    action("preferences").click();
    expect([openPreferences, answerAll, decide].map(({ mock }) => mock.calls.length)).toEqual([1, 0, 0]);
  });

  it("links the statement, and nothing where there is none (R32)", () => {
    show();
    expect(find("a").getAttribute("href")).toBe("https://www.shop.example.nl/privacy");
    show({ policyUrl: "" });
    expect(document.querySelector("a")).toBeNull();
  });
});

describe("text from the configuration is data (R177)", () => {
  const ATTACK = '"><img src=x onerror=alert(1)><script>alert(1)</script>{preferences}';

  it("in every place that shows some", () => {
    const banner = show({
      controller: ATTACK,
      layout: ATTACK,
      categories: [{ id: "chat", isAsked: true, label: ATTACK, purpose: { en: ATTACK } }],
    });
    expect(banner.querySelectorAll("img, script")).toHaveLength(0);
    expect(find("h2").textContent).toBe(en.title.replace("{controller}", ATTACK));
    expect(items()).toEqual([`${ATTACK}: ${ATTACK}`]);
  });

  it("also as other words for every text", () => {
    const texts = Object.fromEntries(Object.keys(en).map((key) => [key, ATTACK]));
    const banner = show({ texts }, texts);
    expect(banner.querySelectorAll("img, script")).toHaveLength(0);
    expect(action("accept").textContent).toContain("<img src=x");
  });

  it("and shows the banner even where it is no text", () => {
    const texts = { ...en, intro: 5, title: null, accept: {} } as never;
    const categories = [{ id: "analytics", label: 5, purpose: ["x"] }] as never;
    show({ controller: 5 as never, categories }, texts);
    expect(document.querySelectorAll("button")).toHaveLength(3);
  });
});
