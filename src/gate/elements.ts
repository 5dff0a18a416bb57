import { BLOCKED, gated, isAllowed, isScript, isTemplate, showTemplate, showUrls } from "./markup.ts";
import { createScriptQueue } from "./scripts.ts";

/**
 * What was let through: scripts that ran, elements that got their addresses, templates with the nodes they gave. Held
 * weakly: a page that takes an element away may forget it.
 */
export type Shown = WeakMap<Element, readonly ChildNode[]>;

/**
 * The markup side of the gate: a function that lets through what is granted on the page.
 * @param ran takes what the scripts that ran were waiting for
 */
export function createElements(
  shown: Shown,
  ran: Set<string | undefined>,
  has: (id: string) => boolean,
): () => void {
  const isDue = (one: HTMLElement) =>
    one.isConnected && !shown.has(one) && isAllowed(one.dataset.consent, has);
  const runInOrder = createScriptQueue(
    (script) => isDue(script) && shown.set(script, []) && ran.add(script.dataset.consent),
  );
  return () => {
    for (const one of gated().filter(isDue)) {
      if (isScript(one)) continue;
      if (!isTemplate(one)) showUrls(one);
      shown.set(one, isTemplate(one) ? showTemplate(one) : []);
    }
    // Asked again, because templates may have brought some along.
    runInOrder(
      gated().filter((one) => isScript(one) && one.type === BLOCKED && isDue(one)) as HTMLScriptElement[],
    );
  };
}
