import { gated, idsOf, isAllowed } from "../dom/gated.ts";
import type { ServiceContext } from "../types.ts";
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
  /** Lets through what is granted on the page by now. */
  show(): void;
}

/** @param nonce with which the browser let Sluis itself run; undefined where nobody knows */
export function createMarkup(
  gate: Pick<Gate, "once" | "running" | "services" | "retrofit">,
  context: ServiceContext,
  setUrl: SetScriptUrl,
  nonce?: string | undefined,
): Markup {
  const { once, running, services } = gate;
  const { has } = context;
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
    show();
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
    if (isMoving) return;
    for (const one of gated().filter(isDue)) {
      if (isScript(one)) continue;
      if (!isTemplate(one)) showUrls(one);
      const nodes = isTemplate(one) ? showTemplate(one) : [];
      shown.set(one, nodes);
      for (const inner of nodes.length ? gated() : [])
        if (nodes.some((node) => node.contains(inner))) needs.came(inner, one);
      for (const service of services)
        if (running.get(service) && idsOf(one.dataset.consent).includes(service.id))
          call(service, "scan", context);
    }
    // Asked again, because templates may have brought some along.
    runInOrder(
      gated().filter((one) => isScript(one) && one.type === BLOCKED && isDue(one)) as HTMLScriptElement[],
    );
  };
  return {
    shown,
    isOver: () => ![...ran].every((one) => (typeof one === "string" ? isAllowed(one, has) : may(one))),
    show,
  };
}
