import type { Decision, Regime } from "../types.ts";
/** What can be granted: a service, or a category as one of its own. */
export interface Choosable {
    readonly id: string;
    readonly category: string;
    /** Granted until the visitor objects, to it or to its category (R74). */
    readonly exempt?: boolean;
    /** The same, where the law allows it for statistics alone (R78). */
    readonly aggregate?: boolean;
}
/** All that an answer depends on, beside what is asked for. */
export interface Circumstances {
    readonly regime?: Regime | undefined;
    readonly minor?: boolean | undefined;
    /** The categories that the browser refuses on this visit (R84). */
    readonly signalled: readonly string[];
    readonly decision?: Decision | undefined;
}
/** Whether it waits for an answer: it has none, and came after its category was granted, or is one itself (R44). */
export declare const isUnanswered: ({ id, category }: Choosable, { signalled, decision }: Circumstances) => boolean;
/**
 * Whether something is granted. The first of these that applies answers, strict ones first (R95):
 *
 * 1. What the site cannot work without is on (R9).
 * 2. For a minor, all else is off (R98, R102).
 * 3. What the visitor refused is off.
 * 4. What the browser refuses is off, unless the visitor granted it knowing of that (R85, R87, R92).
 * 5. What was added after the visitor granted its category is off (R44).
 * 6. What the visitor granted is on.
 * 7. What needs no consent, or none where the visitor is, is on until it is refused (R74, R78).
 * 8. All else is off, unless the law there is opt-out (R69).
 */
export declare function isGranted(one: Choosable, circumstances: Circumstances): boolean;
