// @ts-check
import { SERVICES } from "../services.js";
import { PARAGRAPH, POLICY_URL, WORDS } from "../texts.js";
import { handOn, packageFile, versionOf } from "./package.js";

const config = (
  /** @type {import("./index.js").Options & { hasSnippets?: boolean }} */ { words, hasSnippets },
) => ({
  version: 1,
  lang: "en",
  acceptAll: true,
  groupByPurpose: true,
  translations: {
    zz: { privacyPolicyUrl: POLICY_URL },
    en: {
      purposes: Object.fromEntries(
        WORDS.purposes.map(({ id, name, purpose }) => [id, { title: name, description: purpose }]),
      ),
      ...(words !== "own" && {
        consentNotice: { title: WORDS.title, description: PARAGRAPH, learnMore: WORDS.preferences },
        consentModal: { title: WORDS.heading, description: WORDS.explain },
        ok: WORDS.accept,
        acceptAll: WORDS.accept,
        decline: WORDS.reject,
        acceptSelected: WORDS.save,
        save: WORDS.save,
        close: WORDS.close,
      }),
    },
  },
  ...(words !== "own" && { showNoticeTitle: true }),
  services: [
    { name: "own", title: "This site", purposes: ["functional"], required: true },
    ...SERVICES.map(({ id, name, category }) => ({ name: id, title: name, purposes: [category] })),
    ...(hasSnippets ? ["analytics", "marketing"] : []).map((category) => ({
      name: `${category}-snippets`,
      title: "Snippets",
      purposes: [category],
    })),
  ],
});

/** Configuration and script deferred: its README word for word. @type {import("./index.js").Subject} */
export const klaro = {
  id: "klaro",
  name: "klaro",
  version: versionOf("klaro"),
  isPeer: true,
  gatesMarkup: true,
  markup: ({ tags = [], ...options } = {}) => ({
    above: `<script defer src="/lib/klaro/config.js${handOn({ ...options, ...(tags.length && { hasSnippets: true }) })}"></script>
<script defer src="/lib/klaro/klaro.js"></script>\n`,
    end: [...SERVICES, ...tags]
      .map(
        ({ id, category, text = "", src }) =>
          `<script type="text/plain" data-type="text/javascript" data-name="${src ? id : `${category}-snippets`}"${src ? ` async data-src="${src}"` : ""}>${text}</script>\n`,
      )
      .join(""),
  }),
  file: (name, options = {}) =>
    name === "config.js"
      ? `var klaroConfig = ${JSON.stringify(config(options))};`
      : packageFile("klaro/dist/klaro.js"),
  stored: "klaro=",
  banner: ".klaro .cookie-notice",
  accept: ".klaro .cookie-notice .cm-btn-success",
  reject: ".klaro .cookie-notice .cn-decline",
  open: ".klaro .cookie-notice .cm-link",
  panel: ".klaro .cm-modal",
  switches:
    ".klaro .cm-purposes > li > .cm-purpose .cm-list-input:not([disabled]), .klaro .cm-purposes > li > .cm-list-input:not([disabled])",
  save: ".klaro .cm-modal .cm-btn-accept",
};
