import type { Consent } from "./types.ts";
import type { Call, Choices, Command, Core } from "./world.ts";

/** The methods that the answering part brings. */
const COMMANDS = "set acceptAll rejectAll reset open close declaration".split(" ") as Command[];

/**
 * The object that both doors hand out. What changes something is done by the answering part.
 * @param target where the events are heard: on a server there is no document
 */
export function createConsent(
  core: Pick<Core, "state" | "has"> & Partial<Pick<Core, "signal" | "isReady">>,
  answers: Call,
  stop: () => void,
  target: EventTarget = document,
): Consent {
  const { signal, has } = core as Core;
  const call = (name: Command) => [name, (given?: Choices) => answers((part) => part[name](given), name)];
  return {
    ...(Object.fromEntries(COMMANDS.map(call)) as Pick<Consent, Command>),
    has,
    stop,
    get state() {
      return core.state;
    },
    when: (id) =>
      new Promise((resolve) => {
        const check = () =>
          has(id) ? resolve() : target.addEventListener("sluis:change", check, { once: true, signal });
        check();
      }),
    on(event, listener) {
      const type = `sluis:${event}`;
      const tell = ({ detail }: { detail: unknown }) => listener(detail as never);
      target.addEventListener(type, tell as never, { signal });
      // A late listener is told what it missed (R208).
      if (core.isReady && event === "ready") tell({ detail: { state: core.state } });
      return () => target.removeEventListener(type, tell as never);
    },
  };
}
