import type { Answers, Core } from "./world.ts";
/** Fetches what asks, and what it says in the language of the page, at a time. */
export declare function mountFirst(core: Core): Promise<Answers>;
