import { whenParsed } from "../dom/ready.ts";
import { reinsert } from "../dom/reinsert.ts";

/** How long one script may keep the next waiting, in milliseconds (R205). */
export const TIME_LIMIT = 5000;

/** How long scripts run in a row, in milliseconds, before the visitor is heard: a task is long from 50 on. */
const TURN = 30;

/** Runs blocked scripts, each once and in the order given; some may have been given before. */
export type ScriptQueue = (scripts: readonly HTMLScriptElement[]) => void;

const addressOf = (script: HTMLScriptElement) =>
  script.getAttribute("data-src") ?? script.getAttribute("src");

/**
 * Runs one script by moving the original element: type and address switched, then put back in its place. Unlike a
 * copy it keeps its nonce and attributes, and inline text passes Trusted Types (R172-R174). Settles when an external
 * one has run, failed, or taken too long.
 */
const run = (script: HTMLScriptElement, setUrl: SetScriptUrl) =>
  new Promise<unknown>((resolve) => {
    const url = addressOf(script);
    script.type = script.getAttribute("data-type") ?? "";
    // We keep the order ourselves: in the browser's own ordered list one hanging script would stop all others.
    script.async = true;
    if (url === null) resolve(0);
    else {
      script.addEventListener("load", resolve);
      script.addEventListener("error", resolve);
      setTimeout(resolve, TIME_LIMIT);
      setUrl(script, url);
    }
    reinsert(script);
  }).catch(console.error);

/**
 * By way of the page's one Trusted Types policy of ours, which only the file that made it can use (R174).
 * @param isKnown whether the configuration or the page vouches for the address; if not, it stays text. @default true
 */
export type SetScriptUrl = (script: HTMLScriptElement, url: string, isKnown?: boolean) => void;

/** @param isDue asked at the last moment: the choice may have changed while others ran, and nothing runs twice (R123) */
export function createScriptQueue(
  isDue: (script: HTMLScriptElement) => unknown,
  setUrl: SetScriptUrl,
): ScriptQueue {
  let ordered: Promise<unknown> = Promise.resolve();
  let deferred: Promise<unknown> = new Promise<void>(whenParsed);
  /** Given, and their turn has not come: who gives them again has them run no sooner. */
  const queued = new WeakSet<HTMLScriptElement>();
  let since = 0;
  const begin = () => {
    since = performance.now();
  };
  const breathe = () =>
    performance.now() - since > TURN && new Promise((done) => setTimeout(done)).then(begin);
  return (scripts) => {
    begin();
    for (const script of scripts) {
      if (queued.has(script)) continue;
      queued.add(script);
      const task = () => {
        queued.delete(script);
        return isDue(script) && run(script, setUrl);
      };
      const inTurn = async () => {
        await breathe();
        await task();
        if (addressOf(script) !== null) begin();
      };
      const is = (name: string) => addressOf(script) !== null && script.hasAttribute(name);
      if (is("async")) task();
      else if (is("defer") || script.getAttribute("data-type") === "module")
        deferred = deferred.then(() => ordered).then(inTurn);
      else ordered = ordered.then(inTurn);
    }
  };
}
