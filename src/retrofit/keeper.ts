import type { Retrofit } from "../world.ts";
import { isScript, TAGS } from "./element.ts";
import { createGrants } from "./grants.ts";
import { createHolder, type Holder } from "./holder.ts";
import { patchAll } from "./patches.ts";

/** Holds tags back for as long as it is not ended. */
export interface Keeper extends Retrofit {
  /** Holds what this configuration claims, until the gate is there. */
  hold(config: unknown): void;
  /** Every function of the browser is the browser's again. What is held stays so. */
  end(): void;
}

/** Looks at all that is added to the page; each element once. */
const lookAt =
  ({ take }: Holder) =>
  (records: readonly MutationRecord[]) => {
    const added = new Set(records.flatMap((record) => [...record.addedNodes]));
    for (const node of added) {
      if (!(node instanceof Element) || added.has(node.parentNode as Node)) continue;
      if (node.matches(TAGS)) take(node);
      for (const one of node.querySelectorAll(TAGS)) take(one);
    }
  };

/** What is there already: only frames, and scripts that wait for the end of the page, can still be held. */
function lookBack({ take }: Holder): void {
  for (const one of document.querySelectorAll(TAGS)) {
    const isLast = isScript(one) && !one.hasAttribute("async") && (one.defer || one.type === "module");
    take(one, !(one.localName === "iframe" || (isLast && document.readyState === "loading")));
  }
}

export function createKeeper(): Keeper {
  const grants = createGrants();
  const holder = createHolder(grants);
  const observer = new MutationObserver(lookAt(holder));
  let unpatch: (() => void) | undefined;
  const use = (config: unknown) => {
    if (!grants.use(config)) return;
    unpatch ??= patchAll(holder);
    observer.observe(document, { childList: true, subtree: true });
    lookBack(holder);
  };
  const end = () => {
    observer.disconnect();
    unpatch?.();
    unpatch = undefined;
    // Whoever wrapped our functions keeps them: they hold nothing any more.
    grants.use(undefined);
  };
  return {
    hold(config) {
      if (!grants.core) use(config);
    },
    mount(core) {
      grants.core = core;
      core.gate.retrofit = { vouched: holder.vouched, passed: grants.passed };
      core.signal.addEventListener("abort", end);
      use(core.config);
    },
    end,
  };
}
