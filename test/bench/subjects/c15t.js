// @ts-check
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { SERVICES } from "../services.js";
import { PARAGRAPH, POLICY_URL, WORDS } from "../texts.js";
import { versionOf } from "./package.js";

const CATEGORIES = { functional: "necessary", analytics: "measurement", marketing: "marketing" };

const messages = {
  common: {
    acceptAll: WORDS.accept,
    rejectAll: WORDS.reject,
    customize: WORDS.preferences,
    save: WORDS.save,
  },
  cookieBanner: { title: WORDS.title, description: PARAGRAPH },
  consentManagerDialog: { title: WORDS.heading, description: WORDS.explain },
  consentTypes: Object.fromEntries(
    WORDS.purposes.map(({ id, name, purpose }) => [CATEGORIES[id], { title: name, description: purpose }]),
  ),
  legalLinks: { privacyPolicy: WORDS.policy },
};

/** Its quick start for React, in the mode that needs no server. @param {boolean} isOwn */
const app = (isOwn) => `
  import { createElement } from "react";
  import { createRoot } from "react-dom/client";
  import { ConsentBanner, ConsentDialog, ConsentManagerProvider } from "@c15t/react";
  import "@c15t/react/styles.css";
  const snippets = (window.snippets ?? []).map(({ id, category, text }) =>
    ({ id, category: category === "analytics" ? "measurement" : category, textContent: text }));
  const options = {
    mode: "offline",
    consentCategories: ["necessary", "measurement", "marketing"],
    overrides: { country: "DE" },
    legalLinks: { privacyPolicy: { href: ${JSON.stringify(POLICY_URL)} } },
    i18n: { locale: "en", detectBrowserLanguage: false, messages: { en: ${JSON.stringify(isOwn ? {} : messages)} } },
    scripts: [...${JSON.stringify(SERVICES.map(({ id, src, category }) => ({ id, src, category: CATEGORIES[category] })))}, ...snippets],
  };
  createRoot(document.body.appendChild(document.createElement("div"))).render(
    createElement(ConsentManagerProvider, { options }, createElement(ConsentBanner), createElement(ConsentDialog)));`;

/** @type {Map<string, Buffer>} */
const built = new Map();

/** @param {boolean} isOwn */
function bundle(isOwn) {
  const name = isOwn ? "own" : "app";
  const { outputFiles } = buildSync({
    stdin: {
      contents: app(isOwn),
      resolveDir: fileURLToPath(new URL("..", import.meta.url)),
      sourcefile: "app.js",
    },
    outdir: "out",
    entryNames: name,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    write: false,
    define: { "process.env.NODE_ENV": '"production"' },
    logLevel: "error",
  });
  for (const { path, contents } of outputFiles)
    built.set(path.replace(/.*[/\\]out[/\\]/, ""), Buffer.from(contents));
}

/** Bundled with React and its components' sheet, as an app would. @type {import("./index.js").Subject} */
export const c15t = {
  id: "c15t",
  name: "@c15t/react",
  version: versionOf("@c15t/react"),
  isPeer: true,
  hasDark: true,
  markup({ words, tags = [], scheme } = {}) {
    const name = words === "own" ? "own" : "app";
    return {
      above: `${tags.length ? `<script>window.snippets=${JSON.stringify(tags)}</script>\n` : ""}<script type="module" src="/lib/c15t/${name}.js"></script>\n`,
      below: `<link rel="stylesheet" href="/lib/c15t/${name}.css">\n`,
      ...(scheme === "dark" && {
        end: '<script>document.documentElement.classList.add("c15t-dark","dark")</script>',
      }),
    };
  },
  file(name) {
    if (!built.has(name)) bundle(name.startsWith("own"));
    return built.get(name);
  },
  stored: "c15t",
  banner: "[data-testid=consent-banner-card]",
  accept: "[data-testid=consent-banner-accept-button]",
  reject: "[data-testid=consent-banner-reject-button]",
  open: "[data-testid=consent-banner-customize-button]",
  panel: "[data-testid=consent-dialog-card]",
  switches: "[data-testid^=consent-widget-switch]:not([disabled])",
  save: "[data-testid=consent-widget-footer-save-button]",
};
