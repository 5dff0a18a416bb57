/** All parts that it takes to start some services, each once. */
export declare function partsOf(services: readonly string[]): string[];
/**
 * The banner that asks for consent, and its words.
 * @param language of the page (`nl`, `nl-BE`); without one there is nothing to name
 * @throws Error where it is not one of ours
 */
export declare function firstLayer(language: string | undefined): string[];
/** @throws Error where it does not end with a slash */
export declare function checkBase(base: string): void;
