import type { ConsentRecord } from "../types.ts";
import type { Choices, Core, Texts } from "../world.ts";
import { circumstances } from "./circumstances.ts";
import { shownHash } from "./shown.ts";
import { uuid } from "./uuid.ts";
import { VERSION } from "./version.ts";

/** What a record says of one event; all else in it is the same for each of a page. */
export interface What extends Pick<ConsentRecord, "action" | "surface" | "source"> {
  readonly choices: Choices;
  /** By the browser's clock, in milliseconds since 1970. */
  readonly at: number;
}

/** Whose it is, and what came before it. */
type Place = Pick<ConsentRecord, "subject" | "previous">;

/** A whole record (R57), which nobody changes any more. @param texts those of the surface it was decided on */
export function createProof(
  { config, settings, state, language = "en" }: Pick<Core, "config" | "settings" | "state" | "language">,
  { subject, previous }: Place,
  { at, choices, ...what }: What,
  texts: Texts = {},
): ConsentRecord {
  const { surface } = what;
  return Object.freeze({
    v: 1,
    id: uuid(),
    previous,
    subject,
    at: new Date(at).toISOString(),
    ...what,
    choices: Object.freeze(choices),
    policy: settings.policy,
    text: shownHash({ config, settings, language, surface, texts }),
    library: VERSION,
    language,
    ...circumstances({ state, settings }),
    domain: location.hostname,
  });
}
