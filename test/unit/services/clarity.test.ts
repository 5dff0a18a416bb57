import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { head as preset, rules } from "../../../src/services/clarity.ts";
import { build } from "../../../src/services/run/clarity.ts";
import { granting } from "../make.ts";
import { callsIn, clearPage, kindOf, page, takes } from "./page.ts";

const service = build({ projectId: "abcdefghij" });
const ONLY = granting("analytics", "clarity");
const ALL = granting("analytics", "marketing", "clarity");
const NOTHING = granting();

const calls = () => callsIn(page.clarity?.q);
const told = (ad: string, analytics: string) => [
  "consentv2",
  { ad_Storage: ad, analytics_Storage: analytics },
];

beforeEach(() => {
  clearPage();
  vi.useFakeTimers();
});

afterEach(() => {
  clearPage();
  vi.useRealTimers();
});

describe("Microsoft Clarity", () => {
  it("counts as analytics, and is loaded by its id (R11)", () => {
    expect([preset.id, preset.category]).toEqual(["clarity", "analytics"]);
    expect(service.script).toBe("https://www.clarity.ms/tag/abcdefghij");
  });

  it("touches nothing before it is granted (R112)", () => {
    expect(page.clarity).toBeUndefined();
  });

  it.each([
    ["analytics alone", ONLY, "denied"],
    ["marketing too", ALL, "granted"],
  ])("is told both answers for %s (R112)", (_, context, ad) => {
    service.start(context);
    expect(calls()).toEqual([told(ad, "granted")]);
  });

  it("is told real `arguments` in a queue of its own", () => {
    service.start(ALL);
    expect(page.clarity?.q?.map(kindOf)).toEqual(["[object Arguments]"]);
  });

  it("is not mistaken for the real script, which carries a version", () => {
    service.start(ALL);
    expect(page.clarity && "v" in page.clarity).toBe(false);
  });

  it("is told when marketing changes and it stays", () => {
    service.start(ONLY);
    service.update(ALL);
    expect(calls()).toEqual([told("denied", "granted"), told("granted", "granted")]);
  });

  it("is denied at once and stopped after the restart that a denial brings (R113)", () => {
    service.start(ALL);
    service.withdraw(NOTHING);
    expect(calls().slice(1)).toEqual([told("denied", "denied")]);
    vi.advanceTimersByTime(299);
    expect(calls()).not.toContainEqual(["stop"]);
    vi.advanceTimersByTime(700);
    expect(calls().slice(1)).toEqual([told("denied", "denied"), ["stop"]]);
  });

  it("is denied for advertising too, where marketing stays (R54)", () => {
    service.start(ALL);
    service.withdraw(granting("marketing"));
    expect(calls().at(-1)).toEqual(told("denied", "denied"));
  });

  it("is not stopped where it was granted anew in the meantime", () => {
    const granted = new Set(["clarity"]);
    const context = { ...ALL, has: (id: string) => granted.has(id) };
    service.start(context);
    granted.clear();
    service.withdraw(context);
    granted.add("clarity");
    vi.runAllTimers();
    expect(calls()).not.toContainEqual(["stop"]);
  });

  it("needs a new load of the page to stop, because a denial alone keeps it recording (R50, R113)", () => {
    expect(service.reload).toBe(true);
  });

  it("calls the function that the page has, and leaves it in place", () => {
    const own = vi.fn();
    page.clarity = own;
    service.start(ALL);
    expect(page.clarity).toBe(own);
    expect(own.mock.calls).toEqual([told("granted", "granted")]);
  });

  it("makes its own where an element poses under its name (R178)", () => {
    page.clarity = { nodeType: 1 } as never;
    service.start(ALL);
    expect(calls()).toEqual([told("granted", "granted")]);
  });

  describe("by its id", () => {
    takes(
      rules,
      ["abcdefghij", "a1b2c3d4", "0123456789abcdef", { projectId: "abcdefghij" }],
      [
        "ABCDEFGHIJ",
        "ab",
        "abcdefg",
        "0123456789abcdefg",
        "abcdefghi/",
        "abcdefghij?x",
        "",
        null,
        1234567,
        true,
      ],
    );
    takes(rules, [], [["abcdefghij"], { projectId: ["abcdefghij"] }, { id: "abcdefghij" }]);
  });
});
