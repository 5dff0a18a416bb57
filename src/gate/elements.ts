import { gated, idsOf, isAllowed } from "../dom/gated.ts";
import type { ServiceContext } from "../types.ts";
import type { Core } from "../world.ts";
import { call } from "./call.ts";
import type { Gate } from "./gate.ts";
import { BLOCKED, isScript, isTemplate, showTemplate, showUrls } from "./markup.ts";
import { createNeeds } from "./needs.ts";
import { createScriptQueue, type SetScriptUrl } from "./scripts.ts";
import { vouch } from "./vouch.ts";

/**
 * What was let through: scripts that ran, elements that got their addresses, templates with the nodes they gave. Held
 * weakly: a page that takes an element away may forget it.
 */
export type Shown = WeakMap<Element, readonly ChildNode[]>;

/** The markup side of the gate, fetched by pages on which some of it may pass. */
export interface Markup {
  readonly shown: Shown;
  /** Whether a script ran that may not any more. */
  isOver(): boolean;
  /** Lets through what is granted on the page by now; true where scripts still move, and `settled` will be told. */
  show(): boolean;
}

/**
 * @param nonce with which the browser let Sluis itself run; undefined where nobody knows
 * @param settled told when scripts have moved that kept `show` from looking
 */
export function createMarkup(
  gate: Pick<Gate, "once" | "running" | "services" | "retrofit">,
  context: ServiceContext & Partial<Pick<Core, "signal">>,
  setUrl: SetScriptUrl,
  nonce: string | undefined,
  settled: () => void,
): Markup {
  const { once, running, services } = gate;
  const { has, signal } = context;
  const vouchFor = (script: HTMLScriptElement) =>
    gate.retrofit?.vouched.has(script) || vouch(script, services, nonce);
  const shown: Shown = new WeakMap();
  /**
   * What the scripts needed that ran: not these themselves, which a page may take away by the thousand. Only those that
   * were let through once, by as many clicks.
   */
  const ran = new Set<string | HTMLElement>();
  const needs = createNeeds(once);
  const may = (one: HTMLElement) => needs.of(one).every(has);
  const isDue = (one: HTMLElement) => one.isConnected && !shown.has(one) && may(one);
  /** @returns whether it may run; what nobody vouches for is passed over once and for all, and said */
  const take = (script: HTMLScriptElement) => {
    shown.set(script, []);
    if (vouchFor(script) !== false)
      return ran.add(needs.isOnce(script) ? script : needs.of(script).join(" "));
    return console.error("sluis: refused, because it lacks the page's nonce:", script);
  };
  /** Scripts move to run, and each move is a change to the page: thousands of them are looked at once in a turn. */
  let isMoving = false;
  const settle = () => {
    isMoving = false;
    if (!signal?.aborted) settled();
  };
  const runInOrder = createScriptQueue(
    (script) => {
      if (!isDue(script)) return false;
      if (!isMoving) setTimeout(settle);
      isMoving = true;
      return take(script);
    },
    (script, url) => setUrl(script, url, vouchFor(script) === true),
  );
  const show = () => {
    if (isMoving) return true;
    for (const one of gated()) {
      if (isScript(one) || !isDue(one)) continue;
      if (!isTemplate(one)) showUrls(one);
      shown.set(one, isTemplate(one) ? showTemplate(one, (inner) => needs.came(inner, one)) : []);
      for (const service of services)
        if (running.get(service) && idsOf(one.dataset.consent).includes(service.id))
          call(service, "scan", context);
    }
    // Asked again, because templates may have brought some along.
    runInOrder(
      gated().filter((one) => isScript(one) && one.type === BLOCKED && isDue(one)) as HTMLScriptElement[],
    );
    return isMoving;
  };
  return {
    shown,
    isOver: () => ![...ran].every((one) => (typeof one === "string" ? isAllowed(one, has) : may(one))),
    show,
  };
}
