/** How long one script may keep the next waiting, in milliseconds (R205). */
export declare const TIME_LIMIT = 5000;
/** Runs blocked scripts, each once and in the order given; some may have been given before. */
export type ScriptQueue = (scripts: readonly HTMLScriptElement[]) => void;
/**
 * By way of the page's one Trusted Types policy of ours, which only the file that made it can use (R174).
 * @param isKnown whether the configuration or the page vouches for the address; if not, it stays text. @default true
 */
export type SetScriptUrl = (script: HTMLScriptElement, url: string, isKnown?: boolean) => void;
/** @param isDue asked at the last moment: the choice may have changed while others ran, and nothing runs twice (R123) */
export declare function createScriptQueue(isDue: (script: HTMLScriptElement) => unknown, setUrl: SetScriptUrl): ScriptQueue;
