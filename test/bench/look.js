// @ts-check
// Pictures of every first and second layer, beside what can be measured of their looks. The pictures go into the
// system's folder for temporary files: they show the work of others.
import { mkdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { visitor } from "./browser.js";
import { measureLayer, styleOf } from "./measure/layer.js";
import { pageOf } from "./serve.js";
import { peers } from "./subjects/index.js";
import { sluis } from "./subjects/sluis.js";

/** @typedef {import("./subjects/index.js").Subject} Subject */
/** @typedef {{ subject: Subject, name: string, layout?: "bar" | "box" | "dialog" }} Case */

const HEIGHTS = /** @type {const} */ ({ 320: 640, 768: 1024, 1280: 720 });
const WIDTHS = /** @type {const} */ ([320, 768, 1280]);
const folder = join(tmpdir(), "peers");

/** @type {readonly Case[]} */
const cases = [
  .../** @type {const} */ (["bar", "box", "dialog"]).map((layout) => ({
    subject: sluis,
    name: `Sluis, ${layout}`,
    layout,
  })),
  ...peers.map((subject) => ({ subject, name: subject.name })),
];

/** Each in its own default look and words; where a tool brings no words, those of the other measurements. @param {import("playwright-core").Browser} browser */
export async function look(browser) {
  mkdirSync(folder, { recursive: true });
  /** @type {Look[]} */
  const all = [];
  for (const one of cases)
    for (const words of /** @type {const} */ (["own", undefined]))
      for (const scheme of /** @type {const} */ (["light", "dark"])) {
        if (scheme === "dark" && (!one.subject.hasDark || !words)) continue;
        for (const width of WIDTHS)
          await shoot(browser, one, { words, scheme, width }).then(
            (shot) => all.push(shot),
            (error) => console.warn(`${one.name}, ${width}: ${error.message.split("\n")[0]}`),
          );
      }
  console.log(`pictures: ${folder}`);
  return all;
}

/**
 * @typedef {object} Look
 * @property {string} name
 * @property {number} width
 * @property {"light" | "dark"} scheme
 * @property {boolean} isOwn  in the tool's own words, not in those that all were given
 * @property {ReturnType<typeof measureLayer>} [banner]
 * @property {ReturnType<typeof measureLayer>} [panel]
 * @property {{ tabs: number, isSeen: boolean }} [focus]
 */

/** @param {import("playwright-core").Browser} browser @param {Case} one @param {{ words: "own" | undefined, scheme: "light" | "dark", width: 320 | 768 | 1280 }} how @returns {Promise<Look>} */
function shoot(browser, { subject, name, layout }, { words, scheme, width }) {
  const context = {
    viewport: { width, height: HEIGHTS[width] },
    colorScheme: scheme,
    reducedMotion: /** @type {const} */ ("reduce"),
  };
  const options = {
    ...(words && { words }),
    ...(layout && { layout }),
    ...(scheme === "dark" && { scheme }),
  };
  const file = (/** @type {string} */ layer) =>
    join(folder, `${layer}-${name.replace(/\W+/g, "-")}-${width}-${scheme}${words ? "" : "-equal"}.png`);
  return visitor(browser, { cpu: 1, isFast: true, context }, async (page) => {
    const { banner = "", accept = "", reject = "", open = "", panel = "" } = subject;
    await page.goto(pageOf(subject.id, options));
    await page.locator(accept).first().waitFor();
    await page.waitForTimeout(700);
    await page.screenshot({ path: file("banner") });
    const shown = await page.evaluate(measureLayer, { layer: banner, accept, reject });
    const focus = await focusOf(page, accept);
    await page.locator(open).first().click();
    await page.locator(panel).first().waitFor();
    await page.waitForTimeout(700);
    await page.screenshot({ path: file("panel") });
    const second = await page.evaluate(measureLayer, { layer: panel, accept, reject });
    return { name, width, scheme, isOwn: Boolean(words), banner: shown, panel: second, focus };
  });
}

/** How many times Tab is pressed from the top of the page until "accept" has the focus, and whether it can be seen there. @param {import("playwright-core").Page} page @param {string} accept */
async function focusOf(page, accept) {
  const before = await page.evaluate(styleOf, accept);
  await page.evaluate(() => /** @type {HTMLElement} */ (document.activeElement).blur());
  for (let tabs = 1; tabs <= 12; tabs++) {
    await page.keyboard.press("Tab");
    const isThere = await page.evaluate((one) => Boolean(document.activeElement?.matches(one)), accept);
    if (!isThere) continue;
    await page.waitForTimeout(300);
    const after = await page.evaluate(styleOf, accept);
    return { tabs, isSeen: JSON.stringify(before) !== JSON.stringify(after) };
  }
  return { tabs: 0, isSeen: false };
}
