import { diff } from "./consent/diff.ts";
import { afterPaint } from "./dom/ready.ts";
import { reload } from "./dom/reload.ts";
import { dispatch } from "./events.ts";
import { publish } from "./storage/news.ts";
import { cookies, save } from "./storage/save.ts";
import { createSurfaces } from "./surfaces.ts";
import type { Decision, Source } from "./types.ts";
import type { Answers, Choices, Core, Outcome, Texts, Where } from "./world.ts";

const NOTHING: Outcome = { remaining: [], reload: "none" };

/**
 * Wires what only some visits need: the question, and what an answer sets in motion, in this order: it is stored, the
 * question goes, vendors that ran are denied, tags load after the next paint, the page is told (R49, R203, R204).
 */
export function mount(core: Core, texts: Texts): Answers {
  const { config, settings, gate, load, recorder } = core;

  /** What cannot be taken back by name is stopped as a whole: the next page starts from the stored choice. */
  const startAnew = (error: unknown): undefined => {
    console.error("sluis:", error);
    reload();
  };
  /**
   * What already passed the gate is taken back, and what denied services left in this browser is erased: on this page,
   * under an earlier choice, or before the site had Sluis. A part of its own does that, fetched only then.
   */
  const revoke = async (revoked: readonly string[], isWhole: boolean): Promise<Outcome> => {
    const denied = settings.services.map(({ id }) => id).filter((id) => !core.has(id));
    const { running, once } = gate;
    const hadOnce = once.size;
    // At once: the part that takes back may take its time to come.
    if (isWhole) once.clear();
    const hasPassed = running.size || hadOnce || revoked.length;
    // More than our own cookie: what else is there may be theirs.
    if (!hasPassed && !(denied.length && cookies().includes(";"))) return NOTHING;
    const outcome = load("sluis-change").then((part) => part.follow(core, revoked, denied));
    return (await outcome.catch((error) => (revoked.length || hadOnce) && startAnew(error))) || NOTHING;
  };
  /** @param isWhole whether all was answered anew, what was let through once included */
  const commit = async (source: Source, decision?: Decision, isWhole = true) => {
    const before = core.state;
    core.take(source, decision);
    const { state } = core;
    const change = diff(before, state);
    surfaces.update();
    afterPaint(gate.grant);
    const outcome = await revoke(change.revoked, isWhole);
    if (state.decided && source !== "tab")
      surfaces.say(outcome.reload === "needed" ? "reloadNeeded" : "saved");
    dispatch("change", Object.freeze({ ...change, state, ...outcome }));
  };
  const keep = (where: Where, decision?: Decision, isWhole?: boolean) => {
    const { cookie, services } = settings;
    // What was objected to is not asked again, so the cookie stays for as long as browsers keep one (R182).
    const isObjection = services.some(({ id, exempt }) => exempt && decision?.choices[id] === false);
    save(isObjection ? { ...cookie, days: 400 } : cookie, Object(config).cookie?.domain, decision);
    recorder?.decided(where, decision);
    publish();
    return commit(where === "api" ? where : "visitor", decision, isWhole);
  };
  const decide = (where: Where, choices: Choices, isWhole?: boolean) =>
    keep(where, { at: Math.floor(Date.now() / 1000) * 1000, policy: settings.policy, choices }, isWhole);
  const all = (where: Where, granted: boolean) => {
    const exempt = settings.services.flatMap((one) => (one.exempt ? one.id : []));
    return decide(where, Object.fromEntries([...settings.categories, ...exempt].map((id) => [id, granted])));
  };
  const some = async (where: Where, patch: Choices = {}) => {
    // Where that part cannot be had, the answer counts by itself: earlier ones are forgotten rather than kept in part.
    const part = await load("sluis-change").catch(() => undefined);
    const choices = part ? part.merged(core, patch) : patch;
    const isWhole = settings.categories.some((id) => id in patch);
    return choices && decide(where, choices, isWhole);
  };

  const surfaces = createSurfaces(core, texts, {
    decide: (choices, where = "preferences") => some(where, choices),
    answerAll: (granted, where = "banner") => all(where, granted),
  });
  return {
    ask: surfaces.update,
    async follow() {
      const news = (await load("sluis-change").catch(startAnew))?.news(core);
      if (news) await commit("tab", ...news);
    },
    set: (choices) => some("api", choices),
    acceptAll: () => all("api", true),
    rejectAll: () => all("api", false),
    reset: () => keep("api"),
    open: surfaces.open,
    close: surfaces.close,
    stand: surfaces.stand,
    declaration: surfaces.declaration,
  };
}
