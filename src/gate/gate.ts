import { gated, idsOf, isAllowed } from "../dom/gated.ts";
import { setScriptUrl } from "../dom/script.ts";
import type { Service, ServiceContext } from "../types.ts";
import type { Load } from "../world.ts";
import type { Markup } from "./elements.ts";
import { call, grantServices, type Running, underway } from "./services.ts";
import { restore } from "./silence.ts";
import { watch } from "./watch.ts";

/** What passed the gate on this page. */
export interface Gate {
  readonly running: Running;
  /** Vendors' scripts that were asked for and have not run. */
  readonly underway: Map<Service, HTMLScriptElement>;
  /** Absent while nothing of the page's markup was due. */
  readonly markup?: Markup | undefined;
  /** Elements, and ids of services, that the visitor let through for this page only. */
  readonly once: Set<unknown>;
  /** Lets through whatever is granted by now. */
  grant(): void;
  /** Lets one element through for as long as the page stands, with the services that it needs (R120). */
  grantOnce(element: HTMLElement): void;
  /** Starts granted services that wait until the visitor calls for them. */
  use(ids: string | undefined): void;
  /** The embeds on the page that wait, in document order. */
  waiting(): HTMLElement[];
}

/** @param stand told what waits, whenever markup was let through, or may have come or gone */
export function createGate(
  services: readonly Service[],
  context: ServiceContext & { readonly load: Load },
  signal: AbortSignal,
  stand: (waiting: readonly Element[]) => unknown,
): Gate {
  const { has, load } = context;
  const running: Running = new Map();
  const once = new Set<unknown>();
  const used = new Set<unknown>();
  const named = (ids: string | undefined) => services.filter(({ id }) => idsOf(ids).includes(id));
  const tell = ({ dataset }: HTMLElement) => {
    for (const one of named(dataset.consent)) if (running.get(one)) call(one, "scan", context);
  };
  let markup: Markup | undefined;
  let isComing = false;
  const isDue = (one: HTMLElement) => once.has(one) || isAllowed(one.dataset.consent, has);
  const look = () => {
    markup?.show();
    if (!markup && !isComing && gated().some(isDue)) {
      isComing = true;
      load("sluis-markup").then((part) => {
        markup ??= part.createMarkup(once, has, tell, setScriptUrl);
        lookIfParsed();
      }, console.error);
    }
    stand(waiting().filter((one) => !isDue(one)));
  };
  const waiting = () =>
    gated().filter((one) => one.matches("iframe, template[title]") && !markup?.shown.has(one));
  const lookIfParsed = watch(look, signal);
  signal.addEventListener("abort", restore);
  const may = ({ id, early, onUse }: Service) =>
    once.has(id) || ((early || has(id)) && (!onUse || used.has(id)));
  const grant = () => {
    if (signal.aborted) return;
    // What failed to load is tried again with the next choice.
    isComing = false;
    grantServices(services, running, context, may, grant);
    lookIfParsed();
  };
  const all = (ids: string | undefined, set: Set<unknown>) => {
    for (const one of named(ids)) {
      if (set === used && running.get(one)) call(one, "used", context);
      if (set === once || has(one.id)) set.add(one.id);
    }
    grant();
  };
  return {
    running,
    underway,
    get markup() {
      return markup;
    },
    once,
    grant,
    grantOnce(element) {
      once.add(element);
      all(element.dataset.consent, once);
    },
    use: (ids) => all(ids, used),
    waiting,
  };
}
