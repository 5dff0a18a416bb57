import { pickLanguage } from "./locales/pick.ts";
import type { Answers, Core } from "./world.ts";

/** Fetches what asks, and what it says in the language of the page, at a time. */
export async function mountFirst(core: Core): Promise<Answers> {
  const { load, config } = core;
  core.language = pickLanguage(config);
  const both = [load("sluis-front"), load(`locales/${core.language}/banner`)] as const;
  const [part, { texts }] = await Promise.all(both);
  return part.mount(core, texts);
}
