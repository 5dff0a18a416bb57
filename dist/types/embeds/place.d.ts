import type { Texts, World } from "../world.ts";
import { type Who } from "./who.ts";
export interface Offer {
    readonly who: Who;
    readonly link: string;
    /** By the name of the button. None where nothing can be loaded. */
    readonly actions: Readonly<Record<string, () => unknown>>;
    /** What is said: a key of the texts. */
    readonly says: string;
}
/** What waits, who would receive data, and three ways on: once, always, or a plain link (R120). */
export declare function createPlace(embed: HTMLElement, offer: Offer, world: World, texts: Texts): HTMLElement;
