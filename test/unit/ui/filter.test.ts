// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, describe, expect, it, vi } from "vitest";
import { preferences } from "../../../src/locales/en.ts";
import { find } from "../find.ts";
import { hide, show } from "./show.ts";

const about = (name: string, provider?: string) => ({ name, provider, purposes: [], places: [], stores: [] });

const SERVICES = {
  "tag-one": about("Google Analytics", "Google Ireland Limited"),
  "tag-two": about("Heatmaps", "Édith Publicité"),
  "tag-three": about("Reviews", "Bergzicht GmbH"),
  "tag-four": about("Surveys"),
  "ads-one": about("Google Ads", "Google Ireland Limited"),
  "ads-two": about("Audience", "Bergzicht GmbH"),
  "ads-three": about("Retargeting", "Corvus BV"),
  "ads-four": about("Podcasts", "Corvus BV"),
  login: about("Sign in"),
};

const categoryOf = (id: string) =>
  id.startsWith("tag") ? "analytics" : id.startsWith("ads") ? "marketing" : "functional";

function showMany(count = 9, decide = () => {}) {
  const services = Object.keys(SERVICES)
    .slice(0, count)
    .map((id) => ({ id, category: categoryOf(id) }));
  const model = { categories: ["analytics", "marketing"], services };
  show({ decide }, undefined, undefined, { model, abouts: SERVICES });
}

const field = () => find("input[type=search]") as HTMLInputElement;
const type = (text: string) => {
  field().value = text;
  field().dispatchEvent(new Event("input", { bubbles: true }));
};
const isShown = (one: Element) => !one.closest("[hidden]");
/** The services in sight, by their names. */
const found = () =>
  [...document.querySelectorAll("fieldset li")]
    .filter(isShown)
    .map((one) => one.textContent?.split(/On|Off|Details/)[0]);
const lists = () => [...document.querySelectorAll<HTMLDetailsElement>("fieldset > details")];
const status = () => find("[role=status]").textContent;
const says = (count: number) => preferences.found.replace("{count}", `${count}`);

afterEach(hide);

describe("the filter", () => {
  it("is there for more than eight services, with a label in words", () => {
    showMany(8);
    expect(document.querySelector("input[type=search], [role=status]")).toBeNull();
    showMany(9);
    expect(field().labels?.[0]?.textContent).toBe(preferences.filter);
  });

  it.each([
    ["Google", ["Google Analytics", "Google Ads"]],
    ["gOOG", ["Google Analytics", "Google Ads"]],
    ["  ads google ", ["Google Ads"]],
    ["bergzicht", ["Reviews", "Audience"]],
    ["edith", ["Heatmaps"]],
    ["ÉDITH", ["Heatmaps"]],
    ["ads-t", ["Audience", "Retargeting"]],
    ["Example BV", ["Sign in", "Surveys"]],
    ["nobody", []],
    [".*", []],
  ])("finds by name, provider and id: %s", (text, names) => {
    showMany();
    type(text);
    expect(found()).toEqual(names);
    expect(status()).toBe(says(names.length));
  });

  it("hides a category in which nothing is found, and unfolds the others", () => {
    showMany();
    expect(lists().map(({ open }) => open)).toEqual([false, false, false]);
    type("corvus");
    expect([...document.querySelectorAll("fieldset")].map(isShown)).toEqual([false, false, true]);
    expect(lists()[2]?.open).toBe(true);
  });

  it("puts everything back as it was when it is emptied", () => {
    showMany();
    for (const list of lists().slice(1, 2)) list.open = true;
    for (const text of ["g", "go", "goog", " "]) type(text);
    expect(found()).toHaveLength(9);
    expect([...document.querySelectorAll("fieldset")].every(isShown)).toBe(true);
    expect(lists().map(({ open }) => open)).toEqual([false, true, false]);
    expect(status()).toBe("");
  });

  it("says what it found in a region that was there before, and the same but once (R153)", async () => {
    showMany();
    const region = find("[role=status]");
    expect(region.textContent).toBe("");
    const changed = vi.fn();
    new MutationObserver(changed).observe(region, { childList: true, characterData: true, subtree: true });
    for (const text of ["goo", "goog", "googl"]) {
      type(text);
      await Promise.resolve();
    }
    expect(find("[role=status]")).toBe(region);
    expect(changed).toHaveBeenCalledTimes(1);
  });

  it("is emptied by Escape before anything is closed, and then lets it pass", () => {
    showMany();
    const press = () => new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
    type("goog");
    expect(field().dispatchEvent(press())).toBe(false);
    expect([field().value, found().length, status()]).toEqual(["", 9, ""]);
    expect(field().dispatchEvent(press())).toBe(true);
  });

  it("changes nothing of what is chosen or saved (R33)", () => {
    const decide = vi.fn();
    showMany(9, decide);
    find("#sluis-category-analytics").click();
    type("google ads");
    find("#sluis-ads-one").click();
    find('[data-sluis-action="save"]').click();
    expect(decide.mock.calls).toEqual([[{ analytics: true, marketing: false, "ads-one": true }]]);
  });
});

describe("the services of a category", () => {
  it("are in sight where there are few, and behind their number where there are more", () => {
    showMany(3);
    expect(lists().map(({ open }) => open)).toEqual([true]);
    showMany(4);
    expect(lists().map(({ open }) => open)).toEqual([false]);
    expect(lists()[0]?.querySelector("summary")?.textContent).toBe("Services: 4");
  });
});
