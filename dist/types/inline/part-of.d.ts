/** All parts that it takes to start some services, each once. */
export declare function partsOf(services: readonly string[]): string[];
/** @throws Error where it does not end with a slash */
export declare function checkBase(base: string): void;
