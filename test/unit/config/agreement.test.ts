// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findProblems } from "../../../src/config/check.ts";
import { readSettings } from "../../../src/config/read.ts";
import { HINTS } from "../../../src/services/hints.ts";
import { presets } from "../../../src/services/presets.ts";
import { anyDamaged, anyJunk, anySound } from "./any-config.ts";

/*
 * Two readers of one configuration: the gate leaves out what it does not understand, and the check says what is wrong.
 * They must agree, or a mistake is never told to the owner.
 */

const SOUND = { controller: "Example BV", policy: { url: "/p" } };
const PRESETS = new Set(presets.flatMap(({ id }) => id || []));

function judge(config: unknown) {
  let isRefused = false;
  const { services } = readSettings(config, presets, () => {
    isRefused = true;
  });
  const ids = services.map(({ id }) => id);
  return { isRefused, ids, problems: findProblems(config, presets, HINTS) };
}

describe("the readers of a configuration", () => {
  it("find nothing in a sound one", () => {
    fc.assert(
      fc.property(anySound, (config) => {
        expect(judge(config)).toMatchObject({ isRefused: false, problems: [] });
      }),
      { numRuns: 500 },
    );
  });

  it("can always say what is wrong where something was refused", () => {
    fc.assert(
      fc.property(fc.oneof(anyDamaged, anyJunk), (config) => {
        const { isRefused, problems } = judge(config);
        if (isRefused) expect(problems).not.toEqual([]);
      }),
      { numRuns: 3000 },
    );
  });

  it("agree on every preset: it is refused exactly where something can be said of it", () => {
    fc.assert(
      fc.property(anyDamaged, (config) => {
        const { ids, problems } = judge(config);
        const given = Object.keys(Object(config.services)).filter((id) => PRESETS.has(id));
        for (const id of given) {
          const said = problems.filter(
            ({ path }) => path === `services.${id}` || path.startsWith(`services.${id}.`),
          );
          expect({ id, isTaken: ids.includes(id), said }).toEqual({ id, isTaken: said.length === 0, said });
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("agree on a category that is off, whatever its name", () => {
    const off = { ...SOUND, categories: { "A B": false, chat: false } };
    expect(judge(off)).toMatchObject({ isRefused: false, problems: [] });
  });

  it.each(["constructor", "toString", "__proto__"])("agree on an option named %s (R178)", (key) => {
    const services = JSON.parse(`{ "clarity": { "projectId": "abcdefghij", "${key}": {} } }`);
    const { isRefused, problems } = judge({ ...SOUND, services });
    expect([isRefused, problems.map(({ path }) => path)]).toEqual([true, [`services.clarity.${key}`]]);
  });

  it.each([
    ["takes the id of a service", { categories: { clarity: true }, services: { clarity: "abcdefghij" } }],
    ["is the site's own and says no purpose (R25)", { categories: { chat: true } }],
    ["says no purpose though it has a label (R25)", { categories: { chat: { label: "Chat" } } }],
  ])("notice a category that %s", (_, more) => {
    const { isRefused, problems } = judge({ ...SOUND, ...more });
    expect({ isRefused, hasProblem: problems.length > 0 }).toEqual({ isRefused: true, hasProblem: true });
  });
});
