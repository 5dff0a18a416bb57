/*
 * What a configuration plainly says may run before anybody was asked: README, docs/regimes.md and docs/services.md read
 * a second time, without a line of the source. All else is off.
 */

type Given = Readonly<Record<string, unknown>>;

/** The presets that need no consent by themselves. */
const NEEDED = ["geolocation", "google-identity", "msal"];
const BUILT_IN = ["analytics", "marketing"];

/** What an object itself has under a name: no prototype is asked. */
function own(value: unknown, name: string): unknown {
  return Object(value) === value && Object.hasOwn(value as object, name) ? (value as Given)[name] : undefined;
}

function regimeIn(config: unknown): unknown {
  const [regime, region] = [own(config, "regime"), own(config, "region")];
  const place = typeof region === "string" ? region.replace("UK", "GB") : "";
  const table: unknown = regime === "regional" ? { US: "opt-out", GB: "objectable" } : regime;
  if (typeof table === "string") return table;
  return own(table, place) ?? own(table, place.slice(0, 2));
}

/** The services of both doors, each with its id, what it was given, and the category that is its preset's. */
function servicesIn(config: unknown) {
  const services = own(config, "services");
  if (!Array.isArray(services))
    return Object.entries(Object(services)).map(([id, options]) => ({
      id,
      options,
      home: NEEDED.includes(id) ? "functional" : "",
      mayBeExempt: false,
    }));
  return services.map((entry) => ({
    id: own(entry, "id") ?? own(own(entry, "preset"), "id"),
    options: own(entry, "options"),
    home: own(own(entry, "preset"), "category"),
    mayBeExempt: own(own(entry, "preset"), "exempt") === true,
  }));
}

/** The ids that may be granted unasked, and the services that may begin before a choice. */
export function plainlyLoose(config: unknown): { granted: Set<unknown>; early: Set<unknown> } {
  const regime = regimeIn(config);
  const granted = new Set<unknown>(["functional"]);
  const early = new Set<unknown>();
  const isMinor = Boolean(own(config, "minor"));
  const isOptOut = regime === "opt-out" && !isMinor;
  if (isOptOut)
    for (const id of [...BUILT_IN, ...Object.keys(Object(own(config, "categories")))]) granted.add(id);
  for (const { id, options, home, mayBeExempt } of servicesIn(config)) {
    const category = own(options, "category") ?? home;
    const isNeeded = category === "functional" && (home === "functional" || Boolean(own(options, "reason")));
    // Where the site makes its own list, it says so of its own presets.
    const isExempt =
      (id === "matomo" || mayBeExempt) &&
      own(options, "mode") === "exempt" &&
      own(options, "confirmedConfig") === true;
    const isCounted = regime === "objectable" && own(options, "aggregate") === true;
    if (isNeeded || isOptOut || (!isMinor && (isExempt || isCounted))) granted.add(id);
    if (own(own(options, "consentMode"), "advanced") === true) early.add(id);
    if (own(options, "mode") === "cookieless-until-consent") early.add(id);
  }
  return { granted, early };
}
