// @ts-check

/** What can be looked at, each with the words for it. */
export const surfaces = {
  banner: "Banner",
  preferences: "Preferences",
  placeholder: "Placeholder",
  declaration: "Cookie overview",
  reopen: "Reopen button",
};

export const layouts = { bar: "Bar", box: "Box", dialog: "Dialog" };

/** Each with the `theme` of the configuration that it goes with; the last two bring a stylesheet. */
export const themes = {
  light: { name: "Light", scheme: "light", sheet: "" },
  dark: { name: "Dark", scheme: "dark", sheet: "" },
  auto: { name: "As the system", scheme: "auto", sheet: "" },
  linden: { name: "Linden", scheme: "light", sheet: "/gallery/themes/linden.css" },
  "night-ferry": { name: "Night ferry", scheme: "dark", sheet: "/gallery/themes/night-ferry.css" },
};

/** By their own names, as their readers look for them. */
export const languages = {
  ar: "العربية",
  bg: "Български",
  cs: "Čeština",
  da: "Dansk",
  de: "Deutsch",
  el: "Ελληνικά",
  en: "English",
  es: "Español",
  et: "Eesti",
  fi: "Suomi",
  fr: "Français",
  ga: "Gaeilge",
  he: "עברית",
  hr: "Hrvatski",
  hu: "Magyar",
  is: "Íslenska",
  it: "Italiano",
  lt: "Lietuvių",
  lv: "Latviešu",
  mt: "Malti",
  nb: "Norsk bokmål",
  nl: "Nederlands",
  pl: "Polski",
  pt: "Português",
  ro: "Română",
  sk: "Slovenčina",
  sl: "Slovenščina",
  sv: "Svenska",
  tr: "Türkçe",
  uk: "Українська",
};

export const directions = { auto: "As the language", ltr: "Left to right", rtl: "Right to left" };

/** Pixels by pixels; `fit` takes the room there is. */
export const sizes = {
  "320x640": "320 × 640",
  "320x256": "320 × 256 (a desktop at 400 %)",
  "375x667": "375 × 667",
  "768x1024": "768 × 1024",
  "1280x720": "1280 × 720",
  "1920x1080": "1920 × 1080",
};

export const zooms = { 100: "100 %", 150: "150 %", 200: "200 %", 400: "400 %" };

/** Every question with its answers; the first answer holds where none is given. */
export const questions = {
  surface: surfaces,
  layout: layouts,
  theme: Object.fromEntries(Object.entries(themes).map(([id, { name }]) => [id, name])),
  language: { en: languages.en, ...languages },
  direction: directions,
  size: { "1280x720": sizes["1280x720"], ...sizes },
  zoom: zooms,
};

/**
 * The answers in an address; what is not among the questions, or not among their answers, is left out.
 * @param {string} search
 * @returns {Record<keyof typeof questions, string>}
 */
export function answersIn(search) {
  const given = new URLSearchParams(search);
  const answers = Object.entries(questions).map(([name, options]) => {
    const answer = given.get(name) ?? "";
    return [name, Object.hasOwn(options, answer) ? answer : firstOf(options)];
  });
  return /** @type {Record<keyof typeof questions, string>} */ (Object.fromEntries(answers));
}

// Number-like keys come first in every object: of zooms that is the one that is meant.
/** @param {object} options */
const firstOf = (options) => Object.keys(options)[0] ?? "";
