// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findProblems } from "../../../src/config/check.ts";
import { readSettings } from "../../../src/config/read.ts";
import { isSound } from "../../../src/config/shape.ts";
import { abouts } from "../../../src/services/about/index.ts";
import { presets } from "../../../src/services/presets.ts";

/*
 * Three readers of one configuration: the gate leaves out what it does not understand, the preferences ask whether
 * all is sound, and the check says what is wrong. They must agree, or a mistake is never told to the owner.
 */

function judge(config: unknown) {
  let isRefused = false;
  const { services } = readSettings(config, presets, () => {
    isRefused = true;
  });
  const patterns = services.flatMap(({ options }) => (options.cookies as unknown[] | undefined) ?? []);
  const problems = findProblems(config, presets, abouts);
  return { isNoticed: isRefused || !isSound(config, patterns), problems };
}

const anyJunk = fc.oneof(
  fc.constantFrom<unknown>(null, true, false, 0, -1, 3, 1e9, "", " ", "a b", "ab", "*", "javascript:alert(1)"),
  fc.constantFrom<unknown>([], {}, ["_ga"], [1], [null], { en: 1 }, JSON.parse('{"__proto__":{"a":1}}')),
  fc.string({ maxLength: 6 }),
);

/** Mostly what fits, sometimes anything. */
const orJunk = <T>(good: fc.Arbitrary<T>) => fc.oneof({ weight: 5, arbitrary: good }, { weight: 1, arbitrary: anyJunk });

const text = fc.constantFrom("Example BV", "Café & Zonen", "<b>x</b>");
const words = fc.oneof(text, fc.record({ en: text, nl: text }, { noNullPrototype: true }));
const cookies = fc.subarray(["_x", "_y*", "wow.session"]);

const build = (part: <T>(good: fc.Arbitrary<T>) => fc.Arbitrary<unknown>) => {
  const record = (model: Record<string, fc.Arbitrary<unknown>>, requiredKeys: string[] = []) =>
    fc.record(model, { requiredKeys, noNullPrototype: true });
  const options = (needs: Record<string, fc.Arbitrary<unknown>>) =>
    record(
      { ...needs, category: part(fc.constantFrom("analytics", "marketing")), cookies: part(cookies) },
      Object.keys(needs),
    );
  const id = {
    clarity: fc.constantFrom("abcdefghij", "a1b2c3d4"),
    ga: fc.constantFrom("G-ABC1234567", "GT-ABC123"),
    insight: fc.constantFrom<string | number>("123456", 654321),
  };
  const services = record({
    clarity: part(fc.oneof(id.clarity, options({ projectId: part(id.clarity) }))),
    "google-analytics": part(fc.oneof(id.ga, options({ id: part(id.ga) }))),
    "linkedin-insight": part(fc.oneof(id.insight, options({ partnerId: part(id.insight) }))),
    matomo: part(
      options({ url: part(fc.constant("https://stats.example.nl/m/")), siteId: part(fc.constantFrom("3", 3)) }),
    ),
  });
  return record(
    {
      controller: part(text),
      policy: part(
        record({ url: part(fc.constantFrom("/privacy", "https://example.nl/p")), version: part(fc.constant("v1")) }, [
          "url",
        ]),
      ),
      categories: part(
        record({
          marketing: part(fc.boolean()),
          chat: part(record({ label: part(words), purpose: part(words) }, ["label", "purpose"])),
        }),
      ),
      services: part(services),
      language: part(fc.constantFrom("nl", "en-GB")),
      layout: part(fc.constantFrom("bar", "box")),
      theme: part(fc.constantFrom("auto", "light", "dark")),
      cookie: part(
        record({
          name: part(fc.constant("mine")),
          domain: part(fc.constant("example.nl")),
          days: part(fc.integer({ min: 1, max: 400 })),
        }),
      ),
      texts: part(fc.dictionary(fc.constantFrom("en", "nl"), record({ intro: part(text) }), { noNullPrototype: true })),
    },
    ["controller", "policy"],
  );
};

const anySound = build((good) => good);
const anyDamaged = build(orJunk);

describe("the three readers of a configuration", () => {
  it("find nothing in a sound one", () => {
    fc.assert(
      fc.property(anySound, (config) => {
        expect(judge(config)).toEqual({ isNoticed: false, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("can always say what is wrong where something was refused or is not sound", () => {
    fc.assert(
      fc.property(fc.oneof(anyDamaged, anyJunk), (config) => {
        const { isNoticed, problems } = judge(config);
        if (isNoticed) expect(problems).not.toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it("notice everything that could be said", () => {
    fc.assert(
      fc.property(fc.oneof(anyDamaged, anyJunk), (config) => {
        const { isNoticed, problems } = judge(config);
        if (problems.length) expect({ isNoticed, problems }).toEqual({ isNoticed: true, problems });
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["takes the id of a service", { categories: { clarity: true }, services: { clarity: "abcdefghij" } }],
    ["has a name that no cookie can keep, though it is off", { categories: { "A B": false } }],
    ["is the site's own and says no purpose (R25)", { categories: { chat: true } }],
    ["says no purpose though it has a label (R25)", { categories: { chat: { label: "Chat" } } }],
  ])("notice a category that %s", (_, more) => {
    const { isNoticed, problems } = judge({ controller: "Example BV", policy: { url: "/p" }, ...more });
    expect({ isNoticed, hasProblem: problems.length > 0 }).toEqual({ isNoticed: true, hasProblem: true });
  });
});
