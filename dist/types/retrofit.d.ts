import type { Config } from "./types.ts";
/**
 * Holds plain tags of the configured services back from now on, until `start` says what is granted; for `gate.retrofit`
 * where a bundle runs before the tags of the page. Without that option it holds nothing. docs/retrofit.md has what it
 * cannot do. Returns a function that gives the browser its own functions back.
 */
export declare function retrofit(config: Config): () => void;
