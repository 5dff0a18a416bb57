// @ts-check
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { SERVICES } from "../services.js";
import { POLICY_URL } from "../texts.js";

const root = new URL("../../../", import.meta.url);
const read = (/** @type {string} */ path) => readFileSync(new URL(path, root));
const { version } = JSON.parse(read("package.json").toString());

const NAMED = {
  "google-analytics": "G-ABC1234567",
  clarity: "abcdefghij",
  matomo: { url: "https://stats.example.nl/", siteId: 3 },
  "linkedin-insight": "1234567",
  "meta-pixel": "1234567890123456",
};

const gated = (/** @type {import("../services.js").Tag} */ { category, text = "", src }) =>
  `<script type="text/plain" data-consent="${category}"${src ? ` async data-src="${src}"` : ""}>${text}</script>\n`;

const FIRST = ["sluis-front.js", "locales/en/banner.js"];
const RUN = [
  "sluis-run",
  ...["google", "clarity", "matomo", "linkedin-insight", "meta-pixel"].map((id) => `run/${id}`),
];
/** Files that the browser is told of in the page, so that it need not wait for the gate to ask for them. */
const HINTS = [...FIRST, ...RUN.map((part) => `${part}.js`)]
  .map((file) => `<link rel="modulepreload" href="/lib/sluis/${file}">\n`)
  .join("");
const tag = (/** @type {string} */ how) => `<script ${how}src="/lib/sluis/sluis.js"></script>\n`;

/** Where the tag may stand in a page. @type {Record<string, (block: string) => import("../page.js").Parts>} */
export const PLACES = {
  "async, above the stylesheets": (block) => ({ above: block + tag("async ") }),
  "async and urgent, above the stylesheets": (block) => ({
    above: block + tag('async fetchpriority="high" '),
  }),
  "async, below the stylesheets": (block) => ({ below: block + tag("async ") }),
  "defer and urgent, above the stylesheets": (block) => ({
    above: block + tag('defer fetchpriority="high" '),
  }),
  "defer, above the stylesheets": (block) => ({ above: block + tag("defer ") }),
  "plain, above the stylesheets": (block) => ({ above: block + tag("") }),
  "plain, at the end of the body": (block) => ({ end: block + tag("") }),
};

const selectors = {
  stored: "consent_sluis=",
  banner: "#sluis [data-sluis=banner]",
  accept: "#sluis [data-sluis=banner] [data-sluis-action=accept]",
  reject: "#sluis [data-sluis=banner] [data-sluis-action=reject]",
  open: "#sluis [data-sluis=banner] [data-sluis-action=preferences]",
  panel: "#sluis dialog[data-sluis=preferences]",
  switches: "#sluis fieldset > .switch [role=switch]",
  save: "#sluis [data-sluis-action=save]",
  gatesMarkup: true,
  hasDark: true,
};

/** @type {import("./index.js").Subject} */
export const sluis = {
  ...selectors,
  id: "sluis",
  name: "Sluis, script door",
  version,
  markup({ tags = [], place = "async and urgent, above the stylesheets", layout, asMarkup } = {}) {
    const config = {
      controller: "Example BV",
      policy: { url: POLICY_URL, version: "2024-02-06" },
      ...(asMarkup ? { categories: { analytics: true, marketing: true } } : { services: NAMED }),
      ...(layout && { layout }),
    };
    const block = `<script type="application/json" data-sluis>${JSON.stringify(config)}</script>\n`;
    const parts = PLACES[place]?.(block) ?? {};
    const waiting = [...(asMarkup ? SERVICES : []), ...tags].map(gated).join("");
    return { ...parts, end: waiting + (parts.end ?? "") };
  },
  file: (name) => read(`dist/${name}`),
};

const { inlineGate } = await import(new URL("dist/inline/write.js", root).href);
const STANDS = { base: "/lib/sluis/", services: Object.keys(NAMED) };
const GATE = inlineGate(STANDS);
const WITH_BANNER = inlineGate({ ...STANDS, language: "en" });

/** @type {import("./index.js").Subject} */
export const sluisInline = {
  ...sluis,
  id: "sluis-inline",
  name: "Sluis, in the page",
  markup(options) {
    const { above = "", ...parts } = sluis.markup({ ...options, place: "async, above the stylesheets" });
    const gate = options?.isKnown ? GATE : WITH_BANNER;
    // By a function: in a text, what follows a dollar sign would be taken for something else.
    return { ...parts, above: above.replace(tag("async "), () => `<script>${gate}</script>\n`) };
  },
};

/** @type {import("./index.js").Subject} */
export const sluisHints = {
  ...sluis,
  id: "sluis-hints",
  name: "Sluis, script door with hints",
  markup(options) {
    const { above = "", ...parts } = sluis.markup(options);
    return { ...parts, above: above + HINTS };
  },
};

const SITE_CODE = `import { start } from "sluis";
import { clarity, googleAnalytics, linkedInInsight, matomo, metaPixel } from "sluis/services";
window.consent = start({
  controller: "Example BV",
  policy: { url: "${POLICY_URL}", version: "2024-02-06" },
  services: [googleAnalytics("G-ABC1234567"), clarity("abcdefghij"), matomo({ url: "https://stats.example.nl/", siteId: 3 }),
    linkedInInsight("1234567"), metaPixel("1234567890123456")],
});`;

/** What a site's bundler makes of the module door. */
async function bundle() {
  const entries = { sluis: "dist/index.js", "sluis/services": "dist/services/index.js" };
  const { rollup } = await import("rollup");
  const { default: terser } = await import("@rollup/plugin-terser");
  const site = {
    name: "site",
    resolveId: (/** @type {string} */ id) =>
      id === "site"
        ? id
        : id in entries
          ? {
              id: fileURLToPath(new URL(entries[/** @type {keyof typeof entries} */ (id)], root)),
              moduleSideEffects: false,
            }
          : null,
    load: (/** @type {string} */ id) => (id === "site" ? SITE_CODE : null),
  };
  const built = await rollup({
    input: "site",
    logLevel: "silent",
    plugins: [site, terser({ module: true, ecma: 2020 })],
  });
  const { output } = await built.generate({
    format: "es",
    entryFileNames: "site.js",
    chunkFileNames: "[name]-[hash].js",
  });
  return new Map(output.flatMap((one) => (one.type === "chunk" ? [[one.fileName, one.code]] : [])));
}
/** @type {Map<string, string>} */
const bundled = await bundle();

/** @type {import("./index.js").Subject} */
export const sluisModule = {
  ...selectors,
  id: "sluis-module",
  name: "Sluis, module door",
  version,
  markup: ({ tags = [] } = {}) => ({
    above: `<script type="module" src="/lib/sluis-module/site.js"></script>\n`,
    end: tags.map(gated).join(""),
  }),
  file: (name) => bundled.get(name),
};
