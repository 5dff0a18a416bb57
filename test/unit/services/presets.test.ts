import { describe, expect, it } from "vitest";
import { RULES } from "../../../src/services/rules.ts";
import { SHIPPED } from "../facts.ts";
import { WITH_OPTIONS, WRONG_OPTIONS } from "./options.ts";
import { read, scriptOf } from "./read.ts";
import { BY_NAME, BY_OPTIONS, SAMPLES } from "./samples.ts";
import { BY_ID } from "./samples-by-id.ts";
import { runs } from "./whole.ts";

const REFUSED = { services: [], isRefused: true };

/** What somebody may put behind an id, or in place of one. */
const ATTACKS = [
  '"><script>',
  "'-alert(1)-'",
  "/../x",
  "?x=1",
  "&x=1",
  "#x",
  "%2e",
  "\\",
  "@evil.example",
  " ",
  "\n",
  "\t",
  "\0",
  "\u00e9",
  "\u200b",
  "\uff11",
];

describe("the presets that are offered", () => {
  it("are these, each in its category (R10, R11)", () => {
    const expected = SAMPLES.map(({ id, category }) => `${id} ${category}`).sort();
    expect(SHIPPED.map(({ id, category }) => `${id} ${category}`)).toEqual(expected);
    expect(SHIPPED).toHaveLength(28);
  });

  it("hold none that measures, advertises or embeds in `functional` (R10)", () => {
    const functional = SHIPPED.filter(({ category }) => category === "functional").map(({ id }) => id);
    expect(functional).toEqual(["geolocation", "google-identity", "msal"]);
  });
});

describe("the rules of a preset", () => {
  it("come with what it does, and are those that the check knows (R3)", () => {
    const running = SHIPPED.filter(({ part }) => part !== "").map(({ id }) => id);
    expect(Object.keys(RULES).sort()).toEqual([...running].sort());
    for (const id of running) expect([id, runs[id]?.rules]).toEqual([id, RULES[id]]);
    for (const id of running) expect(runs[id]?.rules).toBe(RULES[id]);
  });
});

describe("a preset with all that it needs", () => {
  it.each(SAMPLES)("is taken: $id", ({ id, category, full }) => {
    const { services, isRefused } = read({ [id]: full });
    expect(isRefused).toBe(false);
    expect(services).toMatchObject([{ id, category, options: full, early: false, exempt: false }]);
  });

  it.each(BY_ID)("is taken by shorthand: $id", ({ id, short, full, good = [] }) => {
    expect(read({ [id]: short }).services).toMatchObject([{ id, options: full }]);
    for (const one of good)
      expect(read({ [id]: one })).toMatchObject({ services: [{ id }], isRefused: false });
  });

  it.each(BY_NAME)("is taken by `true` where it needs nothing: $id", ({ id }) => {
    expect(read({ [id]: true })).toMatchObject({ services: [{ id, options: {} }], isRefused: false });
  });

  it.each(SAMPLES)("is loaded from exactly one address: $id", async ({ id, full, script }) => {
    expect(await scriptOf(id, full)).toBe(script);
    if (script) expect(new URL(script)).toMatchObject({ protocol: "https:", username: "", port: "" });
  });

  it.each(WITH_OPTIONS)("is loaded by its options: %s %j", async (id, options, script) => {
    expect(read({ [id]: options })).toMatchObject({ services: [{ id }], isRefused: false });
    expect(await scriptOf(id, options)).toBe(script);
  });
});

describe("a preset that is given something else (R3)", () => {
  it.each(BY_ID)("is refused with an id that is none: $id", ({ id, full, bad = [] }) => {
    const [key = ""] = Object.keys(full);
    for (const one of [...bad, "", null, undefined, Number.NaN, -1, [], {}, true, false]) {
      expect({ one, ...read({ [id]: { [key]: one } }) }).toEqual({ one, ...REFUSED });
      expect({ one, ...read({ [id]: one }) }).toEqual({ one, ...REFUSED });
    }
  });

  it.each(BY_ID)("is refused with more than an id (R177): $id", ({ id, short = "", full }) => {
    const [key = ""] = Object.keys(full);
    const attacks = ATTACKS.flatMap((one) => [short + one, one + short, one]);
    for (const one of [...attacks, [short], { toString: () => short }]) {
      expect({ one, ...read({ [id]: { [key]: one } }) }).toEqual({ one, ...REFUSED });
    }
  });

  it.each(BY_OPTIONS)("is refused without one of its two needs: $id", ({ id, full }) => {
    for (const key of Object.keys(full)) {
      for (const one of [undefined, null, "", [], {}, ...ATTACKS.map((more) => `${full[key]}${more}`)])
        expect({ one, ...read({ [id]: { ...full, [key]: one } }) }).toEqual({ one, ...REFUSED });
    }
    expect(read({ [id]: true })).toEqual(REFUSED);
  });

  it.each(BY_NAME)("is refused with an id where it takes none: $id", ({ id }) => {
    for (const one of ["x", 5, null, [], false]) expect(read({ [id]: one })).toEqual(REFUSED);
  });

  it.each(SAMPLES)("is refused with an option that is not known: $id", ({ id, full }) => {
    expect(read({ [id]: { ...full, colour: "red" } })).toEqual(REFUSED);
  });

  it.each(WRONG_OPTIONS)("is refused with a wrong option: %s %j", (id, options) => {
    expect(read({ [id]: options })).toEqual(REFUSED);
  });
});
