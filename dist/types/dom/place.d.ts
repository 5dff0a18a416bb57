import type { Texts } from "../world.ts";
/** A place of processing in words of the language; what is neither a text nor a region stands for itself. */
export declare function placeName(place: string, language: string, texts: Texts): string;
