import { refusedBySignal } from "../consent/choices.ts";
import { idsOf } from "../dom/gated.ts";
import type { Abouts, Core, Texts, World } from "../world.ts";
import { reserve, standIn } from "./box.ts";
import { linkOf } from "./link.ts";
import { createPlace, type Offer } from "./place.ts";
import { whoOf } from "./who.ts";

/** Plugins that Facebook ended: loading them would show nothing. */
const ENDED = ".fb-like, .fb-comments";

/**
 * Makes a function that makes the placeholder of an embed, and puts it right before it.
 * @param draw called once an embed was let through
 */
export function createPut(core: Core, world: World, abouts: Abouts, texts: Texts, draw: () => void) {
  const actionsFor = (embed: HTMLElement): Offer["actions"] => {
    const { categories, services } = core.state;
    const ids = idsOf(embed.dataset.consent);
    // What names something unknown waits for good (R3), and so does everything for a minor (R98).
    if (world.minor || !ids.every((id) => id in categories || id in services)) return {};
    return {
      "load-once": () => {
        core.gate.grantOnce(embed);
        draw();
      },
      // Against what the browser asks for, only where that is told (R87).
      "load-always": () => {
        if (core.state.gpc && refusedBySignal(core.settings, ids).length) return world.openPreferences();
        const denied = ids.filter((id) => !core.has(id));
        return world.decide(Object.fromEntries(denied.map((id) => [id, true])), "placeholder");
      },
    };
  };
  return (embed: HTMLElement): HTMLElement => {
    const { content } = embed as Partial<HTMLTemplateElement>;
    const link = linkOf(embed);
    const who = whoOf(embed, world, abouts, texts, link);
    const offer = content?.querySelector(ENDED)
      ? { who, link, says: "ended", actions: {} }
      : { who, link, says: "sends", actions: actionsFor(embed) };
    const place = createPlace(embed, offer, world, texts);
    if (content) reserve(place, embed);
    else if (!embed.title) embed.title = who.name;
    if (content) embed.before(place);
    else standIn(place, embed);
    return place;
  };
}
