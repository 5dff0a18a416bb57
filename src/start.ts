import { readSettings } from "./config/read.ts";
import { RECORDS } from "./consent/ids.ts";
import { has, resolve } from "./consent/state.ts";
import { createConsent } from "./consent-object.ts";
import { attempt } from "./dom/attempt.ts";
import { whenShown } from "./dom/ready.ts";
import { dispatch } from "./events.ts";
import { createGate } from "./gate/gate.ts";
import { holdPlainTags } from "./gate/plain-tags.ts";
import { once } from "./registry.ts";
import { cookieValue, ERASE, recall } from "./storage/recall.ts";
import type { Consent, Decision, Preset, Source, State } from "./types.ts";
import type { Answers, Command, Core, Load } from "./world.ts";

const DECLARATION = "[data-consent-declaration]";
/** Milliseconds until a cookie that another tab wrote is surely readable here; measured were 1 to 3. */
const COOKIE_DELAY = 300;

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
    /** The cookie as this page goes by it; empty where it may say something else by now. */
    let seen = "";
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
        seen = text === cookieValue(settings.cookie.name) ? text : "";
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
    const answers = (task: (part: Answers) => unknown, asked?: Command): Promise<unknown> => {
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

    /** Another tab decided; this tab comes to the front, or back from the browser's cache (R190, R191). */
    const follow = (event?: Event) => {
      // Firefox and WebKit may tell of a change before the cookie has come over.
      if (event) setTimeout(follow, COOKIE_DELAY);
      if (seen !== cookieValue(settings.cookie.name)) answers((part) => part.follow());
    };

    /** Whoever first uses a page's storage, or listens to it, keeps a browser busy for milliseconds: once it is loaded. */
    const listen = () => {
      follow();
      addEventListener("storage", follow, { signal });
      // WebKit tells a page what other tabs wrote only once that page has read something itself (R190).
      attempt(() => localStorage.getItem(""));
    };

    /** Every `data-consent-open` opens the preferences (R46), `data-consent-use` calls for a service; now and later. */
    const onUse = (event: Event) => {
      const near = (name: string) =>
        (event.target as Partial<Element>).closest?.<HTMLElement>(`[data-consent-${name}]`);
      const isClick = event.type === "click";
      const user = near("use");
      // Passing over a button by keyboard is no use of it; entering a field of a form is.
      if (user && (isClick || (event.target as Element).matches("input,select,textarea")))
        core.gate.use(user.dataset.consentUse);
      if (!isClick || !near("open")) return;
      event.preventDefault();
      answers((part) => part.open(), "open");
    };
    for (const event of ["click", "focusin"]) addEventListener(event, onUse, { signal });

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
      // Not before the page is shown: one that is only prepared hears of it, too.
      addEventListener("visibilitychange", follow, { signal });
      if (document.readyState === "complete") listen();
      else addEventListener("load", listen, { signal });
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
