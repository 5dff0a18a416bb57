import { aboutsOf } from "./abouts.ts";
import { entriesOf, readSettings } from "./config/read.ts";
import { inFull, wrongOptions } from "./config/rules.ts";
import { FUNCTIONAL } from "./consent/ids.ts";
import { resolve } from "./consent/state.ts";
import { declarationOf } from "./declaration/data.ts";
import { toHtml } from "./declaration/html.ts";
import { declarationTree } from "./declaration/tree.ts";
import { spoken } from "./locales/pick.ts";
import { wordingOf } from "./locales/wording.ts";
import { recordStores } from "./records/own.ts";
import { sha256 } from "./records/sha256.ts";
import { type Shown, shownText as textOf } from "./records/shown.ts";
import * as services from "./services/index.ts";
import { presets } from "./services/presets.ts";
import { RULES } from "./services/rules.ts";
import type { Config, Declaration, ServiceEntry } from "./types.ts";
import type { Category, Settings, Texts, Wording } from "./world.ts";

export type { Config, Declaration, DeclaredCategory, DeclaredService, DeclaredStore } from "./types.ts";

/*
 * The declaration without a page: for a site that is built, or rendered on a server. It imports every preset, and
 * nothing that a visitor downloads imports it.
 */

export interface DeclarationOptions {
  /** A language tag. @default the configured language, then English */
  language?: string;
}

export interface HtmlOptions extends DeclarationOptions {
  /** The level of the headings of categories. @default 3 */
  level?: number;
}

/** The facts of each preset, by its id. */
const FACTS = new Map(
  Object.values(services).map((make) => {
    const { preset, about } = (make as (options: object) => ServiceEntry)({});
    return [preset.id, about] as const;
  }),
);

/** The cookie declaration as data, as it is before any choice. What cannot be understood is said and left out. */
export const declaration = async (config: Config, options?: DeclarationOptions): Promise<Declaration> =>
  (await prepare(config, options)).declaration;

/**
 * The cookie declaration as HTML without styles and scripts, to put into `<div data-consent-declaration>`: there the
 * library draws over it what holds for the visitor. Every text of the configuration is escaped.
 */
export async function declarationHtml(config: Config, options: HtmlOptions = {}): Promise<string> {
  const { declaration, texts } = await prepare(config, options);
  return toHtml(declarationTree(declaration, texts, { level: options.level ?? 3, canChange: false }));
}

export interface ShownOptions extends DeclarationOptions {
  /** Where it was shown, as a record has it; for `api` and `none` there are no texts. @default "banner" */
  surface?: Shown["surface"];
}

/** The texts of each surface, by the files they come in. */
const WORDINGS: { readonly [S in Shown["surface"]]?: readonly Wording[] } = {
  banner: ["banner"],
  preferences: ["banner", "preferences"],
  placeholder: ["banner", "embeds"],
};

/**
 * What visitors are shown by this version of Sluis under this configuration, as one text to keep, and the hash of it
 * that is in their records as `text` (R59, R60).
 */
export async function shownText(
  given: Config,
  { language: tag, surface = "banner" }: ShownOptions = {},
): Promise<{ text: string; hash: string }> {
  const config = Object(given) as Config;
  const language = languageOf(tag, config.language);
  const texts = await textsIn(language, WORDINGS[surface] ?? []);
  const text = textOf({ config, settings: settingsOf(config), language, surface, texts });
  return { text, hash: sha256(text) };
}

async function textsIn(language: string, wordings: readonly Wording[]): Promise<Texts> {
  const layers = await Promise.all(wordings.map((one) => wordingOf(language, one)));
  return Object.assign({}, ...layers.map((one) => one.texts));
}

async function prepare(given: Config, options?: DeclarationOptions) {
  const config = Object(given) as Config;
  const language = languageOf(options?.language, config.language);
  const hasRecords = linkOf(Object(config.records).url) !== "";
  const layers = ["banner", "preferences", "declaration", ...(hasRecords ? ["records"] : [])] as Wording[];
  const texts: Texts = { ...(await textsIn(language, layers)), ...Object(config.texts)[language] };
  const settings = settingsOf(config);
  const declaration = declarationOf({
    controller: `${config.controller ?? ""}`,
    policy: { url: linkOf(config.policy?.url), version: settings.policy },
    cookie: settings.cookie,
    language,
    categories: categoriesOf(settings, config),
    services: settings.services,
    abouts: await aboutsOf({ settings, language, load: () => Promise.reject(new Error("no facts")) }),
    state: resolve(settings),
    texts,
    ...(hasRecords && { kept: recordStores(settings.cookie.days, texts.ownRecords ?? "") }),
  });
  return { declaration, texts };
}

/** There is no page to ask: the first that we speak of what was given. */
const languageOf = (...tags: readonly (string | undefined)[]): string =>
  tags.map(spoken).find(Boolean) ?? "en";

/** As the gate reads them, with the facts of each preset brought along. */
function settingsOf(config: Config): Settings {
  const entries = entriesOf(config.services, presets).map((entry) => ({
    ...entry,
    about: entry?.about ?? FACTS.get(entry?.preset?.id ?? ""),
  }));
  const services = entries.filter(mayStart) as ServiceEntry[];
  let isWhole = services.length === entries.length;
  const settings = readSettings({ ...config, services }, presets, () => {
    isWhole = false;
  });
  if (!isWhole) console.warn("sluis: a part of the configuration was not understood, and is not declared");
  return settings;
}

/** Whether its options hold to their rules; a service of the site's own has but the common ones. */
function mayStart({ preset, options }: Partial<ServiceEntry>): boolean {
  const rules = preset?.id ? (RULES[preset.id] ?? { needs: {} }) : undefined;
  return !wrongOptions(inFull(options, rules), rules).length;
}

/** `functional`, what is asked, and what can only be objected to, service by service. */
function categoriesOf({ categories, services }: Settings, config: Config): Category[] {
  const exempt = services.flatMap((one) => (one.exempt ? one.category : []));
  return [...new Set([FUNCTIONAL, ...categories, ...exempt])].map((id) => ({
    ...Object(Object(config.categories)[id]),
    id,
    isAsked: categories.includes(id),
  }));
}

/** An address that may be followed, as it was given: http, https, or relative to the page (R177). */
function linkOf(url: unknown): string {
  try {
    return /^https?:/.test(new URL(`${url}`, "https://relative.invalid").href) ? `${url ?? ""}` : "";
  } catch {
    return "";
  }
}
