import { encode } from "../../src/storage/encode.ts";
import { inPage, type Stage, soon } from "./services-stage.ts";
import { ORIGIN } from "./site.ts";

export const STATS = "https://stats.example.org/";
export const matomo = { url: STATS, siteId: 3 };
export const exempt = { ...matomo, mode: "exempt", confirmedConfig: true };
export const GA = "G-ABC1234567";
export const JAVASCRIPT = "text/javascript; charset=utf-8";

/** A form that holds unsent input, once it was typed in: it keeps the page from being loaded again. */
export const FORM = '<form><label>Name <input id="name"></label></form>';
export const type = (stage: Stage) => stage.site.page.fill("#name", "Typed");

type Page = {
  sluis: { set(choices: object): Promise<void>; rejectAll(): Promise<void>; has(id: string): boolean };
};

/** Decides, and waits until that is in force. */
export const decide = (stage: Stage, choices: Record<string, boolean>): Promise<void> =>
  stage.site.page.evaluate((given) => (window as never as Page).sluis.set(given), choices);

/** Refuses all, and waits for nothing: the page may be loaded again. */
export const refuse = (stage: Stage): Promise<void> =>
  stage.site.page.evaluate(() => void (window as never as Page).sluis.rejectAll());

export const has = (stage: Stage, id: string): Promise<boolean> =>
  stage.site.page.evaluate((one) => (window as never as Page).sluis.has(one), id);

/** A visitor who decided this earlier. */
export const remember = (stage: Stage, choices: Record<string, boolean>): Promise<void> =>
  stage.site.context.addCookies([
    {
      name: "consent_sluis",
      value: encode({ at: Math.floor(Date.now() / 1000 - 60) * 1000, policy: "", choices }),
      url: ORIGIN,
    },
  ]);

/** Keeps answers on their way, for every address that begins so, until they are let go. */
export async function hold(stage: Stage, address: string) {
  const { context } = stage.site;
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  let asked = 0;
  await context.route(
    ({ href }) => href.startsWith(address),
    async (route) => {
      asked++;
      await released;
      await route.fallback().catch(() => {});
    },
  );
  return { release, isAsked: () => soon(() => asked).toBeGreaterThan(0) };
}

/** What was asked of others, a vendor's script apart. */
export const asked = (stage: Stage, script: string): string[] =>
  stage.site.elsewhere.filter((url) => !url.startsWith(script));

/** A word of the page to a vendor's queue, as pages say it. */
export const say = (stage: Stage, ...words: string[]): Promise<void> =>
  stage.site.page.evaluate((event) => {
    const vendors = window as never as { _paq?: { push(one: unknown): unknown } };
    vendors._paq = vendors._paq || [];
    vendors._paq.push(event);
  }, words);

/** Sees to it that a vendor's name on the page throws, as some extensions have it. */
export const spoil = (stage: Stage, name: string): Promise<unknown> =>
  stage.site.page.addInitScript((one) => {
    const get = () => {
      throw new ReferenceError(`${one} is blocked`);
    };
    Object.defineProperty(window, one, { get });
  }, name);

/** Everything that a strict policy found wrong, in order. */
export const watchPolicy = (stage: Stage): Promise<unknown> =>
  stage.site.page.addInitScript(() => {
    const broken: string[] = [];
    Object.assign(window, { broken });
    document.addEventListener("securitypolicyviolation", (event) =>
      broken.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });

export const keys = (stage: Stage): Promise<string[]> =>
  inPage(stage.site.page, () => Object.keys(localStorage).filter((key) => !key.startsWith("sluis-")));

/** Waits until the page has painted, and done what waited for that. */
export const painted = (stage: Stage): Promise<void> =>
  stage.site.page.evaluate(
    () =>
      new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done, 50))),
      ),
  );

/** A page that is busy with something else for so many milliseconds before each paint. */
export const paintLate = (stage: Stage, delay: number): Promise<unknown> =>
  stage.site.page.addInitScript((late) => {
    window.requestAnimationFrame = (task) => window.setTimeout(() => task(performance.now()), late);
  }, delay);
