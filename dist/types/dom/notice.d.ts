import type { Category, Texts, World } from "../world.ts";
/** A category by the name that the visitor reads. */
export declare const nameOf: ({ id, label }: Category, { language }: World, texts: Texts) => string;
/** What a signal of the browser turned off, in a sentence (R86); empty where it is nothing. */
export declare function signalLine(world: World, texts: Texts): string;
/** A day in words. */
export declare const dayIn: (language: string, at: string | number) => string;
