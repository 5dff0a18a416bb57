import type { Answers, Core } from "./world.ts";
/** Fetches what asks, what it says in the language of the page, and what proves the answer, at a time. */
export declare function mountFirst(core: Core): Promise<Answers>;
