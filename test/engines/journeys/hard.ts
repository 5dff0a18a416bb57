import { expect } from "vitest";
import { action, BANNER, DECLARATION, journey, PLACEHOLDER, PREFERENCES, pause, soon } from "../visit.ts";
import { page, SCRIPTS, SHOP, shop } from "./shop.ts";

/** Counts listeners and observers that stand; the page of a test adds none of its own. */
const COUNT = `<script>
  standing = new Set();
  for (const type of [EventTarget, MediaQueryList]) {
    const { addEventListener: add, removeEventListener: remove } = type.prototype;
    const key = (target, name, listener) => [...standing].find((one) => one.target === target && one.name === name && one.listener === listener);
    type.prototype.addEventListener = function (name, listener, options) {
      const target = this ?? window;
      const isOurs = target === window || target === document || target === document.body || target instanceof MediaQueryList;
      if (isOurs && !key(target, name, listener) && !options?.signal?.aborted) {
        const one = { target, name, listener };
        standing.add(one);
        options?.signal?.addEventListener("abort", () => standing.delete(one));
        if (options?.once) add.call(target, name, () => standing.delete(one), { once: true });
      }
      return add.call(target, name, listener, options);
    };
    type.prototype.removeEventListener = function (name, listener, options) {
      standing.delete(key(this ?? window, name, listener));
      return remove.call(this ?? window, name, listener, options);
    };
  }
  const { observe, disconnect } = MutationObserver.prototype;
  MutationObserver.prototype.observe = function (...given) {
    standing.add(this);
    return observe.apply(this, given);
  };
  MutationObserver.prototype.disconnect = function () {
    standing.delete(this);
    return disconnect.call(this);
  };
</script>`;
const EMBED = `<iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/x" title="Film" width="400" height="225"></iframe>
  <div data-consent-declaration>Later</div>`;

const MODULE = `<script type="importmap">
    { "imports": { "sluis": "/sluis/index.js", "sluis/services": "/sluis/services/index.js" } }
  </script>
  <script type="module">
    import { start } from "sluis";
    import { clarity, googleAnalytics } from "sluis/services";
    window.sluis = start({
      controller: "Example BV",
      policy: { url: "/privacy" },
      services: [googleAnalytics("G-ABC1234567"), clarity("abcdefghij")],
    });
  </script>`;

export const hard = [
  journey(
    "storage switched off: the choice holds for the page, and the next one asks again (R186)",
    shop(),
    async (visit) => {
      const canKeep = () => {
        document.cookie = "a=1; Path=/";
        return document.cookie.includes("a=1");
      };
      expect(await visit.tab.evaluate(canKeep)).toBe(false);
      await visit.answer("accept");
      await soon(() => visit.elsewhere).toContain(SCRIPTS.linkedin);
      expect(await visit.has("analytics")).toBe(true);
      await visit.tab.click("#footer-link");
      await visit.press(PREFERENCES, "reject");
      await soon(() => visit.has("analytics").catch(() => "")).toBe(false);
      // Loaded again, because nothing else stops what ran.
      await soon(() => visit.foreign()).toBe(0);
      await visit.appears(BANNER);
      await visit.staysSilent();
      await visit.answer("reject");
      await visit.staysSilent();
      await visit.open("/next");
      await visit.appears(BANNER);
      expect(await visit.tab.cookies()).toEqual([]);
    },
    { isBlocked: true },
  ),

  journey(
    "a sandboxed page, where to touch a cookie is an error: it asks, and the answer holds (R186)",
    {
      "/": {
        body: shop(EMBED)["/"] as string,
        headers: { "Content-Security-Policy": "sandbox allow-scripts" },
      },
    },
    async (visit) => {
      const isThrown = (): boolean => {
        try {
          return !document.cookie && false;
        } catch {
          return true;
        }
      };
      expect(await visit.tab.evaluate(isThrown)).toBe(true);
      await visit.appears(BANNER);
      await visit.appears(PLACEHOLDER);
      expect(visit.elsewhere).toEqual([]);
      await visit.answer("reject");
      await visit.staysSilent();
      expect(await visit.has("analytics")).toBe(false);
      await visit.tab.evaluate(({ sluis }) => sluis.set({ analytics: true }));
      await soon(() => visit.elsewhere).toContain(SCRIPTS.clarity);
    },
  ),

  journey(
    "stop leaves no element, listener, observer or style behind",
    { "/": page(`${COUNT}<script src="/sluis/sluis.js"></script>`, EMBED) },
    async (visit) => {
      const look = () =>
        visit.tab.evaluate(({ standing }) => ({
          html: document.documentElement.outerHTML,
          sheets: document.adoptedStyleSheets.length,
          standing: [...(standing as Set<{ name?: string }>)].map(({ name }) => name ?? "observer").sort(),
        }));
      await soon(() => visit.tab.evaluate(() => document.readyState)).toBe("complete");
      const before = await look();
      await visit.tab.evaluate(({ sluis }, config) => void sluis.start(config), SHOP);
      await visit.appears(BANNER);
      await visit.appears(PLACEHOLDER);
      await visit.appears(DECLARATION);
      await visit.press(BANNER, "preferences");
      await visit.appears(PREFERENCES);
      await soon(() => visit.ours).toContain("sluis-more.js");
      await pause(300);
      const during = await look();
      expect(during.standing.length).toBeGreaterThan(before.standing.length + 4);
      expect(during.sheets).toBeGreaterThan(0);
      // As a page would: called from outside, WebKit lets observers answer before the call has ended.
      await visit.tab.evaluate(({ sluis }) => void setTimeout(() => sluis.stop()));
      await pause(500);
      expect(await look()).toEqual(before);
    },
  ),

  journey(
    "the module door, straight from its files: asks, gates, remembers",
    { "/": page(MODULE) },
    async (visit) => {
      await visit.appears(action(BANNER, "preferences"));
      expect(visit.elsewhere).toEqual([]);
      await visit.press(BANNER, "preferences");
      await visit.appears(PREFERENCES);
      await visit.press(PREFERENCES, "accept");
      await soon(() => visit.elsewhere).toEqual(expect.arrayContaining([SCRIPTS.google, SCRIPTS.clarity]));
      visit.forget();
      await visit.tab.reload();
      await soon(() => visit.elsewhere).toEqual(expect.arrayContaining([SCRIPTS.google, SCRIPTS.clarity]));
      expect(visit.ours).not.toContain("sluis-front.js");
      await visit.tab.evaluate(({ sluis }) => void sluis.rejectAll());
      await soon(() => visit.vendorCookies()).toEqual([]);
    },
  ),
];
