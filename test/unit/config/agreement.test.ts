// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findProblems } from "../../../src/config/check.ts";
import { readSettings } from "../../../src/config/read.ts";
import { isSound } from "../../../src/config/shape.ts";
import { abouts } from "../../../src/services/about/index.ts";
import { presets } from "../../../src/services/presets.ts";
import { anyDamaged, anyJunk, anySound } from "./any-config.ts";

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

  it("agree on a category that is off, whatever its name", () => {
    const off = {
      controller: "Example BV",
      policy: { url: "/p" },
      categories: { "A B": false, chat: false },
    };
    const { isNoticed, problems } = judge(off);
    expect(isNoticed).toBe(problems.length > 0);
  });

  it.each([
    ["takes the id of a service", { categories: { clarity: true }, services: { clarity: "abcdefghij" } }],
    ["is the site's own and says no purpose (R25)", { categories: { chat: true } }],
    ["says no purpose though it has a label (R25)", { categories: { chat: { label: "Chat" } } }],
  ])("notice a category that %s", (_, more) => {
    const { isNoticed, problems } = judge({ controller: "Example BV", policy: { url: "/p" }, ...more });
    expect({ isNoticed, hasProblem: problems.length > 0 }).toEqual({ isNoticed: true, hasProblem: true });
  });
});
