import { attempt } from "./dom/attempt.ts";
import { cookieValue } from "./storage/recall.ts";
import type { Call, Core } from "./world.ts";

/** Milliseconds until a cookie that another tab wrote is surely readable here; measured were 1 to 3. */
const COOKIE_DELAY = 300;

/** Every `data-consent-open` opens the preferences (R46), `data-consent-use` calls for a service; now and later. */
export function hearVisitor(core: Core, call: Call): void {
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
    call((part) => part.open(), "open");
  };
  // Of all that is in it a listener reads the signal.
  for (const event of ["click", "focusin"]) addEventListener(event, onUse, core);
}

/** Another tab decided; this tab comes to the front, or back from the browser's cache (R190, R191). */
export function hearTabs(core: Core, call: Call): void {
  const follow = (event?: Event) => {
    // Firefox and WebKit may tell of a change before the cookie has come over.
    if (event) setTimeout(follow, COOKIE_DELAY);
    if (core.seen !== cookieValue(core.settings.cookie.name)) call((part) => part.follow());
  };
  /** Whoever first uses a page's storage, or listens to it, keeps a browser busy for milliseconds: once it is loaded. */
  const listen = () => {
    follow();
    addEventListener("storage", follow, core);
    // WebKit tells a page what other tabs wrote only once that page has read something itself (R190).
    attempt(() => localStorage.getItem(""));
  };
  // Not before the page is shown: one that is only prepared hears of it, too.
  addEventListener("visibilitychange", follow, core);
  if (document.readyState === "complete") listen();
  else addEventListener("load", listen, core);
}
