import { mount as mountPlain } from "./answer.ts";
import { createNotices } from "./notice/index.ts";
import type { Answers, Core, Texts } from "./world.ts";

/** The first layer with more to say than the question. */
export function mount(core: Core, given: Texts): Answers {
  // Where one may opt out, visitors look for that name (R88).
  const texts = core.state.regime === "opt-out" ? { ...given, preferences: given.choices ?? "" } : given;
  const answers = mountPlain(core, texts, (world) => createNotices(core, world, texts));
  return core.settings.minor ? { ...answers, set: refuse, acceptAll: refuse, rejectAll: refuse } : answers;
}

/** Who calls by code learns why nothing comes of it. */
const refuse = () => console.warn("sluis: a minor is asked nothing, and granted nothing");
