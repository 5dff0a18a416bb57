import { diff } from "./consent/diff.ts";
import { afterPaint } from "./dom/ready.ts";
import { reload } from "./dom/reload.ts";
import { dispatch } from "./events.ts";
import { publish } from "./storage/news.ts";
import { save } from "./storage/save.ts";
import { type Callbacks, createSurfaces } from "./surfaces.ts";
import type { Decision, Source } from "./types.ts";
import type {
  Answer,
  Answers,
  Choices,
  Core,
  Notices,
  Outcome,
  Settings,
  Texts,
  Where,
  World,
} from "./world.ts";

const NOTHING: Outcome = { remaining: [], reload: "none" };

/**
 * Wires what only some visits need: the question, and what an answer sets in motion, in this order: it is stored, the
 * question goes, vendors that ran are denied, tags load after the next paint, the page is told (R49, R203, R204).
 */
export function mount(core: Core, texts: Texts, createNotices?: (world: World) => Notices): Answers {
  const { config, settings, gate, recorder } = core;

  /** What cannot be taken back by name is stopped as a whole: the next page starts from the stored choice. */
  const startAnew = (): undefined => reload() as undefined;
  /** @param isWhole whether all was answered anew, what was let through once included */
  const commit = async (source: Source, text: string, decision?: Decision, isWhole = true) => {
    const before = core.state;
    const hadOnce = gate.once.size > 0;
    core.take(source, text, decision);
    // At once: the part that takes back may take its time to come.
    if (isWhole) gate.once.clear();
    const { state } = core;
    const change = diff(before, state);
    surfaces.update();
    afterPaint(gate.grant);
    const outcome = await surfaces.call("revoke", change.revoked, hadOnce);
    if (!outcome && (change.revoked.length || hadOnce)) startAnew();
    if (state.decided && source !== "tab" && outcome?.reload !== "needed") surfaces.say("saved");
    dispatch("change", Object.freeze({ ...change, state, ...(outcome ?? NOTHING) }));
  };
  const keep = (where: Where, decision?: Decision, isWhole?: boolean) => {
    const text = save(
      { ...settings.cookie, days: daysOf(settings, decision?.choices) },
      Object(config).cookie?.domain,
      decision,
    );
    recorder?.decided(where, decision);
    publish();
    return commit(where === "api" ? where : "visitor", text, decision, isWhole);
  };
  const decide = (where: Where, answer: Answer, isWhole?: boolean) =>
    // A minor is asked nothing, and granted nothing (R98).
    settings.minor ||
    keep(where, { at: Math.floor(Date.now() / 1000) * 1000, policy: settings.policy, ...answer }, isWhole);
  /** What the browser asks for is told in the preferences (R87). */
  const isTold = (where: Where) => where === "preferences" && core.state.gpc;
  /** How often all was answered anew, or forgotten: what a part was asked for before that is void. */
  let turns = 0;
  let merging: ReturnType<typeof surfaces.call<"merge">> | undefined;
  const all = (where: Where, granted: boolean) => {
    turns++;
    const { services } = settings;
    const exempt = services.flatMap((one) => (one.exempt ? one.id : []));
    const choices = Object.fromEntries([...settings.categories, ...exempt].map((id) => [id, granted]));
    // What comes later was not part of this (R44).
    const shown = services.flatMap(({ id, category }) => (choices[category] && !(id in choices) ? id : []));
    return decide(where, { choices, shown, ...(isTold(where) && { signal: true }) });
  };
  const some = async (where: Where, patch: Choices = {}) => {
    // Where that part cannot be had, the answer counts by itself: earlier ones are forgotten rather than kept in part.
    const turn = turns;
    // One promise for all: whoever waits for it goes on in order, and an answer right after this one builds on it.
    merging ??= surfaces.call("merge");
    const merge = await merging;
    if (!merge) merging = undefined;
    const answer = merge ? merge(patch, isTold(where)) : { choices: patch, shown: [] };
    const isWhole = settings.categories.some((id) => id in patch);
    return turn === turns && answer && decide(where, answer, isWhole);
  };

  const callbacks: Callbacks = {
    decide: (choices, where = "preferences") => some(where, choices),
    // The banner may ask about a part only: what was answered before stays as it is (R44).
    answerAll: (granted, where, ids) =>
      ids ? some(where, Object.fromEntries(ids.map((id) => [id, granted]))) : all(where, granted),
  };
  const surfaces = createSurfaces(core, texts, callbacks, createNotices);
  return {
    ask: surfaces.update,
    async follow() {
      const news = await surfaces.call("news");
      if (news) await commit("tab", ...news);
      else if (news === undefined) startAnew();
    },
    set: (choices) => some("api", choices),
    acceptAll: () => all("api", true),
    rejectAll: () => all("api", false),
    reset() {
      turns++;
      return keep("api");
    },
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
