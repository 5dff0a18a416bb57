import { describe, expect, it } from "vitest";
import { Oracle } from "../../leaks/oracle/oracle.ts";
import type { Case, Config, Part } from "../../leaks/page.ts";

const AT = Date.parse("2026-11-22T12:00:00Z");
const PIXEL = "https://k1-p1.leaks.example/image.gif";
const img = (consent: string): Part => ({
  tag: "img",
  attrs: { alt: "", "data-consent": consent, "data-src": PIXEL },
});
const CLARITY = "https://www.clarity.ms/tag/abcdefghij";

/** What the oracle says of one site and visitor. */
function oracle(
  config: Partial<Config>,
  parts: Part[] = [],
  more: Partial<Case> = {},
  cookie = "",
  region = "",
) {
  const whole: Config = { controller: "Shop", policy: { url: "/" }, services: {}, ...config };
  const page = {
    config: whole,
    head: [],
    before: parts,
    after: [],
    tag: "head" as const,
    isBlockFirst: true,
  };
  const pages = { "/": { ...page, region }, "/second": page };
  const made = new Oracle({ id: "p1", pages, isSignalling: false, steps: [], ...more }, cookie, AT);
  made.open("/");
  return made;
}
const clarity = { services: { clarity: "abcdefghij" } };
const cookieOf = (days: number, rest: string, policy = "") =>
  `at=${new Date(AT - days * 86_400_000).toISOString().slice(0, 19)}Z&policy=${policy}${rest}&v=1`;

describe("the oracle", () => {
  it("lets nobody be asked before a choice, and wants all that was granted after one", () => {
    const made = oracle({ ...clarity, categories: { marketing: true } }, [img("marketing")]);
    expect([PIXEL, CLARITY].map(made.allowed.request)).toEqual([false, false]);
    made.set({ analytics: true });
    expect([PIXEL, CLARITY].map(made.allowed.request)).toEqual([false, true]);
    expect(made.due(() => 0).missing).toEqual(["clarity"]);
    made.answerAll(true, "api");
    expect(made.due(() => 0).missing).toEqual([PIXEL, "clarity"]);
    expect(made.due(() => 2).twice).toEqual(["clarity"]);
    made.answerAll(false, "api");
    expect([PIXEL, CLARITY].map(made.allowed.request)).toEqual([false, false]);
  });

  it("knows cookies by who may write them, and which must go", () => {
    const made = oracle(clarity);
    made.set({ analytics: true });
    expect(["_clck", "_ga", "consent_sluis"].map(made.allowed.write)).toEqual([true, false, true]);
    made.set({ clarity: false });
    expect(["_clck", "consent_sluis"].map((name) => made.mayStay(name))).toEqual([false, true]);
  });

  it("lets stay what one page's law let through, on another page under another, until it is answered", () => {
    const services = { "google-analytics": "G-ABC1234567" };
    const made = oracle({ services, regime: "regional" }, [], {}, "", "US-CA");
    expect(made.allowed.write("_ga")).toBe(true);
    made.open("/second");
    expect([made.allowed.write("_ga"), made.mayStay("_ga")]).toEqual([false, true]);
    made.set({ analytics: false });
    expect(made.mayStay("_ga")).toBe(false);
  });

  it("takes an objection back where all is accepted by name, and not by a banner that does not speak of it", () => {
    const matomo = { url: "https://stats.example.org/", siteId: 3, mode: "exempt", confirmedConfig: true };
    const made = oracle({ services: { matomo, "google-ads": "AW-1234567890" } });
    const may = () => made.allowed.request("https://stats.example.org/matomo.js");
    const mayAfter = (act: () => void) => {
      made.set({ matomo: false });
      act();
      return may();
    };
    expect(may()).toBe(true);
    expect(mayAfter(() => {})).toBe(false);
    expect(mayAfter(() => made.answerAll(true, "banner"))).toBe(false);
    expect(mayAfter(() => made.answerAll(true, "preferences"))).toBe(true);
    expect(mayAfter(() => made.answerAll(true, "api"))).toBe(true);
    made.answerAll(false, "api");
    expect(may()).toBe(false);
  });

  it("wants a new load where a script ran that nothing else stops", () => {
    const made = oracle(clarity);
    made.set({ analytics: true });
    made.settle();
    expect(made.mustReload()).toBe("no");
    made.answerAll(false, "api");
    expect(made.mustReload()).toBe("yes");
  });

  it.each([
    [" analytics\n  functional ", "yes"],
    ["analytics marketing", "no"],
    ["analytics,marketing", "no"],
    ["Analytics", "no"],
    ["analytics nobody", "no"],
    [" ", "no"],
  ])("reads %j as people write it", (consent, answer) => {
    const made = oracle({ categories: { analytics: true, marketing: true } }, [img(consent)]);
    made.set({ analytics: true });
    expect(made.allowed.request(PIXEL)).toBe(answer === "yes");
  });

  it.each([
    ["a whole one", cookieOf(3, "&denied=&granted=analytics"), "yes"],
    ["one that names what it covers", cookieOf(3, "&denied=&granted=analytics&shown=matomo"), "no"],
    ["one that is old", cookieOf(181, "&denied=&granted=analytics"), "no"],
    ["one from the future", cookieOf(-1, "&denied=&granted=analytics"), "no"],
    ["one for another policy", cookieOf(3, "&denied=&granted=analytics", "2019"), "no"],
    ["one that was cut", cookieOf(3, "&denied=&granted=analytics").slice(0, -3), "no"],
    ["one that says it twice", cookieOf(3, "&denied=clarity&granted=clarity"), "no"],
    ["an exception", cookieOf(3, "&denied=clarity&granted=analytics"), "no"],
  ])("takes of a cookie from before, %s, what counts", (_, cookie, answer) => {
    expect(oracle(clarity, [], {}, cookie).has("clarity")).toBe(answer);
  });

  it.each<[string, Partial<Config>, Partial<Case>, string]>([
    ["opt-in", {}, {}, "no"],
    ["opt-out", { regime: "opt-out" }, {}, "yes"],
    ["opt-out by region", { regime: "regional", region: "US-CA" }, {}, "yes"],
    ["opt-in by region", { regime: "regional", region: "NL" }, {}, "no"],
    [
      "a part before its country",
      { regime: { US: "opt-out", "US-CA": "opt-in" }, region: "US-CA" },
      {},
      "no",
    ],
    ["a region without a regime", { region: "US" }, {}, "no"],
    ["a minor", { regime: "opt-out", minor: true }, {}, "no"],
    ["a signal", { regime: "opt-out" }, { isSignalling: true }, "no"],
  ])("follows the law: %s", (_, config, more, answer) => {
    expect(
      oracle({ services: { "meta-pixel": "1234567890123" }, ...config }, [], more).has("meta-pixel"),
    ).toBe(answer);
  });
});
