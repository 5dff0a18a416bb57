// @ts-check
import { SERVICES } from "../services.js";
import { MARKUP, POLICY_URL, WORDS } from "../texts.js";
import { handOn, packageFile, versionOf } from "./package.js";

const [functional, ...optional] = WORDS.purposes;

/** As its guide configures it: categories, their services, and every text, for it brings none. */
const config = () => ({
  // A browser that is driven counts as a bot, and would be asked nothing.
  hideFromBots: false,
  categories: {
    functional: { enabled: true, readOnly: true },
    ...Object.fromEntries(
      optional.map(({ id }) => [
        id,
        {
          services: Object.fromEntries(
            SERVICES.filter(({ category }) => category === id).map((one) => [one.id, { label: one.name }]),
          ),
        },
      ]),
    ),
  },
  language: {
    default: "en",
    translations: {
      en: {
        consentModal: {
          title: WORDS.title,
          description: MARKUP,
          acceptAllBtn: WORDS.accept,
          acceptNecessaryBtn: WORDS.reject,
          showPreferencesBtn: WORDS.preferences,
          footer: `<a href="${POLICY_URL}">${WORDS.policy}</a>`,
        },
        preferencesModal: {
          title: WORDS.heading,
          acceptAllBtn: WORDS.accept,
          acceptNecessaryBtn: WORDS.reject,
          savePreferencesBtn: WORDS.save,
          closeIconLabel: WORDS.close,
          sections: [
            { description: WORDS.explain },
            ...[functional, ...optional].map(({ id, name, purpose }) => ({
              title: name,
              description: purpose,
              linkedCategory: id,
            })),
          ],
        },
      },
    },
  },
});

const FILES = {
  "cookieconsent.css": () => packageFile("vanilla-cookieconsent/dist/cookieconsent.css"),
  "cookieconsent.js": () => packageFile("vanilla-cookieconsent/dist/cookieconsent.umd.js"),
  "cookieconsent-init.js": () => `CookieConsent.run(${JSON.stringify(config())});`,
};

/** The sheet late and both scripts deferred: what its guide recommends. @type {import("./index.js").Subject} */
export const vanilla = {
  id: "vanilla-cookieconsent",
  name: "vanilla-cookieconsent",
  version: versionOf("vanilla-cookieconsent"),
  isPeer: true,
  gatesMarkup: true,
  hasDark: true,
  markup: ({ tags = [], ...options } = {}) => ({
    above: `<link rel="stylesheet" href="/lib/vanilla-cookieconsent/cookieconsent.css" media="print" onload="this.media='all'">\n`,
    end: `${[...SERVICES, ...tags]
      .map(
        ({ id, category, text = "", src }) =>
          `<script type="text/plain" data-category="${category}"${src ? ` data-service="${id}" async data-src="${src}"` : ""}>${text}</script>\n`,
      )
      .join("")}<script defer src="/lib/vanilla-cookieconsent/cookieconsent.js"></script>
<script defer src="/lib/vanilla-cookieconsent/cookieconsent-init.js${handOn(options)}"></script>\n${
      options.scheme === "dark"
        ? '<script>document.documentElement.classList.add("cc--darkmode")</script>'
        : ""
    }`,
  }),
  file: (name) => FILES[/** @type {keyof typeof FILES} */ (name)]?.(),
  stored: "cc_cookie=",
  banner: "#cc-main .cm",
  accept: "#cc-main .cm [data-role=all]",
  reject: "#cc-main .cm [data-role=necessary]",
  open: "#cc-main .cm [data-role=show]",
  panel: "#cc-main .pm",
  switches: "#cc-main .section__toggle:not([disabled], [data-category])",
  save: "#cc-main .pm [data-role=save]",
};
