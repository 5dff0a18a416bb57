import { readSettings } from "./config/read.ts";
import { has, resolve } from "./consent/state.ts";
import { createConsent } from "./consent-object.ts";
import { whenShown } from "./dom/ready.ts";
import { dispatch } from "./events.ts";
import { createGate } from "./gate/gate.ts";
import { pickLanguage } from "./locales/pick.ts";
import { once } from "./registry.ts";
import { cookieValue, ERASE, recall } from "./storage/recall.ts";
import type { Consent, Decision, Preset, Source, State } from "./types.ts";
import type { Answers, Core, Load } from "./world.ts";

/**
 * Wires what every visit needs: config -> state <- cookie, and the gate. All that asks, changes or revokes is the
 * answering part (`answer.ts`), which is fetched when it is first called for.
 */
export const startWith = (config: unknown, presets: readonly Preset[], load: Load): Consent =>
  once((release) => {
    const life = new AbortController();
    const { signal } = life;
    const complain = () => load("sluis-check").then((check) => check.complain(core), console.error);
    const settings = readSettings(config, presets, complain);
    const core = {
      config,
      presets,
      settings,
      load,
      signal,
      complain,
      language: pickLanguage(config),
      state: resolve(settings),
      has: (id: string) => !signal.aborted && has(core.state, id),
      take(source: Source, decision?: Decision) {
        core.decision = decision;
        core.state = resolve(settings, decision, source);
      },
    } as Core & { state: State };
    core.gate = createGate(settings.services, core, signal);

    let loading: Promise<Answers | undefined> | undefined;
    const answers = (task: (part: Answers) => unknown): Promise<unknown> => {
      loading ??= Promise.all([load("sluis-front"), load(`locales/${core.language}/banner`)])
        .then(([part, { texts }]) => part.mount(core, texts))
        .catch((error) => {
          // The next call tries again: a part may fail to load once.
          loading = undefined;
          console.error("sluis:", error);
          return undefined;
        });
      return loading.then((part) => part && !signal.aborted && task(part));
    };

    const { name } = settings.cookie;
    let seen = "";
    /** Another tab decided; this tab comes to the front, or back from the browser's cache (R190, R191). */
    const follow = () => {
      const now = cookieValue(name);
      if (seen !== now) {
        answers((part) => {
          seen = now;
          return part.follow();
        });
      }
    };
    for (const event of ["storage", "visibilitychange"]) addEventListener(event, follow, { signal });

    /** Every `data-consent-open` on the page opens the preferences, now and later (R46). */
    const onClick = (event: Event) => {
      if (!(event.target as Partial<Element>).closest?.("[data-consent-open]")) return;
      event.preventDefault();
      answers((part) => part.open());
    };
    addEventListener("click", onClick, { signal });

    whenShown(() => {
      seen = cookieValue(name);
      core.take("stored", recall(settings));
      core.gate.grant();
      if (!core.state.decided) answers((part) => part.ask());
      if (cookieValue(ERASE)) load("sluis-change").then((part) => part.eraseAgain(core), console.error);
      // Only once the door has put this object where the page finds it.
      queueMicrotask(() => {
        core.isReady = true;
        dispatch("ready", { state: core.state });
      });
    });
    return createConsent(core, answers, () => {
      release();
      life.abort();
    });
  });
