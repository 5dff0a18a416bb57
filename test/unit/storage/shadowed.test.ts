// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { has, resolve } from "../../../src/consent/state.ts";
import { encode } from "../../../src/storage/encode.ts";
import { recall } from "../../../src/storage/recall.ts";
import { decided, settings } from "../make.ts";

/*
 * A neighbour on another subdomain can set a cookie of our name for the whole domain, or for a folder: then a page
 * sees two. What was refused in any of them stays refused, whichever comes first (R3, R179).
 */

const AT = Math.floor(Date.now() / 1000 - 60) * 1000;
const PLACES = ["Path=/", "Path=/a", "Path=/a/b", "Path=/; Domain=example.nl"];
const SITE = settings({
  services: ["youtube", "clarity"].map((id) => ({
    id,
    category: id === "clarity" ? "analytics" : "marketing",
    given: {},
    options: {},
  })),
});
const IDS = ["analytics", "marketing", "youtube", "clarity"];

type Choices = Readonly<Record<string, boolean>>;

const forget = () => {
  for (const place of PLACES) document.cookie = `consent_sluis=; Max-Age=0; ${place}`;
};
const store = (all: readonly string[]) => {
  forget();
  for (const [index, text] of all.entries()) document.cookie = `consent_sluis=${text}; ${PLACES[index]}`;
};
const text = (choices: Choices) => encode(decided(choices, { at: AT }));
const granted = () => {
  const state = resolve(SITE, recall(SITE));
  return IDS.filter((id) => has(state, id));
};
/** What the stored texts grant, in whichever order the page sees them. */
const ofAll = (...all: readonly string[]) => {
  store(all);
  const there = granted();
  store([...all].reverse());
  expect(granted()).toEqual(there);
  return there;
};

afterEach(forget);

describe("two cookies of the name", () => {
  it("are there, so that the tests below mean something", () => {
    store([text({ analytics: true }), text({ analytics: false })]);
    expect(document.cookie.split("consent_sluis=")).toHaveLength(3);
  });

  it("grant nothing that one of them refuses", () => {
    expect(
      ofAll(text({ analytics: true, marketing: true }), text({ analytics: true, marketing: false })),
    ).toEqual(["analytics", "clarity"]);
  });

  it("grant no service whose category one of them refuses, nor the other way round", () => {
    expect(ofAll(text({ marketing: false }), text({ youtube: true }))).toEqual([]);
    expect(ofAll(text({ marketing: true, youtube: false }), text({ marketing: true }))).toEqual([
      "marketing",
    ]);
  });

  it("grant no service that came after one of them (R44)", () => {
    const made = decided({ marketing: true }, { at: AT });
    expect(ofAll(encode(made), encode({ ...made, shown: ["clarity"] }))).toEqual(["marketing"]);
    expect(
      ofAll(encode({ ...made, shown: ["youtube"] }), encode({ ...made, shown: ["youtube", "clarity"] })),
    ).toEqual(["marketing", "youtube"]);
  });

  it("grant nothing against the browser's signal that one of them does not (R87)", () => {
    const made = decided({ marketing: true }, { at: AT });
    const underSignal = () => has(resolve(SITE, recall(SITE), "stored", true), "marketing");
    const told = encode({ ...made, signal: true });
    for (const all of [
      [told, encode(made)],
      [encode(made), told],
    ]) {
      store(all);
      expect(underSignal()).toBe(false);
    }
    store([told, told]);
    expect(underSignal()).toBe(true);
  });

  it("still grant what all of them grant", () => {
    expect(ofAll(text({ analytics: true }), text({ analytics: true, youtube: false }))).toEqual([
      "analytics",
      "clarity",
    ]);
  });

  it("are one where the other is no decision: noise takes no refusal away", () => {
    for (const noise of ["", "x", "at=&v=1", `${text({ marketing: true })}0`])
      expect(ofAll(text({ marketing: false }), noise)).toEqual([]);
    store(["noise", text({ marketing: false })]);
    expect(recall(SITE)?.choices).toEqual({ marketing: false });
  });

  it("grant nothing that any of them refuses, for all answers and any number of them", () => {
    const anyChoices = fc.dictionary(fc.constantFrom(...IDS), fc.boolean(), {
      noNullPrototype: true,
      minKeys: 1,
    });
    const refuses = (choices: Choices, id: string) =>
      (choices[id] ?? choices[id === "clarity" ? "analytics" : id === "youtube" ? "marketing" : id]) ===
      false;
    fc.assert(
      fc.property(fc.array(anyChoices, { minLength: 2, maxLength: 4 }), (all) => {
        store(all.map(text));
        for (const id of granted()) expect(all.some((choices) => refuses(choices, id))).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});
