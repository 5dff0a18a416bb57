import { afterAll, afterEach, expect, test } from "vitest";
import { GATED } from "./parts-broken.ts";
import { closeBrowser, page, Site, VISION } from "./site.ts";
import { soon } from "./soon.ts";

/*
 * `stop()` leaves nothing behind: no listener, no observer, no style, no node. Counted by standing in for whatever adds.
 */

let site: Site;
let counted = 0;
afterEach(() => site.close());
afterAll(() => {
  console.log(`\npages that were as before once stopped: ${counted}`);
  return closeBrowser();
});

/** Keeps a list of all that was added by our files, and of what is gone again. */
function count(): void {
  const isOurs = () => new Error().stack?.includes("/sluis/") ?? false;
  const listening = new Map<string, number>();
  const add = (key: string, by: number) => listening.set(key, (listening.get(key) ?? 0) + by);
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const keyOf = new Map<unknown, string>();
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    const { signal, once = false } = Object(options);
    const isLasting = this === window || this === document || this instanceof MediaQueryList;
    if (isOurs() && isLasting && !signal?.aborted) {
      const key = `${this === window ? "window" : Object.prototype.toString.call(this)} ${type}`;
      keyOf.set(listener, key);
      add(key, 1);
      if (signal) addEventListener.call(signal, "abort", () => add(key, -1), { once: true });
      if (once) addEventListener.call(this, type, () => add(key, -1), { once: true });
    }
    return addEventListener.call(this, type, listener, options);
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    const key = keyOf.get(listener);
    if (key && keyOf.delete(listener)) add(key, -1);
    return removeEventListener.call(this, type, listener, options);
  };
  for (const name of ["MutationObserver", "ResizeObserver", "IntersectionObserver"] as const) {
    const { observe, disconnect } = window[name].prototype;
    const seen = new WeakMap<object, number>();
    window[name].prototype.observe = function (...given: never[]) {
      if (isOurs()) {
        seen.set(this, (seen.get(this) ?? 0) + 1);
        add(name, 1);
      }
      return (observe as (...all: never[]) => void).apply(this, given);
    };
    window[name].prototype.disconnect = function () {
      add(name, -(seen.get(this) ?? 0));
      seen.delete(this);
      return disconnect.call(this);
    };
  }
  Object.assign(window, {
    left: () => Object.fromEntries([...listening].filter(([, many]) => many !== 0)),
    added: () => listening.size,
    looks: () => [
      document.adoptedStyleSheets.length,
      document.documentElement.outerHTML
        .replace(/<script[^>]*\bsrc="[^"]*"[^>]*><\/script>/g, "")
        .replace(/\s+/g, " "),
      [...document.styleSheets].map((sheet) => sheet.cssRules.length).join(),
      // A list that the page may hold by now, and may have written to.
      Object.keys(window).filter((name) => !/^(left|added|looks|dataLayer)$/.test(name)).length,
    ],
  });
}

type Page = { left(): object; added(): number; looks(): unknown[]; sluis: { stop(): void; open(): unknown } };
const inPage = <T>(task: (window: Page) => T): Promise<T> =>
  site.page.evaluate(`(${task})(window)`) as Promise<T>;

const BODY = `${GATED}<div data-consent-declaration></div>
  <iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/x" title="Film"></iframe>`;
const HEAD = "<style>@layer base { p { color: #111 } }</style>";

const open = async (more: object) => {
  const config = {
    ...VISION,
    ...more,
    services: { ...VISION.services, youtube: true, "meta-pixel": "1234567890123" },
  };
  // Started by hand, so that the page can be looked at before.
  const start = `<script src="/sluis/sluis.js"></script><script>window.start = () => sluis.start(${JSON.stringify(config)})</script>`;
  site = await Site.open({ files: { "/": page(HEAD + start, BODY) } });
  await site.page.addInitScript(count);
  await site.visit();
  const before = await inPage(({ looks }) => looks());
  await site.page.evaluate(() => void (window as never as { start(): void }).start());
  return before;
};

const isAsBefore = async (before: unknown[], least = 7) => {
  expect(await inPage(({ added }) => added())).toBeGreaterThan(least);
  await inPage(({ sluis }) => sluis.stop());
  await site.settle(1500);
  expect(await inPage(({ left }) => left())).toEqual({});
  // What was given the focus keeps it until the visitor moves on.
  await site.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  expect(await inPage(({ looks }) => looks())).toEqual(before);
  counted++;
};

test.each(["bar", "box", "dialog"])("while the question stands: %s", async (layout) => {
  const before = await open({ layout });
  await site.banner("accept").waitFor();
  await site.page.locator("[data-sluis=placeholder]").waitFor();
  await soon(() => site.page.locator("[data-sluis=declaration]").count()).toBe(1);
  await site.settle(500);
  await isAsBefore(before);
});

test("while the preferences are open, and a button stays", async () => {
  const before = await open({ reopen: true });
  await site.banner("reject").click();
  await site.page.locator("[data-sluis=reopen]").click();
  await site.preferences("save").waitFor();
  await isAsBefore(before);
});

test("at once, before anything of it has come", async () => {
  const before = await open({});
  await isAsBefore(before, 4);
});
