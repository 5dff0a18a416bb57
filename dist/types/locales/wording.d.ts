import type { Texts, Wording } from "../world.ts";
/**
 * The texts of one layer in one language. In what is built this file is a table, with an import of its own for every
 * language and layer: bundlers follow only what is written out.
 */
export declare const wordingOf: (language: string, layer: Wording) => Promise<{
    texts: Texts;
}>;
