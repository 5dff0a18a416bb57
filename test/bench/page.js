// @ts-check
import { PNG } from "pngjs";

/** A small generator of the same numbers every time, from 0 to 1. @param {number} seed */
const numbers = (seed) => () => {
  seed = (seed * 1664525 + 1013904223) % 4294967296;
  return seed / 4294967296;
};

const SYLLABLES = "ka lo mi ter sen ra do vel an ist or un bre ga to ly en sha pol ri".split(" ");

/** @param {() => number} next @param {number} count */
function words(next, count) {
  const word = () =>
    Array.from(
      { length: 1 + Math.floor(next() * 3) },
      () => SYLLABLES[Math.floor(next() * SYLLABLES.length)],
    ).join("");
  return Array.from({ length: count }, word).join(" ");
}

/** A picture of 1200 by 600, about as heavy as a photograph on a good site. */
export function hero() {
  const [width, height] = [1200, 600];
  const png = new PNG({ width, height, colorType: 2 });
  const next = numbers(7);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const noise = x % 8 === 0 && y % 8 === 0 ? Math.floor(next() * 24) : 0;
      const at = (y * width + x) * 4;
      png.data.set(
        [40 + Math.floor((y / height) * 120) + noise, 80 + Math.floor((x / width) * 90), 130 + noise, 255],
        at,
      );
    }
  return PNG.sync.write(png, { colorType: 2 });
}

/** Two sheets as a site has them: one for everything, one for what is special. */
export function sheets() {
  const next = numbers(3);
  const rule = (/** @type {string} */ prefix) => (/** @type {unknown} */ _, /** @type {number} */ index) =>
    `.${prefix}-${index} > .${words(next, 1)}{margin:${index % 9}px ${index % 5}px;color:#${(0x222222 + index * 37).toString(16)};border-radius:${index % 7}px}`;
  const rules = (/** @type {string} */ prefix, /** @type {number} */ count) =>
    Array.from({ length: count }, rule(prefix)).join("\n");
  const base = `body{margin:0 auto;max-width:60rem;padding:0 1rem;font:1.125rem/1.6 Georgia,serif;color:#222;background:#fff}
img{max-width:100%;height:auto}aside{float:right;width:14rem;margin:0 0 1rem 1rem;padding:1rem;background:#eef}`;
  return { "site.css": `${base}\n${rules("base", 500)}`, "article.css": rules("article", 250) };
}

/** An article of about 1,500 elements. */
export function article() {
  const next = numbers(11);
  const link = () => `<a href="/more">${words(next, 2)}</a>`;
  const paragraph = () =>
    `<p>${words(next, 14)} ${link()} ${words(next, 9)} <em>${words(next, 2)}</em> ${words(next, 12)}.</p>`;
  const list = () =>
    `<ul>${Array.from({ length: 4 }, () => `<li>${link()} ${words(next, 5)}</li>`).join("")}</ul>`;
  const section = (/** @type {unknown} */ _, /** @type {number} */ index) =>
    `<section id="part-${index}"><h2>${words(next, 4)}</h2>${Array.from({ length: 6 }, paragraph).join("")}
<aside><h3>${words(next, 3)}</h3>${list()}</aside></section>`;
  return Array.from({ length: 48 }, section).join("\n");
}

const BODY = article();

/**
 * @typedef {object} Parts where a tool may put its markup
 * @property {string} [above]  in the head, above the stylesheets
 * @property {string} [below]  in the head, below them
 * @property {string} [end]  at the end of the body
 */

/** The page of every subject; only what the tool needs differs. @param {Parts} parts */
export const pageWith = ({ above = "", below = "", end = "" }) => `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>An article</title>
<link rel="icon" href="data:,">
${above}<link rel="stylesheet" href="/site.css">
<link rel="stylesheet" href="/article.css">
${below}</head>
<body>
<header><a href="/">Example</a> <nav>${["News", "Science", "Culture"].map((one) => `<a href="/more">${one}</a>`).join(" ")}</nav></header>
<main>
<h1>How water finds its way</h1>
<img src="/hero.png" width="1200" height="600" alt="A lock at dusk" fetchpriority="high">
${BODY}
</main>
<footer><a href="/privacy">Privacy statement</a></footer>
${end}</body>
</html>
`;
