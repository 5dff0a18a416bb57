// @ts-check
import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

/** @typedef {{ file: string, isOther: boolean, theme: string, language: string, width: number, box: { x: number, y: number, width: number, height: number } }} Picture */

const ROOM = 16;
const STYLE = `
  body { margin: 24px; background: #777; color: #fff; font: 28px system-ui, sans-serif }
  table { border-collapse: collapse }
  th { padding: 8px 16px; text-align: start; font-weight: 600; vertical-align: top }
  td { padding: 8px; vertical-align: top }
  .crop { overflow: hidden; position: relative }
  img { position: absolute; max-width: none }`;

/** What is around the layer is left out, so that more of them fit. @param {Picture} picture */
function crop({ file, width, box }) {
  const left = Math.max(0, Math.floor(box.x) - ROOM);
  const top = Math.max(0, Math.floor(box.y) - ROOM);
  const right = Math.min(width, Math.ceil(box.x + box.width) + ROOM);
  const bottom = Math.ceil(box.y + box.height) + ROOM;
  const size = `width:${right - left}px;height:${Math.min(bottom - top, 1200)}px`;
  return `<div class="crop" style="${size}"><img alt="" src="${file}" style="left:-${left}px;top:-${top}px"></div>`;
}

/**
 * All pictures of one layer on a page, and that page as a picture, at half their size.
 * @param {import("playwright-core").Browser} browser @param {string} folder @param {string} layer @param {Picture[]} pictures
 */
export async function sheetOf(browser, folder, layer, pictures) {
  const widths = [...new Set(pictures.map(({ width }) => width))];
  const rows = [...new Set(pictures.map(({ theme, language }) => `${theme} ${language}`))].map((row) => {
    const own = pictures.filter(({ theme, language }) => `${theme} ${language}` === row);
    const cells = widths.map((width) =>
      own
        .filter((one) => one.width === width)
        .map(crop)
        .join(""),
    );
    const other = own[0]?.isOther ? " (no texts yet: English)" : "";
    return `<tr><th scope="row">${row}${other}</th><td>${cells.join("</td><td>")}</td></tr>`;
  });
  const head = `<tr><th>${layer}</th>${widths.map((width) => `<th scope="col">${width} px</th>`).join("")}</tr>`;
  const html = `${folder}${layer}.html`;
  writeFileSync(
    html,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${layer}</title><style>${STYLE}</style><table>${head}${rows.join("")}</table></html>`,
  );
  const page = await browser.newPage({ viewport: { width: 800, height: 600 }, deviceScaleFactor: 0.5 });
  await page.goto(pathToFileURL(html).href);
  const { width, height } = await page.locator("table").evaluate((table) => table.getBoundingClientRect());
  await page.setViewportSize({ width: Math.ceil(width) + 48, height: Math.ceil(height) + 48 });
  const file = `${folder}${layer}.png`;
  await page.screenshot({ path: file });
  await page.close();
  return file;
}
