import { BUILT_IN } from "./config/read.ts";
import { has, resolve } from "./consent/state.ts";
import { createConsent } from "./consent-object.ts";
import { createLoad } from "./load.ts";
import { startWith } from "./start.ts";
import type { Config, Consent } from "./types.ts";
import type { Parts } from "./world.ts";

export type {
  About,
  CategoryConfig,
  ChangeDetail,
  Config,
  Consent,
  ConsentRecord,
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

/** What a returning visitor needs is at hand; the table of all other parts is itself fetched. */
const load = createLoad(async (part) =>
  part === "sluis-run" ? import("./gate/run.ts") : (await import("./parts.ts")).load(part as keyof Parts),
);

/**
 * Starts the gate, and asks where there is something to ask. Wrong parts of the configuration are reported in the
 * console and stay blocked; nothing throws. On a server it returns an object that grants nothing.
 */
export const start = (config: Config): Consent =>
  typeof document === "undefined" ? nothing() : startWith(config, [], load);

/** Where there is no page there is no visitor: nothing is granted and nothing happens. */
const nothing = (): Consent => {
  const state = resolve({ categories: BUILT_IN, services: [] });
  const idle = async () => undefined;
  return createConsent({ state, has: (id) => has(state, id) }, idle, idle, new EventTarget());
};
