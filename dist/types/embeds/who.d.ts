import type { Abouts, Texts, World } from "../world.ts";
/** Whom a placeholder speaks of. */
export interface Who {
    /** The services, or the categories where none is named. */
    readonly name: string;
    /** Who receives data. */
    readonly provider: string;
}
/** A host as people say it; empty for no address. */
export declare const hostOf: (address: string) => string;
/** @param link names the recipient where nothing else does */
export declare function whoOf(embed: HTMLElement, world: World, abouts: Abouts, texts: Texts, link: string): Who;
