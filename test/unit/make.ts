import fc from "fast-check";
import type { Model } from "../../src/consent/state.ts";
import type { Decision, Service, ServiceContext, State } from "../../src/types.ts";
import type { Settings } from "../../src/world.ts";

/** What several tests need, with everything they do not care about filled in. */

export const DAY = 86_400_000;

export const decided = (
  choices: Readonly<Record<string, boolean>>,
  more: Partial<Decision> = {},
): Decision => ({
  at: Date.UTC(2026, 10, 21, 9, 30),
  policy: "",
  choices,
  ...more,
});

/** A service that is whole: what is fetched for it adds nothing. */
export const service = (id: string, category = "analytics", more: Partial<Service> = {}): Service => ({
  id,
  category,
  run: async () => ({ runs: { [id]: { build: () => ({}) } } }),
  given: more.options ?? {},
  options: {},
  ...more,
});

export const settings = (more: Partial<Settings> = {}): Settings => ({
  policy: "",
  categories: ["analytics", "marketing"],
  services: [],
  regime: "opt-in",
  region: "",
  minor: false,
  signalled: ["marketing"],
  cookie: { name: "consent_sluis", granted: 180, days: 180 },
  ...more,
});

/** What a service is told while exactly these ids are granted. */
export function granting(...ids: string[]): ServiceContext {
  const granted = Object.fromEntries(ids.map((id) => [id, true]));
  const state: State = {
    decided: true,
    categories: { analytics: false, marketing: false, ...granted, functional: true },
    services: {},
    decidedAt: null,
    policyVersion: "",
    source: "visitor",
    regime: "opt-in",
    gpc: false,
  };
  return { state, has: (id) => ids.includes(id) };
}

/** Any id that a category or a service may have. */
export const anyId = fc.stringMatching(/^[a-z][a-z\d-]{0,31}$/);

/** Any site: some categories, and services in them or in the one that is always on. */
export const anyModel: fc.Arbitrary<Model> = fc
  .uniqueArray(anyId, { minLength: 2, maxLength: 12 })
  .chain((ids) =>
    fc.nat(ids.length - 1).chain((last) => {
      const categories = ids.slice(0, last + 1);
      const home = fc.constantFrom("functional", ...categories);
      return fc
        .tuple(...ids.slice(last + 1).map((id) => home.map((category) => ({ id, category }))))
        .map((services) => ({ categories, services }));
    }),
  );

/** Some of these ids, each with an answer. */
export const answersTo = (ids: readonly string[]): fc.Arbitrary<Record<string, boolean>> =>
  fc
    .subarray([...ids])
    .chain((some) => fc.tuple(...some.map((id) => fc.boolean().map((answer) => [id, answer] as const))))
    .map((entries) => Object.fromEntries(entries));
