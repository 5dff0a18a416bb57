import { has, resolve } from "./consent/state.ts";
import { COMMANDS } from "./consent-object.ts";
import { startWith } from "./start.ts";
import type { Config, Consent } from "./types.ts";
import type { Command, Load, Parts } from "./world.ts";

export type {
  About,
  CategoryConfig,
  ChangeDetail,
  Config,
  Consent,
  Declaration,
  DeclaredCategory,
  DeclaredService,
  DeclaredStore,
  Diff,
  Events,
  Lifetime,
  Localised,
  Preset,
  Remainder,
  Rule,
  Service,
  ServiceContext,
  ServiceEntry,
  Source,
  State,
  Stored,
  StoredEntry,
  Surface,
} from "./types.ts";

/** Written out, so that bundlers see every part and split it off. Facts come with the presets themselves. */
const PARTS: { readonly [P in keyof Parts]?: () => Promise<Parts[P]> } = {
  "sluis-front": () => import("./answer.ts"),
  "sluis-ui": () => import("./ui/index.tsx"),
  "sluis-change": () => import("./change.ts"),
  "sluis-check": () => import("./complain.ts"),
  "sluis-markup": () => import("./gate/elements.ts"),
  "sluis-embeds": () => import("./embeds/index.ts"),
  "sluis-declaration": () => import("./declaration/index.ts"),
  "locales/en/banner": () => import("./locales/en/banner.ts"),
  "locales/en/preferences": () => import("./locales/en/preferences.ts"),
  "locales/en/embeds": () => import("./locales/en/embeds.ts"),
  "locales/en/declaration": () => import("./locales/en/declaration.ts"),
  "locales/nl/banner": () => import("./locales/nl/banner.ts"),
  "locales/nl/preferences": () => import("./locales/nl/preferences.ts"),
  "locales/nl/embeds": () => import("./locales/nl/embeds.ts"),
  "locales/nl/declaration": () => import("./locales/nl/declaration.ts"),
};

const load = (async (part) => PARTS[part]?.()) as Load;

/**
 * Starts the gate, and asks where there is something to ask. Wrong parts of the configuration are reported in the
 * console and stay blocked; nothing throws. On a server it returns an object that grants nothing.
 */
export const start = (config: Config): Consent =>
  typeof document === "undefined" ? nothing() : startWith(config, [], load);

/** Where there is no page there is no visitor: nothing is granted and nothing happens. */
function nothing(): Consent {
  const state = resolve({ categories: ["analytics", "marketing"], services: [] });
  const idle = async () => undefined;
  return {
    state,
    has: (id) => has(state, id),
    when: () => new Promise(() => {}),
    ...(Object.fromEntries(COMMANDS.map((name) => [name, idle])) as Record<
      Command,
      () => Promise<undefined>
    >),
    on: () => () => {},
    stop: () => {},
  };
}
