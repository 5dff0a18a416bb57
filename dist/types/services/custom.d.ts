import type { Localised, ServiceContext } from "../types.ts";
import type { Common } from "./common.ts";
/** A service that is no preset: as much of it in plain JSON as a preset has, and the rest in code. */
export interface CustomOptions extends Common {
    category: string;
    /** What it is for, in a plain sentence (R25, R27). */
    purpose: Localised;
    /** What the visitor reads as its name. @default the id */
    name?: Localised;
    /** Who receives the data. @default the controller */
    provider?: string;
    /** Where it is processed, as ISO 3166 codes, `EU`, or `own`. */
    places?: readonly string[];
    /** The hosts it contacts. With `gate.retrofit` their plain tags wait; `*.example.nl` is every subdomain, and itself. */
    hosts?: readonly string[];
    /** The provider's statement. */
    policy?: string;
    optOut?: string;
    /** Whether a withdrawal must load the page again. @default true where it ran something and has no `withdraw` */
    reload?: boolean;
    /** Runs at the first grant in a page, in place of a script or before it. */
    load?: (context: ServiceContext) => unknown;
    /** Granted again after a withdrawal in the same page. */
    grant?: (context: ServiceContext) => unknown;
    withdraw?: (context: ServiceContext) => unknown;
}
/** Stands for every id that no preset has. What it does, its options say. */
export declare const custom: {
    id: string;
    category: string;
    part: string;
};
