import fc from "fast-check";

/** Ids that a site of the tests knows, and what looks like them. */
const IDS = ["analytics", "marketing", "youtube", "clarity", "matomo", "functional", "counter", "new-one"];
const NEARLY = [
  "",
  "Analytics",
  "youtube-2",
  "my-youtube",
  "__proto__",
  "constructor",
  "analytics ",
  "*",
  "a+b",
];

/** The moment that all inputs are read at. */
export const NOW = Date.UTC(2026, 10, 22, 12);

const timeOf = (milliseconds: number) => new Date(milliseconds).toISOString().replace(/\.\d+/, "");

const anyTime = fc.oneof(
  { weight: 20, arbitrary: fc.integer({ min: 0, max: 120 }).map((days) => timeOf(NOW - days * 86_400_000)) },
  { weight: 4, arbitrary: fc.integer({ min: 120, max: 500 }).map((days) => timeOf(NOW - days * 86_400_000)) },
  {
    weight: 1,
    arbitrary: fc.integer({ min: -200, max: 200 }).map((seconds) => timeOf(NOW + seconds * 1000)),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      "2026-11-21T24:00:00Z",
      "2026-09-31T00:00:00Z",
      "2026-02-30T00:00:00Z",
      "11-21-2026T09:30:00Z",
      "2026-11-21T09:30:60Z",
      "2026-11-21-09:30:00Z",
      "2026-11-21T09-30-00Z",
      "2026-11-2109:30:00:0Z",
      "-02026-11-21T09:30Z",
      "2026-11-21T09:30-01Z",
      "T2026:11:21:09:30:0Z",
      "",
    ),
  },
);

const anyList = fc
  .array(
    fc.oneof(
      { weight: 40, arbitrary: fc.constantFrom(...IDS) },
      { weight: 1, arbitrary: fc.constantFrom(...NEARLY) },
    ),
    { maxLength: 5 },
  )
  .map((ids) => [...new Set(ids)]);

/** Mostly whole values: both lists without what the other names, and keys in their order. */
const anyWhole = fc
  .record({
    at: anyTime,
    policy: fc.oneof(
      { weight: 19, arbitrary: fc.constant("v1") },
      { weight: 1, arbitrary: fc.constantFrom("", "v2", "V1", "v1 ", "<b>") },
    ),
    denied: anyList,
    granted: anyList,
    isApart: fc.constantFrom(true, true, true, false),
    shown: fc.option(anyList),
    signal: fc.constantFrom(
      ...Array<string>(8).fill(""),
      ...Array<string>(8).fill("&signal=gpc"),
      "&signal=dnt",
      "&signal=",
    ),
    version: fc.oneof(
      { weight: 24, arbitrary: fc.constant("1") },
      { weight: 1, arbitrary: fc.constantFrom("2", "11", "", "1;") },
    ),
  })
  .map(({ at, policy, denied, granted, isApart, shown, signal, version }) => {
    const others = isApart ? denied.filter((id) => !granted.includes(id)) : denied;
    const seen = shown ? `&shown=${shown.join("+")}` : "";
    return `at=${at}&policy=${policy}&denied=${others.join("+")}&granted=${granted.join("+")}${seen}${signal}&v=${version}`;
  });

const anyPiece = fc.oneof(
  fc.constantFrom(
    "&",
    "=",
    "+",
    "-",
    "granted=",
    "&granted=marketing",
    "&denied=",
    "&v=1",
    "%26",
    "Z",
    "T",
    "1",
    "0",
  ),
  fc.constantFrom("analytics", "+marketing", "\u0000", "\u212a", "\ud800", "٣", '"', "\\", ","),
  fc.string({ maxLength: 4, unit: "binary" }),
);

const anyDamage = fc.record({ at: fc.nat(400), over: fc.nat(20), piece: anyPiece });

const damaged = fc
  .tuple(anyWhole, fc.array(anyDamage, { minLength: 1, maxLength: 3 }))
  .map(([text, damages]) =>
    damages.reduce((sum, { at, over, piece }) => {
      const place = at % (sum.length + 1);
      return sum.slice(0, place) + piece + sum.slice(place + over);
    }, text),
  );

/** A value as a browser may hold one: no `;` is in it. */
export const anyValue: fc.Arbitrary<string> = fc
  .oneof(
    { weight: 6, arbitrary: anyWhole },
    { weight: 3, arbitrary: damaged },
    { weight: 1, arbitrary: fc.string({ maxLength: 300, unit: "binary" }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        "true",
        "granted",
        '{"analytics":true}',
        "analytics",
        "1",
        "".padEnd(5000, "&v=1"),
      ),
    },
  )
  .map((text) => text.replaceAll(";", ""));

const anyName = fc.oneof(
  { weight: 6, arbitrary: fc.constant("consent_sluis") },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      "xconsent_sluis",
      "consent_sluis2",
      "Consent_sluis",
      "consent_sluis ",
      " consent_sluis",
      "consent_sluis=consent_sluis",
      "__proto__",
      "",
      "_ga",
    ),
  },
);

/** A whole `document.cookie`: up to four cookies, most of them of our name. */
export const anyCookies: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      { weight: 9, arbitrary: fc.tuple(anyName, anyValue).map((pair) => pair.join("=")) },
      { weight: 1, arbitrary: anyValue },
    ),
    {
      maxLength: 4,
    },
  )
  .map((pairs) => pairs.join("; "));
