import { readdirSync, readFileSync } from "node:fs";

/*
 * What an element of the page can pretend to be: browsers put elements by their `id` or `name` on `window`, images,
 * forms and frames by their `name` on `document`, before what stands there by itself.
 */

/** What follows a dot in the source: all that is read of `document` and `window`, and more. */
const READ = readdirSync("src", { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/^(receiver|audit|locales)/.test(file))
  .map((file) => readFileSync(`src/${file}`, "utf8"));

const matchesIn = (pattern: RegExp) =>
  READ.flatMap((text) => [...text.matchAll(pattern)].map(([, name = ""]) => name));

/** What is read of `document`: there an element comes before what is there by itself. */
export const DOCUMENT_NAMES: readonly string[] = [
  ...new Set([
    ...matchesIn(/\bdocument[)?]*\.(\w+)/g),
    ..."baseURI currentScript scripts readyState defaultView".split(" "),
  ]),
].sort();

/** What is looked for among all names of a page: what the language and the browser bring, and what only we or vendors make. */
export const WINDOW_NAMES: readonly string[] = [
  ...new Set([
    ...matchesIn(/\bwindow[)?]*\.(\w+)/g),
    ...matchesIn(/\bnew ([A-Z]\w+)\b/g),
    ...matchesIn(/\b([a-z]\w+)\(/g).filter((name) => name in globalThis),
    ..."sluis consent config settings core gate state dataLayer gtag fbq clarity _paq _mtm lintrk hj ttq".split(
      " ",
    ),
    ..."navigator location localStorage sessionStorage history crypto trustedTypes CustomEvent Object Symbol".split(
      " ",
    ),
    ..."Promise URL fetch setTimeout requestAnimationFrame requestIdleCallback ResizeObserver globalThis self top".split(
      " ",
    ),
    ..."sluis-title sluis-heading sluis-style currentScript body head cookie querySelector".split(" "),
  ]),
].sort();

/** Elements that carry a name to `document`, and those that carry an id to `window`; two make a list of them. */
export const CARRIERS: readonly ((name: string) => string)[] = [
  (name) => `<img name="${name}" id="${name}" alt="">`,
  (name) =>
    `<form name="${name}" id="${name}"><input name="${name}"><input name="dataset"><input name="matches"></form>`,
];
