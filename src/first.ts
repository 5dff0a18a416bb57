import { pickLanguage } from "./locales/pick.ts";
import type { Answers, Core } from "./world.ts";

/** Fetches what asks, what it says in the language of the page, and what proves the answer, at a time. */
export async function mountFirst(core: Core): Promise<Answers> {
  const { load, config } = core;
  core.language = pickLanguage(config);
  const [part, { texts }, records] = await Promise.all([
    load("sluis-front"),
    load(`locales/${core.language}/banner`),
    // Without it the choice counts all the same, and no record of it is made.
    Object(config).records?.url && load("sluis-records").catch(console.error),
  ] as const);
  if (records) records.mount(core, texts);
  return part.mount(core, texts);
}
