import {
  BLOCKED,
  gatedIn,
  isAllowed,
  isComplete,
  isScript,
  isTemplate,
  showTemplate,
  showUrls,
} from "./markup.ts";
import { createScriptQueue } from "./scripts.ts";

/**
 * What was let through: scripts that ran, elements that got their addresses, templates with the nodes they gave. Held
 * weakly: a page that takes an element away may forget it.
 */
export type Shown = WeakMap<Element, readonly ChildNode[]>;

/**
 * The markup side of the gate: a function that lets through what is granted in `root`, and returns whether something
 * there has to wait for the parser.
 * @param ran takes what the scripts that ran were waiting for
 */
export function createElements(
  shown: Shown,
  ran: Set<string | undefined>,
  has: (id: string) => boolean,
): (root: ParentNode) => boolean {
  const isDue = (one: HTMLElement) => !shown.has(one) && isAllowed(one.dataset.consent, has);
  const runInOrder = createScriptQueue(
    (script) => isDue(script) && shown.set(script, []) && ran.add(script.dataset.consent),
  );
  return (root) => {
    const due = gatedIn(root).filter(isDue);
    const complete = due.filter(isComplete);
    for (const one of complete) {
      if (isScript(one)) continue;
      if (!isTemplate(one)) showUrls(one);
      shown.set(one, isTemplate(one) ? showTemplate(one) : []);
    }
    runInOrder(complete.filter(isScript).filter(({ type }) => type === BLOCKED));
    return complete.length < due.length;
  };
}
