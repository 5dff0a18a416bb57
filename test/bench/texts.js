// @ts-check

import { texts as banner } from "../../dist/locales/en/banner.js";
import { texts as preferences } from "../../dist/locales/en/preferences.js";

/** @param {string} text */
const fill = (text) =>
  text.replace("{controller}", "Example BV").replace("{preferences}", banner.preferences);

const purpose = (/** @type {string} */ id) => banner[`purpose.${id}`];

/** One wording for everybody: that of our own first layer, so that no tool is lighter for saying less. */
export const WORDS = {
  title: fill(banner.title),
  intro: banner.intro,
  purposes: /** @type {const} */ (["functional", "analytics", "marketing"]).map((id) => ({
    id,
    name: /** @type {string} */ (banner[`name.${id}`]),
    purpose: purpose(id),
  })),
  withdraw: fill(banner.withdraw),
  accept: banner.accept,
  reject: banner.reject,
  preferences: banner.preferences,
  policy: banner.policy,
  heading: preferences.heading,
  explain: preferences.explain,
  save: preferences.save,
  close: preferences.close,
};

/** The same in one paragraph, for tools that take no list. */
export const PARAGRAPH = [
  WORDS.intro,
  ...WORDS.purposes.map(({ name, purpose }) => `${name}: ${purpose}`),
  WORDS.withdraw,
].join(" ");

/** The same as markup, for tools that take it. */
export const MARKUP = `<p>${WORDS.intro}</p><ul>${WORDS.purposes
  .map(({ name, purpose }) => `<li><strong>${name}</strong>: ${purpose}</li>`)
  .join("")}</ul><p>${WORDS.withdraw}</p>`;

export const POLICY_URL = "/privacy";
