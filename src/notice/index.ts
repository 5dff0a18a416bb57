import { isUnanswered } from "../consent/grant.ts";
import { fill, localised } from "../dom/localised.ts";
import { decode } from "../storage/format.ts";
import { cookieValue } from "../storage/recall.ts";
import type { Core, Notices, Texts, World } from "../world.ts";

/**
 * What another law, a signal of the browser or an earlier answer adds to the question. It comes in the place of the
 * plain first layer, so that a signal costs no further request (R93).
 */
export function createNotices(core: Core, world: World, given: Texts): Notices {
  const { settings } = core;
  const { language, categories, services } = world;
  const texts = { ...given, ...world.texts };
  const say = (key: string, values: Texts) => fill(texts[key] ?? "", { ...texts, ...values });
  const dayOf = (at: string | number) => new Date(at).toLocaleDateString(language, { dateStyle: "long" });
  const isSignalled = (id: string) => core.state.gpc && settings.signalled.includes(id);
  /** What waits for an answer; a category is one of its own. */
  const waiting = () => {
    const signalled = core.state.gpc ? settings.signalled : [];
    const asked = settings.categories.map((id) => ({ id, category: id }));
    return [...asked, ...services].filter((one) => isUnanswered(one, { signalled, decision: core.decision }));
  };

  return {
    intro() {
      const { decidedAt, regime } = core.state;
      if (decidedAt) return say("introNew", { date: dayOf(decidedAt) });
      return say({ "opt-in": "intro", "opt-out": "introOut", objectable: "introObject" }[regime], {});
    },
    told() {
      const ids = waiting().map(({ category }) => category);
      return categories.filter(({ id }) => id === "functional" || ids.includes(id));
    },
    asked: () =>
      core.decision || core.state.source === "signal" ? waiting().map(({ id }) => id) : undefined,
    signal() {
      const off = categories.filter(({ id }) => isSignalled(id) && core.state.categories[id] === false);
      const names = off.map(({ id, label }) => localised(label, language) ?? texts[`name.${id}`] ?? id);
      return names.length ? say("signal", { categories: names.join(", ") }) : "";
    },
    beside({ id }, more) {
      if (isSignalled(id)) return say("conflict", {});
      if (core.state.regime === "objectable" && services.some((one) => one.category === id && one.aggregate))
        return more.canObject ?? "";
      // Whether or not it still counts: theirs to see where it is asked again (R44).
      const earlier = decode(cookieValue(settings.cookie.name));
      const isVoid = earlier?.choices[id] === true && core.state.categories[id] === false;
      return isVoid ? say("earlier", { date: dayOf(earlier.at) }) : "";
    },
  };
}
