import type { Block } from "./category.ts";
import type { Given } from "./given.ts";
/** Finds services among many, as you type (R36), and says how many there are (R153). */
export declare function createFilter(blocks: readonly Block[], { say }: Given): HTMLElement;
