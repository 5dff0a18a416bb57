import { bare } from "../consent/bare.ts";
import { FUNCTIONAL, ID, POLICY_VERSION } from "../consent/ids.ts";
import { isFlag, isRecord } from "../dom/is-record.ts";
import type { Preset, Rule, Service, ServiceEntry } from "../types.ts";
import type { Settings } from "../world.ts";
import { regimeOf } from "./regime.ts";

/*
 * The gate's part of the configuration, read in as few bytes as it takes to fail closed: what breaks its rule is
 * left out and `refuse` is called. What exactly was wrong is found and said by `check.ts`, in a file that only a
 * page with a mistake fetches.
 */

export const BUILT_IN = ["analytics", "marketing"];

/** The shape the owner may have given; nothing in it is certain. */
interface Given {
  readonly regime?: unknown;
  readonly region?: unknown;
  readonly minor?: unknown;
  readonly policy?: { readonly version?: unknown };
  readonly cookie?: Readonly<Record<"name" | "days", unknown>>;
  readonly categories?: unknown;
  readonly services?: unknown;
}

/** The options by which a site takes it on itself that a service runs without consent. */
interface Modes {
  readonly mode?: unknown;
  readonly confirmedConfig?: unknown;
  readonly consentMode?: { readonly advanced?: unknown };
  readonly aggregate?: unknown;
}

/** Text and numbers are held to patterns; nothing else fits one. */
export const holds = (rule: Rule, value: unknown): boolean =>
  typeof rule === "function"
    ? rule(value)
    : rule.test(/^(string|number)$/.test(typeof value) ? `${value}` : "");

const TEXT = (value: unknown) => Boolean(value);

/** A category that can be asked. */
const CATEGORY = (value: unknown) => holds(ID, value) && value !== FUNCTIONAL;

/** Options that every service takes. */
export const COMMON: Readonly<Record<string, Rule>> = {
  category: ID,
  reason: TEXT,
  cookies: Array.isArray,
  aggregate: isFlag,
  script: /^(https:\/)?\/[\w.][^\s"'<>\\]*$/,
};

export const COOKIE_NAME = /^[\w-]+$/;

/** Every rule an option of this preset may have to hold to. */
export const rulesOf = ({ needs, may }: Preset): Record<string, Rule> =>
  // An option named `constructor` has no rule.
  bare({ ...COMMON, ...may, ...needs });

/** Shorthand in full: `"abc"` is the first option that a preset needs, `true` does where it needs none. */
export const inFull = ({ needs }: Preset, options: unknown): Record<string, unknown> =>
  isRecord(options) ? options : options === true ? {} : { [Object.keys(needs)[0] as string]: options };

/** Every entry with the preset it names; one without a name stands for all others. */
export const entriesOf = (given: unknown, presets: readonly Preset[]): Partial<ServiceEntry>[] =>
  Array.isArray(given)
    ? given
    : Object.entries(given ?? {}).map(([id, options]) => ({
        preset: presets.find((one) => one.id === id || !one.id),
        id,
        options,
      }));

function readService({
  preset,
  id = preset?.id,
  options,
  ...fetching
}: Partial<ServiceEntry>): Service | undefined {
  if (!preset?.needs || !holds(ID, id)) return undefined;
  const given = bare(inFull(preset, options));
  const rules = rulesOf(preset);
  // An option that is left undefined is not given, unless it is needed.
  const isFine = (key: string) =>
    given[key] === preset.needs[key] || (key in rules ? holds(rules[key] as Rule, given[key]) : !preset.id);
  if (!Object.keys({ ...preset.needs, ...given }).every(isFine)) return undefined;
  const { category = preset.category } = given as { category?: string };
  // What is always on was asked of nobody: it needs a written reason (R9).
  if (category === FUNCTIONAL && preset.category !== category && !given.reason) return undefined;
  if (given.consentMode) given.consentMode = bare(given.consentMode);
  const { mode, confirmedConfig, consentMode, aggregate } = given as Modes;
  const isPreset = preset.id !== "";
  return bare({
    // First: what a hand-made entry may hold beside these overrules nothing that is checked here.
    ...fetching,
    ...preset,
    ...preset.build?.(given),
    id: id as string,
    category,
    early: isPreset && (consentMode?.advanced === true || mode === "cookieless-until-consent"),
    exempt: isPreset && mode === "exempt" && confirmedConfig === true,
    aggregate: category === "analytics" && aggregate === true,
    options: given,
  });
}

/** @param where the region that the page itself names */
export function readSettings(
  config: unknown,
  presets: readonly Preset[],
  refuse: () => unknown,
  where = "",
): Settings {
  const { policy, cookie, categories, services, regime, region, minor } = bare(config as Given);
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
  const places = [FUNCTIONAL, ...known];
  // A service by the name of a category would be granted for it.
  const placed = all.filter(
    (one) => one && places.includes(one.category) && !places.includes(one.id),
  ) as Service[];
  // Asking for a purpose that nothing serves would mislead (R25); a site that gates by markup alone is asked both.
  const isServed = (id: string) => placed.some(({ category, exempt }) => category === id && !exempt);
  const asked = known.filter((id) => named.includes(id) || isServed(id));
  if (placed.length < all.length) refuse();
  const chosen = asked.length + all.length ? asked : BUILT_IN;
  const place = `${region ?? where}`.replace("UK", "GB");
  const law = regimeOf(regime, place);
  // Browsers keep no cookie for longer (R182).
  const days = (kind: "granted" | "denied", otherwise: number) => {
    const given = Object(cookie?.days)[kind] ?? cookie?.days;
    return Math.min(typeof given === "number" ? given : otherwise, 400);
  };
  const granted = days("granted", 180);
  return {
    policy: `${take(POLICY_VERSION, policy?.version)}`,
    // What is no flag is taken for the stricter one.
    categories: minor ? [] : chosen,
    services: minor ? placed.map((one) => ({ ...one, exempt: false })) : placed,
    regime: law,
    region: place,
    minor: Boolean(minor),
    signalled: known.filter((id) => bare(own[id])?.gpc ?? id === "marketing"),
    cookie: {
      name: take(COOKIE_NAME, cookie?.name, "consent_sluis"),
      granted,
      // After an opt-out nobody asks for a year (R90); an objection, where nothing is asked, is kept for longer (R74).
      days: Math.max(granted, days("denied", chosen.length ? (law === "opt-out" ? 366 : 180) : 400)),
    },
  };
}
