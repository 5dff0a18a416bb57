import fc from "fast-check";
import { anyDamaged } from "../unit/config/any-config.ts";

/*
 * Configurations of any shape: what JSON can hold, and what only code can. Most of them use the names that are read,
 * because noise under names that nobody reads tells nothing.
 */

const KEYS = [
  ..."controller policy url version categories services language layout theme reopen cookie name domain days".split(
    " ",
  ),
  ..."granted denied regime region minor records texts en nl accept reject title intro analytics marketing".split(
    " ",
  ),
  ..."functional label purpose gpc category reason script cookies hosts options preset id mode aggregate".split(
    " ",
  ),
  ..."confirmedConfig consentMode advanced exempt google-analytics clarity matomo youtube chat US US-CA".split(
    " ",
  ),
  ..."__proto__ constructor prototype toString valueOf toJSON hasOwnProperty then length 0".split(" "),
];

const WORDS = [
  ..."opt-out opt-in objectable regional US US-CA GB functional analytics marketing exempt dialog box dark".split(
    " ",
  ),
  ..."cookieless-until-consent G-ABC1234567 abcdefghij true x /privacy https://stats.example.nl/".split(" "),
  ..."javascript:alert(1) <b>x</b> __proto__ constructor".split(" "),
  "",
  " ",
];

/** Objects that cannot be made into text: `${it}` throws, and JSON can hold them. */
const NO_TEXT = JSON.parse('{"toString":1,"valueOf":1}') as object;

const anyLeaf = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom<unknown>(...WORDS) },
  {
    weight: 3,
    arbitrary: fc.constantFrom<unknown>(null, true, false, 0, 1, -1, 400, 1e21, 0.5, NO_TEXT, [], {}),
  },
  { weight: 1, arbitrary: fc.string({ maxLength: 8, unit: "binary" }) },
);

const anyKey = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...KEYS) },
  { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
);

/** An object with its keys as its own, `__proto__` too, as JSON makes it. */
const objectOf = (entries: readonly (readonly [string, unknown])[]): object => {
  const made = {};
  for (const [key, value] of entries)
    Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
  return made;
};

/** Any JSON, four levels deep. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    { weight: 3, arbitrary: anyLeaf },
    {
      weight: 4,
      arbitrary: fc.array(fc.tuple(anyKey, tie("value")), { maxLength: 5 }).map(objectOf),
    },
    { weight: 1, arbitrary: fc.array(tie("value"), { maxLength: 3 }) },
  ),
})).value;

/** The places in a value, as paths of keys. */
const placesIn = (value: unknown, path: readonly string[] = []): (readonly string[])[] => [
  path,
  ...(Object(value) === value && path.length < 5
    ? Object.entries(value as object).flatMap(([key, inner]) => placesIn(inner, [...path, key]))
    : []),
];

/** A copy in which another value stands at a place. */
function put(value: unknown, [key, ...rest]: readonly string[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value))
    return value.map((one, index) => (`${index}` === key ? put(one, rest, other) : one));
  return objectOf(
    Object.entries(Object(value)).map(([name, inner]) => [
      name,
      name === key ? put(inner, rest, other) : inner,
    ]),
  );
}

/** Sound configurations in which a few places hold something else. */
export const anyMutated = fc
  .tuple(anyDamaged, fc.array(fc.tuple(fc.nat(), anyJson), { minLength: 1, maxLength: 4 }))
  .map(([config, changes]) =>
    changes.reduce<unknown>((made, [where, other]) => {
      const places = placesIn(made);
      return put(made, places[where % places.length] ?? [], other);
    }, config),
  );

/** With the words that loosen something, most of them in the place where they would. */
export const anyLoose = fc
  .record(
    {
      regime: fc.oneof(
        fc.constantFrom<unknown>("opt-out", "objectable", "regional", "opt-in", ["opt-out"], "OPT-OUT"),
        fc.dictionary(
          fc.constantFrom("US", "US-CA", "NL", "GB", ""),
          fc.constantFrom("opt-out", "objectable", "x"),
        ),
      ),
      region: fc.constantFrom<unknown>("US", "US-CA", "GB", "UK", "NL", "", "us", ["US"], NO_TEXT, "USX"),
      minor: fc.constantFrom<unknown>(true, false, "no", 1, 0, null),
      services: fc.record(
        {
          clarity: fc.constantFrom<unknown>("abcdefghij", {
            projectId: "abcdefghij",
            mode: "cookieless-until-consent",
          }),
          "google-analytics": fc.constantFrom<unknown>(
            "G-ABC1234567",
            { id: "G-ABC1234567", consentMode: { advanced: true } },
            { id: "G-ABC1234567", consentMode: { advanced: "true" } },
            { id: "G-ABC1234567", aggregate: true },
            { id: "G-ABC1234567", category: "functional" },
            { id: "G-ABC1234567", category: "functional", reason: "Needed" },
          ),
          matomo: fc.record(
            {
              url: fc.constant("https://stats.example.nl/"),
              siteId: fc.constant(3),
              mode: fc.constantFrom("exempt", "cookieless-until-consent", "cookieless", "x"),
              confirmedConfig: fc.constantFrom<unknown>(true, 1, "true", false),
            },
            { requiredKeys: ["url", "siteId"] },
          ),
          youtube: fc.constantFrom<unknown>(
            true,
            { category: "functional", reason: "" },
            { mode: "exempt", confirmedConfig: true },
          ),
          chat: fc.constantFrom<unknown>(
            { category: "functional", purpose: "x" },
            { category: "functional", purpose: "x", reason: "Needed" },
            { category: "marketing", purpose: "x", mode: "exempt", confirmedConfig: true },
            { category: "analytics", purpose: "x", aggregate: true, exempt: true },
          ),
        },
        { requiredKeys: [] },
      ),
    },
    { requiredKeys: ["services"] },
  )
  .map((config): unknown => config);

export class OwnError extends Error {}
const fail = (): never => {
  throw new OwnError("of the site's own code");
};

/** What JSON cannot hold: code that throws, proxies, circles, symbols, functions. */
const anyCode = fc.constantFrom<() => unknown>(
  () => Object.defineProperty({}, "services", { get: fail, enumerable: true }),
  () => ({ texts: Object.defineProperty({}, "en", { get: fail, enumerable: true }) }),
  () => ({
    categories: { analytics: Object.defineProperty({}, "purpose", { get: fail, enumerable: true }) },
  }),
  () => ({ policy: Object.defineProperty({}, "version", { get: fail, enumerable: true }) }),
  () => ({ services: { clarity: Object.defineProperty({}, "projectId", { get: fail, enumerable: true }) } }),
  () => new Proxy({}, { get: fail }),
  () => new Proxy({}, { get: () => true }),
  () => new Proxy({}, { ownKeys: fail }),
  () => ({ services: new Proxy({}, { get: () => ({ category: "functional" }) }) }),
  () => ({ cookie: new Proxy(() => {}, { get: () => () => "x" }) }),
  () => {
    const round: Record<string, unknown> = { services: { clarity: "abcdefghij" } };
    for (const key of KEYS) round[key] ??= round;
    return round;
  },
  () => Symbol("x"),
  () => ({ region: Symbol("x"), language: Symbol("x"), layout: Symbol("x"), controller: Symbol("x") }),
  () => ({ policy: { version: Symbol("x") }, cookie: { name: Symbol("x"), days: 10n } }),
  () => ({ regime: () => "opt-out", minor: () => false, services: () => {} }),
  () => ({
    services: [null, undefined, 1, "x", [], { preset: null }, { preset: {} }, { preset: { id: "x" } }],
  }),
  () => ({ services: Object.create({ clarity: "abcdefghij" }) }),
  () => Object.create({ regime: "opt-out", services: { clarity: "abcdefghij" } }),
  () => new Map([["regime", "opt-out"]]),
  () =>
    new (class Config {
      get regime() {
        return "opt-out";
      }
    })(),
);

/** Deep, and large: what a stack or a clock may not survive. */
const anyHuge = fc.constantFrom<() => unknown>(
  () => ({ texts: { en: JSON.parse(`${"[".repeat(20_000)}${"]".repeat(20_000)}`) } }),
  () => ({ services: JSON.parse(`${'{"a":'.repeat(20_000)}1${"}".repeat(20_000)}`) }),
  () => ({
    services: Object.fromEntries(
      Array.from({ length: 3000 }, (_, i) => [`s${i}`, { purpose: "x", category: "marketing" }]),
    ),
  }),
  () => ({
    categories: Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`c${i}`, { purpose: "x" }])),
  }),
  () => ({
    controller: "x".repeat(1_000_000),
    policy: { url: "x".repeat(1_000_000), version: "x".repeat(1_000_000) },
  }),
  () => ({ services: Array(3000).fill({ id: "x", options: true }) }),
);

export const anyConfig: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 60, arbitrary: anyMutated },
  { weight: 40, arbitrary: anyLoose },
  { weight: 40, arbitrary: anyJson },
  { weight: 10, arbitrary: anyCode.map((make) => make()) },
  { weight: 1, arbitrary: anyHuge.map((make) => make()) },
);
