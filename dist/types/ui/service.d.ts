import type { Service } from "../types.ts";
import type { Given } from "./given.ts";
/** One service in its category. */
export interface Row {
    readonly node: HTMLElement;
    /** What it is found by. */
    readonly words: string;
}
/** Its switch, and its facts for who wants them. */
export declare function createService({ id, category, exempt }: Service, given: Given): Row;
