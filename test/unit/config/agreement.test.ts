// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { findProblems } from "../../../src/config/check.ts";
import { readSettings } from "../../../src/config/read.ts";
import { start } from "../../../src/gate/run.ts";
import { createHush } from "../../../src/gate/silence.ts";
import { presets } from "../../../src/services/presets.ts";
import { RULES } from "../../../src/services/rules.ts";
import { runs as own } from "../../../src/services/run/own.ts";
import type { Service } from "../../../src/types.ts";
import { KNOWN } from "../known.ts";
import { anyDamaged, anyJunk, anySound } from "./any-config.ts";

/*
 * Three readers of one configuration: the gate leaves out what cannot be asked, what starts services leaves alone what
 * breaks a rule, and the check says what is wrong. They must agree, or a mistake runs, or is never told to the owner.
 */

const SOUND = { controller: "Example BV", policy: { url: "/p" } };
const PRESETS = new Set(presets.flatMap(({ id }) => id || []));

/** What every preset is made by, with what it does left out. */
const RUNS = Object.fromEntries(
  [...PRESETS].map((id) => [id, { rules: RULES[id] ?? { needs: {} }, build: () => ({}) }]),
);

/** What starts of a configuration where all is granted, whether the owner is told, and of what. */
function judge(config: unknown) {
  const complain = vi.fn();
  const { services } = readSettings(config, presets, complain);
  const context = { state: {} as never, has: () => true, complain };
  const gate = { services, running: new Map<Service, boolean>(), underway: new Map(), hush: createHush() };
  for (const runs of [RUNS, own]) start(gate as never, () => true, context, { runs });
  const ids = [...gate.running.keys()].map(({ id }) => id);
  document.head.replaceChildren();
  return { isRefused: complain.mock.calls.length > 0, ids, problems: findProblems(config, presets, KNOWN) };
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

  it("agree on every preset: it starts exactly where nothing can be said of it", () => {
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
