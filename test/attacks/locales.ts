/*
 * Words that somebody else wrote: a translation from a stranger, a template that broke. What stands under `texts.en` of
 * a configuration, or in a category's label.
 */

const NO_TEXT = JSON.parse('{"toString":1,"valueOf":1}') as unknown;
const fail = (): never => {
  throw new Error("of the locale");
};
const throwing = (...names: string[]) =>
  Object.defineProperties(
    {},
    Object.fromEntries(names.map((name) => [name, { get: fail, enumerable: true }])),
  );
const LONG = "word ".repeat(200_000);

export const LOCALES: readonly (readonly [string, unknown])[] = [
  ["nothing", undefined],
  ["null", null],
  ["a text in the place of texts", "accept"],
  ["a list", ["Accept", "Reject"]],
  ["empty texts", { accept: "", reject: "", title: "", intro: "" }],
  ["blanks", { accept: " ", reject: "\n", title: "\t" }],
  [
    "letters that nobody sees",
    { accept: "\u200b", reject: "\u2060\ufeff", title: "\u00ad", preferences: "\u202e" },
  ],
  ["one name for both", { accept: "OK", reject: "OK" }],
  ["one name for both, but for a letter that nobody sees", { accept: "Fine", reject: "Fine\u200b" }],
  ["one name for both, but for a sign", { accept: "Fine", reject: " Fine. " }],
  ["the name of the other", { accept: "Reject all" }],
  ["each other's names", { accept: "Reject all", reject: "Accept all." }],
  ["a blank that makes one of the other", { accept: "{reject}", reject: "{accept}" }],
  ["objects", { accept: {}, reject: [], title: { en: "x" }, intro: new Map() }],
  ["objects that are no text", { accept: NO_TEXT, reject: NO_TEXT, title: NO_TEXT, saved: NO_TEXT }],
  ["functions", { accept: fail, reject: () => "x", title: fail }],
  ["symbols", { accept: Symbol("x"), reject: Symbol("x"), title: Symbol("x") }],
  ["numbers and flags", { accept: 1, reject: 0, title: true, intro: null }],
  ["getters that throw", throwing("accept", "reject", "title", "toString")],
  ["a proxy that throws", new Proxy({}, { ownKeys: fail, get: fail })],
  ["a proxy that has everything", new Proxy({}, { get: () => "x" })],
  ["a megabyte", { title: LONG, intro: LONG, "purpose.analytics": LONG }],
  ["a megabyte on the buttons", { accept: LONG, reject: `no ${LONG}`, preferences: LONG }],
  ["a megabyte without a blank", { title: LONG.replaceAll(" ", "_"), intro: LONG.replaceAll(" ", "_") }],
  [
    "the other direction",
    { accept: "\u202eAccept", reject: "\u202eReject\u202c", title: "\u2067\u2066\u202e" },
  ],
  ["marks without an end", { accept: "A\u0300".repeat(500), reject: "R\u0489".repeat(500) }],
  [
    "blanks that nobody fills",
    { title: "{} {0} %s {constructor} {__proto__} {{x}} {", intro: "}{title}{intro}" },
  ],
  [
    "keys that nobody asked for",
    JSON.parse('{"__proto__":{"accept":"x"},"constructor":"x","toString":"x","":"x"}'),
  ],
];

/** The same in the place of the name and purpose of a category. */
export const WORDS: readonly (readonly [string, unknown])[] = [
  ...LOCALES.filter(([what]) => what !== "a proxy that throws" && what !== "getters that throw"),
  ["a function", fail],
  ["a symbol", Symbol("x")],
  ["an object that is no text", NO_TEXT],
  ["a text in a language that is no text", { en: NO_TEXT, nl: 1 }],
];
