import { has, resolve } from "./consent/state.ts";
import { COMMANDS } from "./consent-object.ts";
import { startWith } from "./start.ts";
import type { Config, Consent } from "./types.ts";
import type { Command, Load } from "./world.ts";

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

/** The table of parts is itself one that is fetched when the first of them is called for. */
const load = (async (part) => (await import("./parts.ts")).load(part)) as Load;

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
