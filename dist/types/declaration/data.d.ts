import type { Declaration, Service, State, Stored } from "../types.ts";
import type { Abouts, Category, Settings, Texts } from "../world.ts";
/** All that a declaration is made of. */
export interface Facts {
    readonly controller: string;
    readonly policy: Declaration["policy"];
    readonly cookie: Settings["cookie"];
    readonly language: string;
    readonly categories: readonly Category[];
    readonly services: readonly Service[];
    readonly abouts: Abouts;
    readonly state: State;
    readonly texts: Texts;
    /** What is stored for records, where the site keeps them. */
    readonly kept?: readonly Stored[] | undefined;
}
/** Everything this site stores and lets others do, in words of one language (R27, R28). */
export declare function declarationOf(facts: Facts): Declaration;
