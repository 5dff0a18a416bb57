import { FUNCTIONAL, ID, POLICY_VERSION } from "../consent/ids.ts";
import { isRecord } from "../dom/is-record.ts";
import type { Preset, Rule, Service, ServiceEntry } from "../types.ts";
import type { Settings } from "../world.ts";

/*
 * The gate's part of the configuration, read in as few bytes as it takes to fail closed: what breaks its rule is
 * left out and `refuse` is called. What exactly was wrong is found and said by `check.ts`, in a file that only a
 * page with a mistake fetches.
 */

export const BUILT_IN = ["analytics", "marketing"];

/** The shape the owner may have given; nothing in it is certain. */
interface Given {
  readonly policy?: { readonly version?: unknown };
  readonly cookie?: Readonly<Record<"name" | "days", unknown>>;
  readonly categories?: unknown;
  readonly services?: unknown;
}

/** Text and numbers are held to patterns; nothing else fits one. */
export const holds = (rule: Rule, value: unknown): boolean =>
  typeof rule === "function"
    ? rule(value)
    : rule.test((Object(value) === value ? "" : (value ?? "")) as string);

/** A category that can be asked. */
const CATEGORY = (value: unknown) => holds(ID, value) && value !== FUNCTIONAL;

/** Options that every service takes. */
export const COMMON: Readonly<Record<string, Rule>> = { category: CATEGORY, cookies: Array.isArray };

export const COOKIE_NAME = /^[\w-]+$/;

/** Every rule an option of this preset may have to hold to. */
export const rulesOf = ({ needs, may }: Preset): Record<string, Rule> => ({
  // @ts-expect-error no prototype: an option named `constructor` has no rule
  __proto__: null,
  ...COMMON,
  ...may,
  ...needs,
});

/** Shorthand in full: `"abc"` is the first option that a preset needs. */
export const inFull = ({ needs }: Preset, options: unknown): Record<string, unknown> =>
  isRecord(options) ? options : { [Object.keys(needs)[0] as string]: options };

/** Every entry with the preset it names, if there is one. */
export const entriesOf = (given: unknown, presets: readonly Preset[]): Partial<ServiceEntry>[] =>
  Array.isArray(given)
    ? given
    : Object.entries(given ?? {}).map(([id, options]) => ({
        preset: presets.find((one) => one.id === id),
        options,
      }));

function readService({ preset, options, about }: Partial<ServiceEntry>): Service | undefined {
  if (!preset?.build) return undefined;
  const given = inFull(preset, options);
  const rules = rulesOf(preset);
  // An option that is left undefined is not given, unless it is needed.
  const isFine = (key: string) =>
    given[key] === preset.needs[key] || (key in rules && holds(rules[key] as Rule, given[key]));
  if (!Object.keys({ ...preset.needs, ...given }).every(isFine)) return undefined;
  const { category = preset.category } = given as { category?: string };
  return { ...preset.build(given), id: preset.id, category, options: given, about };
}

export function readSettings(config: unknown, presets: readonly Preset[], refuse: () => unknown): Settings {
  const { policy, cookie, categories, services } = (config ?? {}) as Given;
  const take = (rule: Rule, value: unknown, otherwise = "") => {
    if (value === undefined || holds(rule, value)) return (value ?? otherwise) as string;
    refuse();
    return otherwise;
  };
  const all = entriesOf(services, presets).map((entry) => readService(entry ?? {}));
  const own = Object(categories);
  // A category of the site's own needs a purpose, or nobody could agree to it (R25).
  const hasPurpose = (id: string) => BUILT_IN.includes(id) || own[id].purpose;
  const named = Object.keys(own).filter((id) => own[id] && take(CATEGORY, hasPurpose(id) ? id : ""));
  const known = [...new Set([...BUILT_IN, ...named])];
  const placed = all.filter((one) => one && [FUNCTIONAL, ...known].includes(one.category)) as Service[];
  // Asking for a purpose that nothing serves would mislead (R25); a site that gates by markup alone is asked both.
  const asked = known.filter((id) => named.includes(id) || placed.some(({ category }) => category === id));
  if (placed.length < all.length) refuse();
  return {
    policy: `${take(POLICY_VERSION, policy?.version)}`,
    categories: asked.length + all.length ? asked : BUILT_IN,
    services: placed,
    cookie: {
      name: take(COOKIE_NAME, cookie?.name, "consent_sluis"),
      // Browsers keep no cookie for longer (R182).
      days: Math.min(typeof cookie?.days === "number" ? cookie.days : 180, 400),
    },
  };
}
