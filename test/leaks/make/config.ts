import { type Config, HOSTS, type Services } from "../page.ts";
import { VENDORS } from "../vendors.ts";
import type { Random } from "./random.ts";

const OWN: Readonly<Record<string, unknown>> = { label: "Own", purpose: "Something of our own" };

/** Services that a page cannot have both of: the stand-ins share names that real ones also share. */
const APART = ["matomo", "matomo-tag-manager"];

/** Written shortly or in full. */
function written(
  random: Random,
  given: Readonly<Record<string, unknown>>,
  more: Record<string, unknown>,
): unknown {
  const [value = true, ...others] = Object.values(given);
  const isShort = !others.length && !("lang" in given) && !Object.keys(more).length && random.chance(0.7);
  if (isShort) return value;
  const all = { ...given, ...more };
  return Object.keys(all).length ? all : true;
}

function matomo(random: Random, isMinor: boolean): Record<string, unknown> {
  const modes: Record<string, unknown>[] = [
    {},
    {},
    { mode: "cookieless" },
    { mode: "exempt", confirmedConfig: true },
    { mode: "exempt" },
    ...(isMinor ? [] : [{ mode: "cookieless-until-consent" }]),
  ];
  return random.pick(modes);
}

/** A service of the site's own: a script with cookies, or a mere name for markup. */
export function makeOwn(random: Random, page: string, categories: readonly string[]): [string, unknown] {
  const id = `own-${random.int(1, 999)}`;
  const host = `${id}-${page}${HOSTS}`;
  const script = random.chance(0.7) && {
    script: `https://${host}/${random.pick(["service.js", "service.js", "busy-service.js"])}`,
    hosts: [host],
    cookies: [{ name: `svc_${id}`, lifetime: [30, "day"], purpose: "Tells visitors apart" }],
  };
  return [
    id,
    {
      category: random.pick(categories),
      purpose: "Something of our own",
      name: id,
      provider: "Own BV",
      places: ["NL"],
      policy: "https://own.example/privacy",
      ...script,
    },
  ];
}

/** What must not start at all. */
const BROKEN: readonly (readonly [string, unknown])[] = [
  ["clarity", "ab"],
  ["nobody", "G-ABC1234567"],
  ["own-broken", { category: "marketing", script: `https://own-broken${HOSTS}/service.js` }],
  ["own-lost", { category: "nowhere", purpose: "Lost", script: `https://own-lost${HOSTS}/service.js` }],
  ["hotjar", null],
  ["linkedin-insight", { partnerId: "1234567", category: "functional" }],
];

function servicesFor(
  random: Random,
  page: string,
  categories: readonly string[],
  isMinor: boolean,
): Services {
  const services: Record<string, unknown> = {};
  for (const [id, given] of random.chance(0.15) ? [random.pick(BROKEN)] : []) services[id] = given;
  const chosen = random.some(VENDORS, random.int(0, 4));
  const isTwice = APART.every((id) => chosen.some((one) => one.id === id));
  for (const { id, given, category } of chosen) {
    if (id in services || (isTwice && id === APART[0])) continue;
    const isMoved = random.chance(0.2) && category !== "functional";
    services[id] = written(random, given, {
      ...(isMoved && { category: random.pick(categories) }),
      ...(id === "matomo" && matomo(random, isMinor)),
      ...(random.chance(0.2) && { aggregate: true }),
      ...(random.chance(0.03) && { category: "functional", reason: "The shop cannot work without it" }),
    });
  }
  for (let count = random.pick([0, 0, 1, 1, 2]); count > 0; count--) {
    const [id, given] = makeOwn(random, page, categories);
    services[id] = given;
  }
  return Object.fromEntries(random.some(Object.entries(services), 9));
}

const REGIONS = ["NL", "US-CA", "US", "GB", "UK", "FR", "XX", "CA-QC"];
const REGIMES = [
  "opt-out",
  "objectable",
  "regional",
  { US: "opt-out", "US-CA": "opt-in", GB: "opt-out" },
  "none-such",
];

function law(random: Random): Pick<Config, "regime" | "region"> {
  if (random.chance(0.65)) return random.chance(0.2) ? { region: random.pick(REGIONS) } : {};
  return { regime: random.pick(REGIMES), ...(random.chance(0.7) && { region: random.pick(REGIONS) }) };
}

export function makeConfig(random: Random, page: string): Config {
  const isMinor = random.chance(0.05);
  const own = random.chance(0.3) ? [random.pick(["video", "chat"])] : [];
  const categories = ["analytics", "marketing", ...own];
  const named: Record<string, unknown> = random.chance(0.7) ? { analytics: true, marketing: true } : {};
  for (const id of own) named[id] = { ...OWN, ...(random.chance(0.3) && { gpc: true }) };
  if (random.chance(0.05)) named.marketing = { gpc: false };
  return {
    controller: "Shop",
    policy: { url: "/privacy", ...(random.chance(0.5) && { version: "2026-02-06" }) },
    services: servicesFor(random, page, categories, isMinor),
    ...(Object.keys(named).length && { categories: named }),
    ...law(random),
    ...(isMinor && { minor: true }),
    ...(random.chance(0.2) && { layout: random.pick(["box", "dialog"]) }),
    ...(random.chance(0.2) && {
      cookie: random.pick<NonNullable<Config["cookie"]>>([
        { name: "my_choice" },
        { days: 30 },
        { days: { granted: 90, denied: 365 } },
      ]),
    }),
  };
}
