import { diff } from "./consent/diff.ts";
import { afterPaint } from "./dom/ready.ts";
import { reload } from "./dom/reload.ts";
import { dispatch } from "./events.ts";
import { publish } from "./storage/news.ts";
import { cookies, save } from "./storage/save.ts";
import { type Callbacks, createSurfaces } from "./surfaces.ts";
import type { Decision, Source } from "./types.ts";
import type { Answer, Answers, Choices, Core, Notices, Outcome, Settings, Texts, World } from "./world.ts";

const NOTHING: Outcome = { remaining: [], reload: "none" };

/**
 * Wires what only some visits need: the question, and what an answer sets in motion, in this order: it is stored, the
 * question goes, vendors that ran are denied, tags load after the next paint, the page is told (R49, R203, R204).
 */
export function mount(core: Core, texts: Texts, createNotices?: (world: World) => Notices): Answers {
  const { config, settings, gate, load } = core;

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
  const keep = (source: Source, decision?: Decision, isWhole?: boolean) => {
    save(
      { ...settings.cookie, days: daysOf(settings, decision?.choices) },
      Object(config).cookie?.domain,
      decision,
    );
    publish();
    return commit(source, decision, isWhole);
  };
  const decide = (source: Source, answer: Answer, isWhole?: boolean) =>
    settings.minor
      ? console.warn("sluis: a minor is asked nothing, and granted nothing")
      : keep(
          source,
          { at: Math.floor(Date.now() / 1000) * 1000, policy: settings.policy, ...answer },
          isWhole,
        );
  const all = (source: Source, granted: boolean, ids = settings.categories, isTold = false) => {
    const { services } = settings;
    const exempt = services.flatMap((one) => (one.exempt ? one.id : []));
    const choices = Object.fromEntries([...ids, ...exempt].map((id) => [id, granted]));
    // What comes later was not part of this (R44).
    const shown = services.flatMap(({ id, category }) => (choices[category] && !(id in choices) ? id : []));
    return decide(source, { choices, shown, ...(isTold && { signal: true }) });
  };
  const some = async (source: Source, patch: Choices = {}, isTold = false) => {
    // Where that part cannot be had, the answer counts by itself: earlier ones are forgotten rather than kept in part.
    const part = await load("sluis-change").catch(() => undefined);
    const answer = part ? part.merged(core, patch, isTold) : { choices: patch, shown: [] };
    const isWhole = settings.categories.some((id) => id in patch);
    return answer && decide(source, answer, isWhole);
  };
  const each = (ids: readonly string[], granted: boolean) =>
    Object.fromEntries(ids.map((id) => [id, granted]));

  const callbacks: Callbacks = {
    decide: (choices) => some("visitor", choices, true),
    answerAll(granted, surface) {
      const { unanswered, gpc } = core.state;
      if (surface === "preferences") return all("visitor", granted, undefined, gpc);
      // What was answered before stays as it is (R44).
      return core.decision ? some("visitor", each(unanswered, granted)) : all("visitor", granted, unanswered);
    },
    allow: (ids) => some("visitor", each(ids, true)),
  };
  const surfaces = createSurfaces(core, texts, callbacks, createNotices);
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
    open: () => surfaces.call("open"),
    close: surfaces.close,
    stand: () => surfaces.call("stand"),
    declaration: () => surfaces.call("declaration"),
  };
}

/** As long as the answer that is kept longest; what was objected to for as long as browsers keep a cookie (R182). */
function daysOf({ cookie, services }: Settings, choices: Choices = {}): number {
  if (services.some(({ id, exempt }) => exempt && choices[id] === false)) return 400;
  return Object.values(choices).includes(false) ? cookie.days : cookie.granted;
}
