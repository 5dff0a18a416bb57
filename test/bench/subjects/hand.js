// @ts-check
import { readFileSync } from "node:fs";
import { transformSync } from "esbuild";
import { SERVICES } from "../services.js";
import { MARKUP, POLICY_URL, WORDS } from "../texts.js";

const source = readFileSync(new URL("./hand-gate.js", import.meta.url), "utf8");

const button = (/** @type {string} */ value, /** @type {string} */ text) =>
  `<button value=${value}>${text}</button> `;
const box = (/** @type {{ id: string, name: string, purpose: string }} */ { id, name, purpose }) =>
  `<p><label><input type=checkbox id=${id}> ${name}: ${purpose}</label></p>`;

const HTML = `<style>#hand{position:fixed;inset:auto 0 0;padding:1rem;font:1rem/1.5 sans-serif;background:#fff;border-top:1px solid}</style>
<section id=hand aria-label="${WORDS.title}"><h2>${WORDS.title}</h2>${MARKUP} <a href=${POLICY_URL}>${WORDS.policy}</a>
<p>${button("all", WORDS.accept)}${button("none", WORDS.reject)}${button("more", WORDS.preferences)}</p>
<dialog><h2>${WORDS.heading}</h2>${WORDS.purposes.slice(1).map(box).join("")}${button("save", WORDS.save)}</dialog></section>`;

const define = {
  TAGS: JSON.stringify(SERVICES.map(({ category, src }) => [category, src])),
  WORDS: JSON.stringify(HTML),
};
const gate = transformSync(source, { minify: true, define, target: "es2022" }).code.trim();

/** @type {import("./index.js").Subject} */
export const hand = {
  id: "hand",
  name: "hand-written gate",
  markup: ({ tags = [] } = {}) => ({
    above: `<script>${gate}</script>\n`,
    end: tags
      .map(({ category, text }) => `<script type="text/plain" data-hand="${category}">${text}</script>\n`)
      .join(""),
  }),
  file: () => undefined,
  stored: "consent_hand=",
  accept: "#hand button[value=all]",
  reject: "#hand button[value=none]",
  open: "#hand button[value=more]",
  banner: "#hand",
  panel: "#hand dialog",
  switches: "#hand input",
  save: "#hand button[value=save]",
};

/** The page by itself. @type {import("./index.js").Subject} */
export const control = { id: "control", name: "page alone", markup: () => ({}), file: () => undefined };
