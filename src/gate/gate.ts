import { gated, idsOf, isAllowed } from "../dom/gated.ts";
import type { Service, ServiceContext } from "../types.ts";
import type { Core } from "../world.ts";
import { call } from "./call.ts";
import type { Markup } from "./elements.ts";
import { createHush, type Hush, restore, silence } from "./silence.ts";
import { watch } from "./watch.ts";

/** Plain tags that `gate.retrofit` met. */
export interface PlainTags {
  /** Held ones that the browser would have let in, or that stood on a page without nonces. */
  readonly vouched: WeakSet<Element>;
  /** Services of which a granted one ran, and that nobody else can stop. */
  readonly passed: ReadonlySet<string>;
}

/** What passed the gate on this page. */
export interface Gate {
  /** Services that were started in this page, and whether they still run. */
  readonly running: Map<Service, boolean>;
  /** Vendors' scripts that were asked for and have not run: a withdrawal takes them back. */
  readonly underway: Map<Service, HTMLScriptElement>;
  readonly hush: Hush;
  /** All that are configured. */
  readonly services: readonly Service[];
  /** Absent while nothing of the page's markup was due. */
  readonly markup?: Markup | undefined;
  /** Elements, and ids of services, that the visitor let through for this page only. */
  readonly once: Set<unknown>;
  /** Absent where no plain tags are held back. */
  retrofit?: PlainTags;
  /**
   * Lets through whatever is granted by now, and holds what is not.
   * @param isAhead of the picture that shows the answer (R203): nothing more is let through. @default false
   */
  grant(isAhead?: boolean): void;
  /** Lets one element through for as long as the page stands, with the services that it needs (R120). */
  grantOnce(element: HTMLElement): void;
  /** Starts granted services that wait until the visitor calls for them. */
  use(ids: string | undefined): void;
  /** The embeds on the page that wait, in document order. */
  waiting(): HTMLElement[];
}

/** @param stand told whether an embed waits, whenever markup was let through, or may have come or gone */
export function createGate(
  services: readonly Service[],
  context: ServiceContext & Pick<Core, "load" | "complain"> & Partial<Pick<Core, "signal">>,
  signal: AbortSignal,
  stand: (isWaiting: boolean) => unknown,
): Gate {
  const { has, load } = context;
  const hush = createHush();
  const running: Gate["running"] = new Map();
  const once = new Set<unknown>();
  const used = new Set<unknown>();
  let markup: Markup | undefined;
  let isComing = false;
  /** What `grant` last went by: an answer counts from there on, not as soon as the question leaves the page (R203). */
  let granted: unknown;
  // What is neither HTML nor SVG has no `dataset`, and is never due (R178).
  const isDue = (one: HTMLElement) => once.has(one) || isAllowed(one.dataset?.consent, has);
  const look = () => {
    // What moves now is looked at once it stands.
    if (granted !== context.state || markup?.show()) return;
    if (!markup && !isComing && gated().some(isDue)) {
      isComing = true;
      Promise.all([load("sluis-markup"), load("sluis-run"), load("first")]).then(
        ([part, { setScriptUrl }, { nonce }]) => {
          markup ??= part.createMarkup(gate, context, setScriptUrl, nonce, lookIfParsed);
          lookIfParsed();
        },
        console.error,
      );
    }
    stand(!waiting().every(isDue));
  };
  const waiting = () => gated(":is(iframe,template[title])").filter((one) => !markup?.shown.has(one));
  const lookIfParsed = watch(look, signal);
  signal.addEventListener("abort", () => restore(services));
  const may = ({ id, early, onUse }: Service) =>
    !signal.aborted && (once.has(id) || ((early || has(id)) && (!onUse || used.has(id))));
  /** Fetches what starts services, and what this one does, at a time. */
  const start = (service: Service) => {
    const { id, part = id, run = () => load(`run/${part}`) } = service;
    Promise.all([load("sluis-run"), run()])
      .then(([runner, brought]) => runner.start(gate, may, context, brought))
      .catch((error) => console.error("sluis:", id, error));
  };
  const grant = (isAhead?: boolean) => {
    if (signal.aborted) return;
    if (!isAhead) granted = context.state;
    // What failed to load is tried again with the next choice.
    isComing = false;
    const due = services.filter(may);
    const names = due.flatMap(({ globals = [] }) => globals);
    for (const service of services) {
      const isDue = due.includes(service);
      if (isDue && running.get(service)) continue;
      if (silence(service, hush, names, isDue)) call(service, "hold", context);
      if (!isAhead && isDue && service.part !== "") start(service);
    }
    lookIfParsed();
  };
  const all = (ids: string | undefined, set: Set<unknown>) => {
    for (const one of services) {
      if (!idsOf(ids).includes(one.id)) continue;
      if (set === used && running.get(one)) call(one, "used", context);
      if (set === once || has(one.id)) set.add(one.id);
    }
    grant();
  };
  const gate: Gate = {
    running,
    underway: new Map(),
    hush,
    services,
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
  return gate;
}
