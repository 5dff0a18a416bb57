import type { Answers, Core, Notices, Texts, World } from "./world.ts";
/**
 * Wires what only some visits need: the question, and what an answer sets in motion, in this order: it is stored, the
 * question goes, vendors that ran are denied, tags load after the next paint, the page is told (R49, R203, R204).
 */
export declare function mount(core: Core, texts: Texts, createNotices?: (world: World) => Notices): Answers;
