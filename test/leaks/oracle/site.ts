import type { Config, Document } from "../page.ts";
import { VENDORS, type Vendor } from "../vendors.ts";

/** A service that can be granted, and what it does then. */
export interface Service extends Vendor {
  /** Granted until the visitor objects. */
  readonly isExempt: boolean;
  /** The same under the regime `objectable`. */
  readonly isAggregate: boolean;
  /** Its script runs before any choice, without cookies: the site chose so by an explicit mode. */
  readonly isEarly: boolean;
  /** Its options are understood; if not, it is listed and asked, and never starts. */
  readonly isFine: boolean;
}

export type Regime = "opt-in" | "opt-out" | "objectable";

/** What the configuration asks for, by README.md and docs/regimes.md. */
export interface Site {
  readonly policy: string;
  readonly name: string;
  readonly days: { readonly granted: number; readonly denied: number };
  readonly regime: Regime;
  readonly isMinor: boolean;
  /** The categories that are asked, `functional` not among them. */
  readonly categories: readonly string[];
  /** Those that Global Privacy Control refuses. */
  readonly signalled: readonly string[];
  readonly services: readonly Service[];
}

interface Given {
  readonly category?: string;
  readonly reason?: string;
  readonly purpose?: string;
  readonly script?: string;
  readonly mode?: string;
  readonly confirmedConfig?: boolean;
  readonly aggregate?: boolean;
  readonly cookies?: readonly { readonly name: string }[];
}

const BUILT_IN = ["analytics", "marketing"];
const NEVER = /^(?!)/;
const exactly = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);

/** A service of the site's own, where no preset has the name. */
const own = (id: string, given: Given): Vendor | undefined => {
  const { category, purpose, script, cookies = [] } = given;
  if (!purpose || !category) return undefined;
  const host = script && exactly(`${new URL(script).origin}/`);
  return {
    id,
    category,
    given: {},
    asks: host ? [host] : [],
    cookies: cookies[0] ? new RegExp(`^(${cookies.map(({ name }) => name).join("|")})$`) : NEVER,
    // Nobody knows how to stop what came without a way to withdraw.
    reload: Boolean(script),
    ...(script && { script: exactly(script) }),
  };
};

function serviceOf(id: string, given: unknown): Service | undefined {
  if (given === null || given === undefined || given === "" || given === false) return undefined;
  const options: Given = typeof given === "object" ? given : {};
  const preset = VENDORS.find((one) => one.id === id);
  const known = preset ?? own(id, options);
  const category = options.category ?? known?.category ?? "";
  // What is always on was asked of nobody.
  const isUnreasoned = category === "functional" && preset?.category !== "functional" && !options.reason;
  if (!known || isUnreasoned) return undefined;
  const { mode } = options;
  return {
    ...known,
    category,
    ...(mode === "cookieless" && { cookies: NEVER }),
    isExempt: mode === "exempt" && options.confirmedConfig === true,
    isAggregate: options.aggregate === true && category === "analytics",
    isEarly: mode === "cookieless-until-consent",
    // The one broken service of these pages: no project id is so short.
    isFine: given !== "ab",
  };
}

/** The law of the place: a part of a country comes before the country, and what is unknown is the strictest. */
function regimeOf({ regime }: Config, place: string): Regime {
  const region = place.replace(/^UK/, "GB");
  const table: Record<string, unknown> =
    regime === "regional"
      ? { GB: "objectable", US: "opt-out" }
      : typeof regime === "object"
        ? { ...regime }
        : {};
  const found = table[region] ?? table[region.split("-")[0] ?? ""] ?? regime;
  return found === "opt-out" || found === "objectable" ? found : "opt-in";
}

export function siteOf({ config, region }: Document): Site {
  const { categories: given = {}, cookie = {}, minor = false } = config;
  const named = Object.keys(given).filter((id) => given[id]);
  const read = Object.entries(config.services).flatMap(([id, one]) => serviceOf(id, one) ?? []);
  const places = ["functional", ...BUILT_IN, ...named];
  const services = read.filter(({ category }) => places.includes(category));
  const isServed = (id: string) => services.some(({ category, isExempt }) => category === id && !isExempt);
  const asked = [...new Set([...BUILT_IN, ...named])].filter((id) => named.includes(id) || isServed(id));
  const isBare = !asked.length && !Object.keys(config.services).length;
  const regime = regimeOf(config, config.region ?? region ?? "");
  const days = typeof cookie.days === "number" ? { granted: cookie.days, denied: cookie.days } : cookie.days;
  const granted = days?.granted ?? 180;
  const flagOf = (id: string) => (given[id] as { gpc?: boolean } | undefined)?.gpc;
  return {
    policy: config.policy.version ?? "",
    name: cookie.name ?? "consent_sluis",
    days: { granted, denied: Math.max(granted, days?.denied ?? (regime === "opt-out" ? 366 : 180)) },
    regime,
    isMinor: minor,
    categories: isBare ? BUILT_IN : asked,
    signalled: places.filter((id) => flagOf(id) ?? id === "marketing"),
    services,
  };
}
