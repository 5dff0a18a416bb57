/** How long one script may keep the next waiting, in milliseconds (R205). */
export declare const TIME_LIMIT = 5000;
/** Runs blocked scripts, each once and in the order given; some may have been given before. */
export type ScriptQueue = (scripts: readonly HTMLScriptElement[]) => void;
/** @param isDue asked at the last moment: the choice may have changed while others ran, and nothing runs twice (R123) */
export declare function createScriptQueue(isDue: (script: HTMLScriptElement) => unknown): ScriptQueue;
