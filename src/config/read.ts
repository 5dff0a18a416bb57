import { bare } from "../consent/bare.ts";
import { FUNCTIONAL, fits, ID, POLICY_VERSION } from "../consent/ids.ts";
import type { Preset, Service, ServiceEntry } from "../types.ts";
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

/** The options that matter before a grant; the others are looked at by what starts services. */
interface Options {
  readonly category?: string;
  readonly reason?: unknown;
  readonly purpose?: unknown;
  readonly mode?: unknown;
  readonly confirmedConfig?: unknown;
  readonly consentMode?: { readonly advanced?: unknown };
  readonly aggregate?: unknown;
}

export const COOKIE_NAME = /^[\w-]+$/;

/** Every entry with the preset it names; one without a name stands for all others. */
export const entriesOf = (given: unknown, presets: readonly Preset[]): Partial<ServiceEntry>[] =>
  Array.isArray(given)
    ? given
    : Object.entries(given ?? {}).map(([id, options]) => ({
        preset: presets.find((one) => one.id === id || !one.id),
        id,
        options,
      }));

function readService(
  { preset, id = preset?.id, options, ...fetching }: Partial<ServiceEntry>,
  isMinor: boolean,
): Service | undefined {
  if (!preset || !options || !fits(ID, id)) return undefined;
  const given = bare(Object(options));
  if (given.consentMode) given.consentMode = bare(given.consentMode);
  const { category = preset.category, mode, consentMode } = given as Options;
  // What is always on was asked of nobody: it needs a written reason (R9). Nobody could agree to what has no purpose.
  if (category === FUNCTIONAL && preset.category !== category && !given.reason) return undefined;
  if (!preset.id && !given.purpose) return undefined;
  return bare({
    // First: what a hand-made entry may hold beside these overrules nothing that is checked here.
    ...fetching,
    ...preset,
    id: id as string,
    category,
    early:
      !isMinor && preset.id !== "" && (consentMode?.advanced === true || mode === "cookieless-until-consent"),
    exempt: !isMinor && preset.exempt === true && mode === "exempt" && given.confirmedConfig === true,
    aggregate: category === "analytics" && given.aggregate === true,
    given: options,
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
  const take = (rule: RegExp, value: unknown, otherwise = "") => {
    if (value === undefined || fits(rule, value)) return (value ?? otherwise) as string;
    refuse();
    return otherwise;
  };
  const all = entriesOf(services, presets).map((entry) => readService(entry ?? {}, Boolean(minor)));
  const own = Object(categories);
  // A category of the site's own needs a purpose, or nobody could agree to it (R25).
  const canAsk = (id: string) => id !== FUNCTIONAL && (BUILT_IN.includes(id) || own[id].purpose);
  const named = Object.keys(own).filter((id) => own[id] && take(ID, canAsk(id) ? id : ""));
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
  const place = `${take(/./, region, where)}`.replace("UK", "GB");
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
    services: placed,
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
