import type { Events } from "./types.ts";

/** Announces on `document`; a listener that throws stops nobody, the browser sees to that. */
export const dispatch = <E extends keyof Events>(event: E, detail: Events[E]): unknown =>
  document.dispatchEvent(new CustomEvent(`sluis:${event}`, { detail }));
