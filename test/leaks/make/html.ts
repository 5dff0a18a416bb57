import type { Document, Part } from "../page.ts";

const EMPTY = ["img", "link", "meta", "input"];
const quote = (value: string) => value.replaceAll("&", "&amp;").replaceAll('"', "&quot;");

/** Markup as a page's author would write it. */
export function htmlOf({ tag, attrs, text = "", parts = [] }: Part): string {
  const all = Object.entries(attrs).map(([name, value]) => ` ${name}="${quote(value)}"`);
  const open = `<${tag}${all.join("")}>`;
  return EMPTY.includes(tag) ? open : `${open}${text}${parts.map(htmlOf).join("")}</${tag}>`;
}

const list = (parts: readonly Part[]) => parts.map((one) => `    ${htmlOf(one)}\n`).join("");

export function pageOf({ config, region, head, before, after, tag, isBlockFirst }: Document): string {
  const block = `    <script type="application/json" data-sluis>${JSON.stringify(config)}</script>\n`;
  const gate = `    <script async src="/sluis/sluis.js"></script>\n`;
  const both = isBlockFirst ? block + gate : gate + block;
  const at = (place: Document["tag"]) => (place === tag ? both : "");
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8"><title>Shop</title>
${region ? `    <meta name="sluis-region" content="${region}">\n` : ""}${at("head")}${list(head)}  </head>
  <body>
    <button type="button" id="open" data-consent-open>Cookie preferences</button>
${list(before)}${at("body")}    <main id="main"><h1>Shop</h1></main>
${list(after)}${at("end")}  </body>
</html>
`;
}
