// @ts-check
import { servicesOf } from "./services.js";

// Services that stand in the page as something to see, behind a placeholder that can let them in once.
const embeds = /^(youtube|vimeo|google-maps|x-widgets|facebook-plugins|linkedin-plugins)$/;

/**
 * The services whose requests need no permission now: exempt and not objected to, functional, or let in by the
 * visitor for this one time.
 * @param {import("./watch.js").PageWindow} page
 * @param {boolean} letInOnce
 */
export function freeServices({ document, sluis }, letInOnce) {
  /** @type {import("./story.js").Free[]} */
  const free = [];
  for (const { id, name, exempt, category } of servicesOf(document)) {
    const granted = sluis?.has(id);
    if (category === "functional") free.push({ name, why: "functional" });
    else if (exempt && granted) free.push({ name, why: "exempt" });
    else if (letInOnce && !granted && embeds.test(id)) free.push({ name, why: "once" });
  }
  return free;
}
