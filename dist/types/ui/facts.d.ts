import type { About } from "../types.ts";
import type { Given } from "./given.ts";
/** Who gets what, for how long (R27, R28). */
export declare function createFacts(id: string, about: About, { world, texts, say }: Given): Node[];
