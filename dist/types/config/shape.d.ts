import { isFlag } from "../dom/is-record.ts";
import type { Rule } from "../types.ts";
/** A rule for a value, or one for each key of an object; under `*` the rule for every key. */
export type Shape = Rule | {
    readonly [key: string]: Shape;
};
export declare const isText: (value: unknown) => boolean;
export declare const isLink: (value: unknown) => boolean;
/** One law for everywhere, the laws that we know of, or one for each region. */
declare const isRegime: (value: unknown) => boolean;
/** A refusal is kept no shorter than a grant (R39). */
declare const isLifetime: (value: unknown) => boolean;
export declare const isLocalised: (value: unknown) => boolean;
/** Listed or not, or in the owner's words; a category of the site's own needs a purpose (R25). */
export declare const isCategory: (id: string, value: unknown) => boolean;
/** The whole configuration; services have rules of their own. */
export declare const SHAPE: {
    readonly controller: typeof isText;
    readonly policy: {
        readonly url: typeof isLink;
        readonly version: RegExp;
    };
    readonly categories: (value: unknown) => boolean;
    readonly services: (value: unknown) => boolean;
    readonly language: (value: unknown) => boolean;
    readonly layout: RegExp;
    readonly theme: RegExp;
    readonly reopen: typeof isFlag;
    readonly cookie: {
        readonly name: RegExp;
        readonly domain: RegExp;
        readonly days: typeof isLifetime;
    };
    readonly regime: typeof isRegime;
    readonly region: RegExp;
    readonly minor: typeof isFlag;
    readonly records: {
        readonly url: typeof isLink;
    };
    readonly gate: {
        readonly retrofit: typeof isFlag;
    };
    readonly texts: {
        readonly "*": {
            readonly "*": typeof isText;
        };
    };
};
/** Whether a value is all that its shape says, with no key that the shape does not know. */
export declare function fits(value: unknown, shape: Shape): boolean;
/** The ids of services as they were given, understood or not; empty where one makes no text. */
export declare const serviceIds: (services: unknown) => string[];
export {};
