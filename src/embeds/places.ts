import type { Core } from "../world.ts";
import { focusInto } from "./focus.ts";
import { createSight } from "./sight.ts";

/** How often a placeholder is put back that something else took away: who insists gets its way, or it would never end. */
const TIMES = 9;

/** What stands on the page. */
export interface Places {
  /** Adds what is missing and takes away what stands for nothing; what stands well it leaves alone. */
  draw(): void;
  /** Does so with every box measured anew: another width may size frames otherwise, and show what was hidden. */
  redraw(): void;
}

/** @param put makes the placeholder of an embed, and puts it right before it */
export function createPlaces(
  gate: Core["gate"],
  put: (embed: HTMLElement) => HTMLElement,
  signal: AbortSignal,
): Places {
  /** By the embed that each stands for. */
  const places = new Map<HTMLElement, HTMLElement>();
  const lost = new WeakMap<HTMLElement, number>();
  const timesLost = (embed: HTMLElement) => lost.get(embed) ?? 0;

  const takeAway = (embed: HTMLElement, place: HTMLElement) => {
    const hadFocus = place.contains(document.activeElement);
    places.delete(embed);
    place.remove();
    const nodes = gate.markup?.shown.get(embed);
    if (hadFocus && nodes) focusInto(embed, nodes);
  };
  const draw = (isAnew = false) => {
    const waiting = new Set(signal.aborted ? [] : gate.waiting());
    for (const [embed, place] of places) {
      const isWaiting = waiting.has(embed);
      if (isWaiting && place.nextElementSibling === embed) waiting.delete(embed);
      else takeAway(embed, place);
      if (isWaiting && waiting.has(embed) && !isAnew) lost.set(embed, timesLost(embed) + 1);
    }
    for (const embed of waiting) {
      const isDue = embed.localName !== "iframe" || isSeen(embed, isAnew);
      if (isDue && timesLost(embed) < TIMES) places.set(embed, put(embed));
    }
  };
  const redraw = () => {
    for (const place of places.values()) if (!place.contains(document.activeElement)) place.remove();
    draw(true);
  };
  const isSeen = createSight(redraw, signal);
  signal.addEventListener("abort", () => draw());
  return { draw: () => draw(), redraw };
}
