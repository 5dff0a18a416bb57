import type { ConsentRecord } from "../types.ts";
import type { Settings, Texts } from "../world.ts";
/** What a visitor was shown: what the hash in a record stands for (R59). */
export interface Shown {
    /** As the owner gave it. */
    readonly config: unknown;
    readonly settings: Settings;
    readonly language: string;
    readonly surface: ConsentRecord["surface"];
    /** The texts of that surface, before the owner's own take their place. */
    readonly texts: Texts;
}
/**
 * All of it as JSON. Nothing in it depends on a page, so that it is the same in a browser and where a site is built:
 * addresses and the words of categories are as the owner gave them.
 */
export declare function shownText({ config, settings, language, surface, texts }: Shown): string;
export declare const shownHash: (shown: Shown) => string;
