import fc from "fast-check";

/** Names that a form takes for its own where a field inside it has them. */
const CLOBBERED =
  "dataset matches isConnected content localName remove after parentNode hasAttribute getAttribute setAttribute closest style";

const IDS = ["analytics", "marketing", "youtube", "functional"];
const NEARLY = [
  ..."Analytics unknown __proto__ constructor toString undefined null true * . analytics,marketing analytics|x".split(
    " ",
  ),
  ..."analytics\u200b \u00adanalytics analyt\u0456cs 'analytics' analytics; !marketing".split(" "),
];
const SPACES = [" ", "  ", "\n", "\t", "\f", "\u00a0", "\u2003", "\ufeff"];

/** What may stand in `data-consent`. */
const anyConsent = fc
  .array(
    fc.tuple(
      fc.oneof(
        { weight: 6, arbitrary: fc.constantFrom(...IDS) },
        { weight: 1, arbitrary: fc.constantFrom(...NEARLY) },
      ),
      fc.constantFrom(...SPACES),
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.flat().join(""));

/** The same element never twice: by its number it is found again. */
type Make = (number: () => string) => string;

const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

const anyAttributes = fc
  .tuple(
    fc.option(anyConsent, { freq: 8 }),
    fc.constantFrom(
      "",
      "",
      "",
      'title="x" ',
      'id="sluis" ',
      'name="cookie" ',
      "DATA-CONSENT='functional' ",
      'is="x" ',
    ),
  )
  .map(([consent, more]) => (consent === null ? more : `data-consent="${escaped(consent)}" ${more}`));

const anyUrl = fc.constantFrom(
  "https://v.example/",
  "/own/",
  "http://plain.example/",
  "javascript:alert(1)//",
  "data:text/html,",
  "//v.example/",
  "JaVaScRiPt:alert(1)//",
  "\tjavascript:alert(1)//",
  "blob:https://www.shop.example.nl/",
);

const LEAVES: readonly ((attributes: string, url: string, number: string) => string)[] = [
  (a, _, n) => `<script type="text/plain" ${a}data-t="${n}">1</script>`,
  (a, url, n) => `<script type="text/plain" ${a}data-t="${n}" data-src="${url}${n}"></script>`,
  (a, url, n) => `<script type="text/plain" ${a}data-t="${n}" src="${url}${n}" async></script>`,
  (a, url, n) => `<iframe ${a}data-t="${n}" data-src="${url}${n}"></iframe>`,
  (a, url, n) => `<img ${a}data-t="${n}" data-src="${url}${n}" data-srcset="${url}${n} 2x">`,
  (a, url, n) => `<link ${a}data-t="${n}" data-href="${url}${n}" rel="stylesheet">`,
  (a, url, n) => `<video ${a}data-t="${n}" data-src="${url}${n}" data-poster="${url}${n}"></video>`,
  (a, url, n) => `<a ${a}data-t="${n}" data-href="${url}${n}">x</a>`,
  (a, url, n) => `<object ${a}data-t="${n}" data-src="${url}${n}"></object>`,
  (a, url, n) =>
    `<svg ${a}data-t="${n}" data-href="${url}${n}"><use ${a}data-href="${url}${n}"/><script ${a}type="text/plain">1</script></svg>`,
  (a, url, n) => `<math ${a}data-t="${n}" data-href="${url}${n}"><mi ${a}data-href="${url}">x</mi></math>`,
  (a, _, n) =>
    `<form ${a}data-t="${n}">${CLOBBERED.split(" ")
      .map((name) => `<input name="${name}">`)
      .join("")}</form>`,
  (a, url, n) =>
    `<form ${a}data-t="${n}" data-src="${url}${n}"><input name="attributes"><img name="dataset"></form>`,
  (a, url, n) => `<x-y ${a}data-t="${n}" data-src="${url}${n}"></x-y>`,
  (a, url, n) => `<table ${a}data-t="${n}"><img ${a}data-src="${url}">`,
  (a, _, n) =>
    `<noscript ${a}data-t="${n}"><img src="/x"></noscript><style ${a}></style><textarea ${a}></template>`,
];

const WRAPPERS: readonly ((attributes: string, inner: string, number: string) => string)[] = [
  (a, inner, n) => `<template ${a}data-t="${n}">${inner}</template>`,
  (a, inner, n) => `<template ${a}data-t="${n}" title="x">${inner}<script>1</script></template>`,
  (a, inner, n) => `<div ${a}data-t="${n}">${inner}</div>`,
  (a, inner, n) => `<p ${a}data-t="${n}">${inner}`,
  (a, inner, n) => `<svg data-t="${n}"><foreignObject ${a}>${inner}</foreignObject></svg>`,
  (a, inner, n) => `<select ${a}data-t="${n}">${inner}</select>`,
];

/** Markup of a few elements, in templates and outside of them, of every kind that is gated and of others. */
export const anyMarkup: fc.Arbitrary<string> = fc
  .letrec<{ one: Make }>((tie) => ({
    one: fc.oneof(
      { maxDepth: 3 },
      fc.tuple(fc.constantFrom(...LEAVES), anyAttributes, anyUrl).map(
        ([make, attributes, url]): Make =>
          (number) =>
            make(attributes, url, number()),
      ),
      fc.tuple(fc.constantFrom(...WRAPPERS), anyAttributes, fc.array(tie("one"), { maxLength: 3 })).map(
        ([make, attributes, inner]): Make =>
          (number) =>
            make(attributes, inner.map((one) => one(number)).join(""), number()),
      ),
    ),
  }))
  .one.map((make) => {
    let count = 0;
    return make(() => `t${count++}t`);
  });
