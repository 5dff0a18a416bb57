// @ts-check
// `npm run screenshots` draws every combination into .cache/screenshots: a PNG each, one sheet per layer to look at many
// at once, and index.html with all of them. Words after `--` narrow it down: `npm run screenshots -- box nl 320`.
// `npm run screenshots -- docs` makes the pictures of docs/themes.md anew instead.
import { existsSync, mkdirSync, rmSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";
import { languages, themes } from "../../demo/gallery/choices.js";
import { serve } from "../../demo/serve.js";
import { browserPath } from "./browser.js";
import { pictures } from "./docs.js";
import { sheetOf } from "./sheet.js";

/** @typedef {{ layer: string, theme: string, language: string, width: number }} Shot */

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = `${root}.cache/screenshots/`;
const layers = ["bar", "box", "dialog", "preferences", "placeholder", "declaration", "reopen"];
const shown = Object.keys(themes).filter((theme) => theme !== "auto");
const spoken = ["en", "nl", "de", "ar"];
const heights = /** @type {const} */ ({ 320: 640, 768: 1024, 1280: 720 });
const widths = /** @type {(keyof typeof heights)[]} */ (Object.keys(heights).map(Number));

/** What is asked for: of each kind of word those that are given, or all of them. */
const words = process.argv.slice(2);
/** @template T @param {T[]} all @returns {T[]} */
const picked = (all) => {
  const some = all.filter((one) => words.includes(String(one)));
  return some.length ? some : all;
};

/** @param {string} layer */
const questionOf = (layer) =>
  /^(bar|box|dialog)$/.test(layer) ? { surface: "banner", layout: layer } : { surface: layer };

const selectors = {
  preferences: "[data-sluis=preferences]",
  placeholder: "[data-sluis=placeholder]",
  declaration: "[data-sluis=declaration]",
  reopen: "[data-sluis=reopen]",
};
/** @param {string} layer */
const selectorOf = (layer) =>
  selectors[/** @type {keyof typeof selectors} */ (layer)] ?? "[data-sluis=banner]";

/** A language that has no texts yet is drawn in English, and said to be. @param {string} language */
const hasTexts = (language) => existsSync(`${root}dist/locales/${language}/banner.js`);

/** @param {Shot} shot */
const fileOf = ({ layer, theme, language, width }) => `${layer}/${theme}-${language}-${width}.png`;

/**
 * One picture of the window, and where in it the layer is. Of the overview, which is longer, all of it.
 * @param {import("playwright-core").Page} page @param {string} url @param {Shot} shot
 */
async function shoot(page, url, shot) {
  const { layer, theme, language } = shot;
  const answers = { ...questionOf(layer), theme, language: hasTexts(language) ? language : "en" };
  await page.goto(`${url}gallery/preview.html?${new URLSearchParams(answers)}`);
  await page.locator(`html[data-drawn=${answers.surface}]`).waitFor({ timeout: 3000 });
  await page.waitForTimeout(60);
  await page.screenshot({ path: folder + fileOf(shot), fullPage: layer === "declaration" });
  const box = await page.locator(selectorOf(layer)).first().boundingBox();
  return {
    ...shot,
    isOther: answers.language !== language,
    file: fileOf(shot),
    box: box ?? { x: 0, y: 0, width: 0, height: 0 },
  };
}

async function main() {
  const demo = await serve();
  const browser = await chromium.launch({ executablePath: browserPath(), args: ["--no-sandbox"] });
  /** @type {string[]} */
  const faults = [];
  try {
    if (words.includes("docs")) return await pictures(browser, demo.url);
    for (const language of picked(spoken).filter((one) => !hasTexts(one)))
      console.warn(
        `${languages[/** @type {keyof typeof languages} */ (language)]} (${language}) has no texts yet: drawn in English.`,
      );
    for (const layer of picked(layers)) rmSync(folder + layer, { recursive: true, force: true });
    /** @type {Record<string, Awaited<ReturnType<typeof shoot>>[]>} */
    const done = {};
    for (const width of picked(widths)) {
      const context = await browser.newContext({
        viewport: { width, height: heights[width] },
        reducedMotion: "reduce",
      });
      const page = await context.newPage();
      page.on("pageerror", (error) => faults.push(`${page.url()}: ${error.message}`));
      for (const layer of picked(layers)) {
        mkdirSync(folder + layer, { recursive: true });
        done[layer] ??= [];
        for (const theme of picked(shown)) {
          for (const language of picked(spoken)) {
            const shot = { layer, theme, language, width };
            await shoot(page, demo.url, shot).then(
              (one) => done[layer]?.push(one),
              (error) => faults.push(`${fileOf(shot)}: ${error.message.split("\n")[0]}`),
            );
          }
        }
      }
      await context.close();
    }
    for (const [layer, shots] of Object.entries(done)) {
      if (!shots.length) continue;
      const file = await sheetOf(browser, folder, layer, shots);
      console.log(`${String(shots.length).padStart(4)} pictures of ${layer}, all on ${file} (${size(file)})`);
    }
  } finally {
    await browser.close();
    await demo.close();
  }
  for (const one of faults) console.error(one);
  process.exitCode = faults.length ? 1 : 0;
}

/** @param {string} file */
const size = (file) => `${Math.round(statSync(file).size / 1024)} KB`;

await main();
