import { attempt } from "../dom/attempt.ts";
import { whenParsed } from "../dom/ready.ts";
import { reinsert } from "../dom/reinsert.ts";

/** How long one script may keep the next waiting, in milliseconds (R205). */
export const TIME_LIMIT = 5000;

/** How long scripts run in a row, in milliseconds, before the visitor is heard: a task is long from 50 on. */
const TURN = 25;

/** Lets the browser hear and paint; where it can, nothing else comes between. An element may pose under that name. */
const breathe = (): unknown =>
  attempt(() => (globalThis as unknown as { scheduler: { yield(): unknown } }).scheduler.yield()) ||
  new Promise((done) => setTimeout(done));

/** Runs blocked scripts, each once and in the order given; some may have been given before. */
export type ScriptQueue = (scripts: readonly HTMLScriptElement[]) => void;

const addressOf = (script: HTMLScriptElement) =>
  script.getAttribute("data-src") ?? script.getAttribute("src");

/**
 * By way of the page's one Trusted Types policy of ours, which only the file that made it can use (R174).
 * @param isKnown whether the configuration or the page vouches for the address; if not, it stays text. @default true
 */
export type SetScriptUrl = (script: HTMLScriptElement, url: string, isKnown?: boolean) => void;

/**
 * Runs one script by moving the original element: type and address switched, then put back in its place. Unlike a
 * copy it keeps its nonce and attributes, and inline text passes Trusted Types (R172-R174).
 * @returns for an external one, what settles when it has run, failed, or taken too long
 */
function run(script: HTMLScriptElement, setUrl: SetScriptUrl): Promise<unknown> | undefined {
  const url = addressOf(script);
  script.type = script.getAttribute("data-type") ?? "";
  // We keep the order ourselves: in the browser's own ordered list one hanging script would stop all others.
  script.async = true;
  if (url === null) return void reinsert(script);
  return new Promise((resolve) => {
    script.addEventListener("load", resolve);
    script.addEventListener("error", resolve);
    setTimeout(resolve, TIME_LIMIT);
    setUrl(script, url);
    reinsert(script);
  });
}

/** @param isDue asked at the last moment: the choice may have changed while others ran, and nothing runs twice (R123) */
export function createScriptQueue(
  isDue: (script: HTMLScriptElement) => unknown,
  setUrl: SetScriptUrl,
): ScriptQueue {
  let ordered: Promise<unknown> = Promise.resolve();
  let deferred: Promise<unknown> = new Promise<void>(whenParsed);
  /** Given, and their turn has not come: who gives them again has them run no sooner. */
  const queued = new WeakSet<HTMLScriptElement>();
  /** When the browser last had its turn; long ago for those that come first, as finding them took its time. */
  let since = 0;
  const begin = () => {
    since = performance.now();
  };
  const runAll = async (scripts: readonly HTMLScriptElement[], isLate?: boolean) => {
    for (const script of scripts) {
      if (isLate) await ordered;
      if (performance.now() - since > TURN) {
        await breathe();
        begin();
      }
      queued.delete(script);
      try {
        const loading = isDue(script) ? run(script, setUrl) : undefined;
        // Also after an inline one: what it promised comes before the next.
        await loading?.then(begin);
      } catch (error) {
        console.error(error);
      }
    }
  };
  return (scripts) => {
    const first: HTMLScriptElement[] = [];
    const late: HTMLScriptElement[] = [];
    for (const script of scripts) {
      if (queued.has(script)) continue;
      queued.add(script);
      const is = (name: string) => addressOf(script) !== null && script.hasAttribute(name);
      if (is("async")) runAll([script]);
      else (is("defer") || script.getAttribute("data-type") === "module" ? late : first).push(script);
    }
    ordered = ordered.then(() => runAll(first));
    deferred = deferred.then(() => runAll(late, true));
  };
}
