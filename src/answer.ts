import { diff } from "./consent/diff.ts";
import { afterPaint } from "./dom/ready.ts";
import { dispatch } from "./events.ts";
import { publish } from "./storage/news.ts";
import { save } from "./storage/save.ts";
import { createSurfaces } from "./surfaces.ts";
import type { Decision, Source } from "./types.ts";
import type { Answers, Choices, Core, Outcome, Texts } from "./world.ts";

/**
 * Wires what only some visits need: the question, and what an answer sets in motion, in this order: it is stored, the
 * question goes, vendors that ran are denied, tags load after the next paint, the page is told (R49, R203, R204).
 */
export function mount(core: Core, texts: Texts): Answers {
  const { config, settings, gate, load } = core;

  /** What already passed the gate is taken back by a part of its own, fetched only then. */
  const revoke = async (revoked: readonly string[]): Promise<Outcome> => {
    if (!gate.running.size && !document.querySelector("[data-consent]"))
      return { remaining: [], reload: "none" };
    try {
      return await (await load("sluis-change")).follow(core, revoked);
    } catch (error) {
      // What cannot be denied by name is stopped as a whole: the next page starts from the stored choice.
      console.error("sluis:", error);
      location.reload();
      return { remaining: [], reload: "now" };
    }
  };
  const commit = async (source: Source, decision?: Decision) => {
    const before = core.state;
    core.take(source, decision);
    const { state } = core;
    const change = diff(before, state);
    surfaces.update();
    afterPaint(gate.grant);
    const outcome = await revoke(change.revoked);
    if (state.decided && source !== "tab")
      surfaces.say(outcome.reload === "needed" ? "reloadNeeded" : "saved");
    dispatch("change", Object.freeze({ ...change, state, ...outcome }));
  };
  const keep = (source: Source, decision?: Decision) => {
    save(settings.cookie, Object(config).cookie?.domain, decision);
    publish();
    return commit(source, decision);
  };
  const decide = (source: Source, choices: Choices) =>
    keep(source, { at: Math.floor(Date.now() / 1000) * 1000, policy: settings.policy, choices });
  const all = (source: Source, granted: boolean) =>
    decide(source, Object.fromEntries(settings.categories.map((id) => [id, granted])));
  const some = async (source: Source, patch?: Choices) => {
    const choices = (await load("sluis-change")).merged(core, patch);
    return choices && decide(source, choices);
  };

  const surfaces = createSurfaces(core, texts, {
    decide: (choices) => some("visitor", choices),
    answerAll: (granted) => all("visitor", granted),
  });
  return {
    ask: surfaces.update,
    async follow() {
      const news = (await load("sluis-change")).news(core);
      if (news) await commit("tab", ...news);
    },
    set: (choices) => some("api", choices),
    acceptAll: () => all("api", true),
    rejectAll: () => all("api", false),
    reset: () => keep("api"),
    open: surfaces.open,
    close: surfaces.close,
  };
}
