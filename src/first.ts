import { bare } from "./consent/bare.ts";
import { attempt } from "./dom/attempt.ts";
import { pickLanguage } from "./locales/pick.ts";
import { cookieValue } from "./storage/recall.ts";
import type { Answers, Core } from "./world.ts";

/** Fetches what asks, what it says in the language of the page, and what proves the answer, at a time. */
export async function mountFirst(core: Core): Promise<Answers> {
  const { load, config, settings, state } = core;
  core.language = attempt(() => pickLanguage(config)) || "en";
  // Another law, a signal, a minor, or an answer that is there already: there is more to say than the question.
  const isPlain =
    state.regime === "opt-in" &&
    !state.gpc &&
    !settings.minor &&
    (state.decided || !cookieValue(settings.cookie.name));
  const [front, layer] = isPlain ? (["front", "banner"] as const) : (["notice", "notice"] as const);
  const words = () => load(`locales/${core.language}/${layer}`);
  const [part, { texts }, records] = await Promise.all([
    load(`sluis-${front}`),
    words().catch(() => {
      core.language = "en";
      return words();
    }),
    // Without it the choice counts all the same, and no record of it is made.
    bare(bare(Object(config)).records).url && load("sluis-records").catch(console.error),
  ] as const);
  if (records) records.mount(core, texts);
  return part.mount(core, texts);
}
