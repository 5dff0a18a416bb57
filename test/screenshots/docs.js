// @ts-check
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PNG } from "pngjs";
import { indexed } from "./indexed-png.js";

const folder = fileURLToPath(new URL("../../docs/pictures/", import.meta.url));

/** The pictures of docs/themes.md: small windows, so that the words can be read and the files stay small. */
const wanted = {
  "bar-light": { layout: "bar", theme: "light", size: [960, 440] },
  "box-dark": { layout: "box", theme: "dark", size: [800, 500] },
  "dialog-light": { layout: "dialog", theme: "light", size: [800, 540] },
  linden: { layout: "box", theme: "linden", size: [800, 500] },
  "night-ferry": { surface: "preferences", theme: "night-ferry", size: [720, 560] },
};
const MOST = 40 * 1024;

/** @param {import("playwright-core").Browser} browser @param {string} url */
export async function pictures(browser, url) {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, { size, ...answers }] of Object.entries(wanted)) {
    const [width = 0, height = 0] = size;
    const page = await browser.newPage({ viewport: { width, height }, reducedMotion: "reduce" });
    await page.goto(`${url}gallery/preview.html?${new URLSearchParams(answers)}`);
    await page.locator("html[data-drawn]").waitFor();
    await page.waitForTimeout(200);
    const path = `${folder}${name}.png`;
    const png = indexed(PNG.sync.read(await page.screenshot()));
    writeFileSync(path, png);
    await page.close();
    const bytes = png.length;
    console.log(`${path}: ${bytes} bytes`);
    if (bytes > MOST) throw new Error(`${name} is larger than ${MOST} bytes`);
  }
}
