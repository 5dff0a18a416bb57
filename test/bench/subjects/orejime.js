// @ts-check
import { SERVICES } from "../services.js";
import { POLICY_URL, WORDS } from "../texts.js";
import { packageFile, versionOf } from "./package.js";

/** Purposes in groups, as its README shows them; services that need no permission are one mandatory purpose. */
const config = (/** @type {import("./index.js").Options} */ { words, tags = [] }) => ({
  privacyPolicyUrl: POLICY_URL,
  purposes: WORDS.purposes.map(({ id, name, purpose }) =>
    id === "functional"
      ? { id, title: name, description: purpose, cookies: [], isMandatory: true }
      : {
          id,
          title: name,
          description: purpose,
          purposes: [
            ...SERVICES.filter(({ category }) => category === id).map((one) => ({
              id: one.id,
              title: one.name,
              cookies: [],
            })),
            ...(tags.length ? [{ id: `${id}-snippets`, title: "Snippets", cookies: [] }] : []),
          ],
        },
  ),
  ...(words !== "own" && {
    translations: {
      banner: {
        title: WORDS.title,
        description: `${WORDS.intro} {purposes} ${WORDS.withdraw} {privacyPolicy}`,
        privacyPolicyLabel: WORDS.policy,
        accept: WORDS.accept,
        decline: WORDS.reject,
        configure: WORDS.preferences,
      },
      modal: { title: WORDS.heading, description: `${WORDS.explain} {privacyPolicy}`, save: WORDS.save },
    },
  }),
});

const waits = (/** @type {string} */ purpose, /** @type {string} */ script) =>
  `<template data-purpose="${purpose}">${script}</template>\n`;

/** Deferred, which spares the page what its README's plain tag would block. @type {import("./index.js").Subject} */
export const orejime = {
  id: "orejime",
  name: "orejime",
  version: versionOf("orejime"),
  isPeer: true,
  gatesMarkup: true,
  markup: (options = {}) => ({
    above: `<script>window.orejimeConfig=${JSON.stringify(config(options))}</script>
<script defer src="/lib/orejime/orejime-standard-en.js"></script>\n`,
    below: `<link rel="stylesheet" href="/lib/orejime/orejime-standard.css">\n`,
    end: [
      ...SERVICES.map(({ id, src }) => waits(id, `<script async src="${src}"></script>`)),
      ...(options.tags ?? []).map(({ category, text }) =>
        waits(`${category}-snippets`, `<script>${text}</script>`),
      ),
    ].join(""),
  }),
  file: (name) => packageFile(`orejime/dist/${name}`),
  stored: "eu-consent=",
  banner: ".orejime-Banner",
  accept: ".orejime-Banner-saveButton",
  reject: ".orejime-Banner-declineButton",
  open: ".orejime-Banner-learnMoreButton",
  panel: ".orejime-Modal",
  switches: ".orejime-Modal .orejime-PurposeToggles-enableAll",
  save: ".orejime-Modal-saveButton",
};
