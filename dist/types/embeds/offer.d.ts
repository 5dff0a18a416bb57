import type { Abouts, Core, Texts, World } from "../world.ts";
/**
 * Makes a function that makes the placeholder of an embed, and puts it right before it.
 * @param draw called once an embed was let through
 */
export declare function createPut(core: Core, world: World, abouts: Abouts, texts: Texts, draw: () => void): (embed: HTMLElement) => HTMLElement;
