import { readSettings } from "./config/read.ts";
import { RECORDS } from "./consent/ids.ts";
import { has, resolve } from "./consent/state.ts";
import { createConsent } from "./consent-object.ts";
import { attempt } from "./dom/attempt.ts";
import { whenShown } from "./dom/ready.ts";
import { createGate } from "./gate/gate.ts";
import { holdPlainTags } from "./gate/plain-tags.ts";
import { hearTabs, hearVisitor } from "./hearing.ts";
import { once } from "./registry.ts";
import { cookieValue, ERASE, recall } from "./storage/recall.ts";
import type { Consent, Decision, Events, Preset, Source, State } from "./types.ts";
import type { Answers, Call, Core, Load } from "./world.ts";

const DECLARATION = "[data-consent-declaration]";

/**
 * Wires what every visit needs: config -> state <- cookie, and the gate. All that asks, changes or revokes is the
 * answering part (`answer.ts`), which is fetched when it is first called for.
 */
export const startWith = (config: unknown, presets: readonly Preset[], load: Load): Consent =>
  once((release) => {
    const life = new AbortController();
    const { signal } = life;
    const complain = () => load("sluis-check").then((check) => check.complain(core), console.error);
    const meta = document.querySelector<HTMLMetaElement>("[name=sluis-region]");
    const settings = readSettings(config, presets, complain, meta?.content);
    const core = {
      config,
      presets,
      settings,
      load,
      signal,
      complain,
      // Until cookie and signal are read, which a page that is only prepared must not do, the strictest holds.
      state: resolve({ ...settings, services: [], minor: true }),
      has: (id: string) => !signal.aborted && has(core.state, id),
      take(source: Source, text: string, decision?: Decision) {
        core.decision = decision;
        // Another tab may have written since, and what the browser refused is not there.
        core.seen = text === cookieValue(settings.cookie.name) ? text : "";
        // Fixed for as long as a page stands; absent where the browser knows no such signal (R84, R94).
        const signalled = attempt(
          () => (navigator as { globalPrivacyControl?: unknown }).globalPrivacyControl,
        );
        core.state = resolve(settings, decision, source, signalled === true);
      },
    } as Core & { state: State };
    let loading: Promise<Answers | undefined> | undefined;
    /** Not before the page is shown. */
    let canStand: boolean | undefined;
    const answers: Call = (task, asked) => {
      loading ??= load("first")
        .then((part) => part.mountFirst(core))
        .catch((error) => {
          // The next call tries again, and so do we: a part may fail to load once. A page that changes does not.
          loading = undefined;
          canStand = false;
          console.error("sluis:", error);
          // Ever more seldom: each time as long again as the page has stood.
          setTimeout(begin, 1000 + performance.now());
          return undefined;
        });
      return loading.then((part) =>
        part
          ? !signal.aborted && task(part)
          : asked && load("sluis-change").then((change) => change.withoutFront(core, asked), console.error),
      );
    };

    let isStanding: unknown;
    /** Where embeds wait, or the declaration is asked for, something must stand in their place. */
    const stand = (isWaiting: boolean) => {
      if (!canStand) return;
      isStanding ||= isWaiting || document.querySelector(DECLARATION);
      if (isStanding) answers((part) => part.stand());
    };
    core.gate = createGate(settings.services, core, signal, stand);
    holdPlainTags(core);
    hearVisitor(core, answers);

    const { reopen, records } = (config ?? {}) as { reopen?: unknown; records?: unknown };
    /** Also where something failed to load, and now may not. */
    const begin = () => {
      if (signal.aborted) return;
      canStand = true;
      const isThere = loading;
      core.gate.grant();
      if (!isThere && (!core.state.decided || reopen)) answers((part) => part.ask());
    };
    whenShown(() => {
      core.take("stored", cookieValue(settings.cookie.name), recall(settings));
      begin();
      addEventListener("online", begin, { signal });
      if (cookieValue(ERASE) || cookieValue(RECORDS) || (records && core.state.source === "signal"))
        load("sluis-change").then((part) => part.resume(core), console.error);
      hearTabs(core, answers);
      // Only once the door has put this object where the page finds it.
      queueMicrotask(() => {
        core.isReady = true;
        // Not by `dispatch`, for seven bytes of every visit.
        const detail: Events["ready"] = { state: core.state };
        document.dispatchEvent(new CustomEvent("sluis:ready", { detail }));
      });
    });
    return createConsent(core, answers, () => {
      release();
      life.abort();
    });
  });
