import type { Answer, Choices, Command, Core, Front, News, Outcome, World } from "./world.ts";
/**
 * The current choices with a patch over them; undefined where nothing in the patch can be decided here.
 * @param isTold whether the visitor could read what the browser asks for, beside what was answered (R87)
 */
export declare function merged({ settings, decision, state }: Core, patch?: Choices, isTold?: boolean): Answer | undefined;
/** What is stored, where it is another decision than this page goes by: another tab wrote it, or forgot it. */
export declare const news: ({ settings, decision }: Core) => News | undefined;
/**
 * Takes back what is no longer granted: vendors are denied or told at once, what the withdrawn ones stored is erased,
 * and the page is loaded again where nothing else stops a running script (R49-R51).
 * @param revoked ids that were granted until now
 * @param denied ids of services that may have left something behind, now or earlier
 */
export declare function follow(core: Core, world: World, front: Front, revoked: readonly string[], denied: readonly string[]): Promise<Outcome>;
/** Does what an earlier page could not: erases once more, and sends records that nobody took. */
export declare function resume(core: Core): Promise<void>;
/**
 * Where the first layer cannot be had, what was granted can still be taken back: as a whole, and by forgetting it, so
 * that the next page asks (R46). In English, as nothing else is at hand; nobody is asked before anything was decided.
 */
export declare function withoutFront({ config, settings, state }: Core, asked: Command): void;
