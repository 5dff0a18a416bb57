/** The languages the interface speaks. */
export const LANGUAGES = ["en", "nl"];

/** The first that we speak of the configured one, the page's and the browser's (R30); English where none is. */
export const pickLanguage = (config: unknown): string =>
  [(config as { language?: string } | null)?.language, document.documentElement.lang, ...navigator.languages]
    .map((tag) => typeof tag === "string" && tag.slice(0, 2).toLowerCase())
    .find((tag) => tag && LANGUAGES.includes(tag)) || "en";
