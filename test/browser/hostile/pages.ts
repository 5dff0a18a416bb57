import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { compile } from "tailwindcss";

/** A page that would break a banner that lets it. */
export interface Hostile {
  readonly name: string;
  /** Quirks mode without. @default true */
  readonly hasDoctype?: boolean;
  readonly html?: string;
  readonly head?: string;
  readonly body?: string;
  /** Puts the page's own content into what it has around it. */
  readonly around?: (content: string) => string;
  /** What the system asks for. @default "light" */
  readonly scheme?: "light" | "dark";
}

const require = createRequire(import.meta.url);
const read = (path: string) => readFileSync(path, "utf8");
const own = (name: string) => read(new URL(name, import.meta.url).pathname);

/** As a site gets it that imports Tailwind: in the layer `base`, with its functions carried out. */
async function preflight(): Promise<string> {
  const source = read(require.resolve("tailwindcss/preflight.css"));
  const { build } = await compile(`@layer theme, base, components, utilities; @layer base { ${source} }`);
  return build([]);
}

const css = (body: string) => ({ type: "text/css; charset=utf-8", body });

/** Stylesheets that pages link to, by their path. */
export const SHEETS = {
  "/bootstrap.css": css(read(require.resolve("bootstrap/dist/css/bootstrap.css"))),
  "/preflight.css": css(await preflight()),
  "/brutal.css": css(own("brutal.css")),
  "/rare.css": css(own("rare.css")),
  "/layered.css": css(own("layered.css")),
};

const linked = (path: keyof typeof SHEETS) => `<link rel="stylesheet" href="${path}">`;
const style = (text: string) => `<style>${text}</style>`;

const table = (content: string) => `
  <center><table width="780" border="1" cellpadding="8" cellspacing="4" bgcolor="#cccc99" align="center" height="100%">
    <tr><td colspan="2" nowrap bgcolor="navy"><font face="Courier" size="7" color="yellow"><b>WELCOME</b></font></td></tr>
    <tr valign="top"><td width="150" background="x.gif"><font size="1"><ul type="square"><li>Home<li>Links</ul></font></td>
    <td align="right"><font size="5"><i>${content}</i></font></td></tr>
  </table></center>`;

export const PAGES: readonly Hostile[] = [
  { name: "Bootstrap", head: linked("/bootstrap.css"), html: 'data-bs-theme="dark"', body: 'class="p-5"' },
  { name: "Tailwind's preflight", head: linked("/preflight.css") },
  { name: "a brutal sheet", head: linked("/brutal.css") },
  { name: "a brutal sheet for rare parts", head: linked("/rare.css") },
  {
    name: "a table layout with presentational attributes",
    hasDoctype: false,
    body: 'bgcolor="#ffffcc" text="#ff0000" link="#00ff00" vlink="#00ff00" alink="#00ff00" topmargin="40" marginwidth="40"',
    around: table,
  },
  { name: "quirks mode", hasDoctype: false, head: style("td, body { font-size: 9px }") },
  {
    name: "html { font-size: 62.5% }",
    head: style("html { font-size: 62.5%; line-height: 3; letter-spacing: 2px } body { font-size: 2.4rem }"),
  },
  { name: "layered !important, in the page", head: style(own("layered.css")) },
  { name: "layered !important, linked", head: linked("/layered.css") },
  { name: "layered !important, imported into a layer", head: style('@import "/layered.css" layer(vendor);') },
  {
    name: "layered !important, behind another sheet",
    head: style("p { margin: 0 }") + linked("/layered.css"),
  },
  {
    name: "layered !important, in a sheet that comes late",
    head: `<script>document.addEventListener("sluis:open", ({ detail }) => {
      const late = Object.assign(document.createElement("link"), { rel: "stylesheet", href: "/layered.css" });
      if (detail.surface === "banner") document.head.append(late);
    })</script>`,
  },
  {
    name: "a dark page on a light system",
    head: `<meta name="color-scheme" content="dark">${style("html { color-scheme: dark; background: #000; color: #eee }")}`,
  },
  {
    name: "a dark page on a dark system",
    head: style("html { color-scheme: dark; background: #000; color: #eee }"),
    scheme: "dark",
  },
  {
    name: "right to left, by attribute",
    html: 'dir="rtl"',
    head: style("body { text-align: right }"),
  },
  {
    name: "right to left, for every element",
    html: 'dir="rtl"',
    head: style("* { direction: rtl; unicode-bidi: bidi-override !important }"),
  },
  {
    name: "top to bottom",
    head: style("html { writing-mode: vertical-rl; text-orientation: upright }"),
  },
  {
    name: "a body that is a flex column",
    head: style(
      "html, body { height: 100% } body { display: flex; flex-direction: column; gap: 3em; overflow: auto } body > * { flex: 1 0 30% }",
    ),
  },
];
