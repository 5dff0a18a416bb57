// @ts-check
import { number, table } from "./figures.js";

/** @typedef {import("../look.js").Look} Look */

/** The looks of first layers: in each tool's own words, and where it says so in those that all were given. @param {import("./figures.js").Results} results */
export function lookTable({ look = [] }) {
  const names = [...new Set(look.map(({ name }) => name))];
  const find = (/** @type {string} */ name, /** @type {number} */ width, isOwn = true, scheme = "light") =>
    look.find(
      (one) => one.name === name && one.width === width && one.isOwn === isOwn && one.scheme === scheme,
    );
  const shares = (/** @type {string} */ name, /** @type {boolean} */ isOwn) =>
    [320, 768, 1280].map((width) => `${find(name, width, isOwn)?.banner?.share ?? "–"}`).join(" / ");
  return table(
    [
      "",
      "height, %",
      "in equal words, %",
      "words",
      "accept and reject differ in",
      "lowest contrast",
      "dark",
      "smallest target, px",
      "Tab to accept",
      "focus seen",
    ],
    names.map((name) => {
      const wide = find(name, 1280);
      const small = find(name, 320);
      const dark = find(name, 1280, true, "dark");
      return [
        name,
        shares(name, true),
        shares(name, false),
        `${wide?.banner?.words ?? ""}`,
        wide?.banner?.differs.map(plain).join(", ") || "nothing",
        number(wide?.banner?.contrast ?? 0, 1),
        dark ? number(dark.banner?.contrast ?? 0, 1) : "none",
        `${Math.min(wide?.banner?.smallest ?? 999, small?.banner?.smallest ?? 999)}`,
        `${wide?.focus?.tabs || "over 12"}`,
        wide?.focus?.tabs ? (wide.focus.isSeen ? "yes" : "no") : "–",
      ];
    }),
  );
}

/** backgroundColor: background colour. @param {string} name */
const plain = (name) =>
  name
    .replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
    .replace(" color", " colour")
    .replace(/^color/, "text colour");
