/** The languages the interface speaks: the official ones of the EU, and `ar`, `he`, `is`, `nb`, `tr` and `uk`. */
const SPOKEN =
  /^(en|nl|ar|bg|cs|da|de|el|es|et|fi|fr|ga|he|hr|hu|is|it|lt|lv|mt|nb|pl|pt|ro|sk|sl|sv|tr|uk)(?![a-z])/;

/** The language of a tag, whatever its region or script; undefined where we do not speak it. */
export const spoken = (tag: unknown): string | undefined =>
  typeof tag === "string"
    ? // Norwegian in general, and its second form, are read by who reads the first.
      SPOKEN.exec(tag.toLowerCase().replace(/^n[no]\b/, "nb"))?.[1]
    : undefined;

/** The first that we speak of the configured one, the page's and the browser's (R30); English where none is. */
export const pickLanguage = (config: unknown): string =>
  [(config as { language?: unknown } | null)?.language, document.documentElement.lang, ...navigator.languages]
    .map(spoken)
    .find(Boolean) || "en";
