import { afterAll, afterEach, describe, expect, it } from "vitest";
import { closeBrowser, page } from "../site.ts";
import { Watched } from "./stage.ts";

/*
 * What `test/unit/polluted.test.ts` holds of the gate, for all that a visitor sees and all that is sent (R178): some
 * other script was tricked into writing to `Object.prototype`. Nothing is granted for it, nothing leads or is sent to
 * where it says.
 */

let watched: Watched;
afterEach(() => watched.site.close());
afterAll(closeBrowser);

const KEYS = [
  ..."controller policy url version categories services language layout theme reopen cookie name domain days".split(
    " ",
  ),
  ..."regime region minor records texts label purpose gpc category reason script hosts options preset id mode".split(
    " ",
  ),
  ..."aggregate confirmedConfig consentMode advanced exempt early onUse globals part run about load grant withdraw".split(
    " ",
  ),
  ..."start hold src href nonce title provider optOut places stores alsoErase lifetime kind en nl accept reject".split(
    " ",
  ),
  ..."analytics marketing clarity shop-chat granted denied shown signal decided choices at v data-src data-consent".split(
    " ",
  ),
  ..."attributes children tag root shared prepare integrity method body headers mode redirect once capture".split(
    " ",
  ),
];

const URL = "https://evil.example/x.js";
const VALUES = [
  `${JSON.stringify(URL)}`,
  `({ url: "${URL}", script: "${URL}", src: "${URL}", analytics: true, clarity: { category: "functional", reason: "x" } })`,
];

const FULL = {
  controller: "Shop",
  policy: {},
  services: {
    clarity: "abcdefghij",
    "shop-chat": { category: "marketing", purpose: "Chatting", cookies: ["_x*"] },
  },
};

/** Runs in the page: starts under each name and value, draws all, refuses, stops, and tells what came of it. */
const TRY_ALL = async ([keys, values, configs]: [string[], string[], unknown[]]) => {
  const { sluis } = window as never as {
    sluis: { start(given: unknown): Record<string, () => Promise<void>> };
  };
  const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
  const inherited = Object.prototype as unknown as Record<string, unknown>;
  const found: string[] = [];
  let asked = 0;
  for (const key of [...new Set(keys)])
    for (const text of values)
      for (const config of configs) {
        if (Object.hasOwn(Object.prototype, key)) continue;
        // biome-ignore lint/security/noGlobalEval: values of all kinds, from the test itself
        const value = eval(text);
        inherited[key] = value;
        try {
          const consent = sluis.start(config);
          const { categories, services } = (
            consent as never as { state: Record<string, Record<string, boolean>> }
          ).state;
          const loose = Object.entries({ ...categories, ...services }).filter(
            ([id, is]) => is && id !== "functional",
          );
          for (let turns = 0; turns < 10 && !document.querySelector("[data-sluis=banner]"); turns++)
            await pause(4);
          if (document.querySelector("[data-sluis=banner]")) asked++;
          await Promise.race([consent.open?.(), pause(150)]);
          // A service whose facts have no such link shows one of the page's: that costs more bytes than it is worth.
          const isKnown = key === "policy" || key === "optOut";
          const links = [...document.links].filter(({ href }) => !isKnown && href.includes("evil"));
          await Promise.race([consent.rejectAll?.(), pause(150)]);
          await pause(4);
          const scripts = [...document.scripts].filter(({ src }) => src.includes("evil"));
          consent.stop?.();
          if (loose.length || links.length || scripts.length)
            found.push(`${key} = ${text}: ${loose} ${links.length} links, ${scripts.length} scripts`);
        } catch {
          // A page that is broken so far grants nothing either.
        }
        delete inherited[key];
        (window as never as { sluis: { stop?(): void } }).sluis.stop?.();
        document.cookie = "consent_sluis=; Max-Age=0; Path=/";
      }
  return { found, asked };
};

describe("objects that inherit what nobody gave, in a browser (R178)", () => {
  it("grant nothing, lead nowhere and send nothing elsewhere", { timeout: 120_000 }, async () => {
    const body = `<div data-consent-declaration></div><iframe data-consent="shop-chat" data-src="/frame" title="x"></iframe>`;
    watched = await Watched.open({
      files: { "/": page('<script src="/sluis/sluis.js"></script>', body), "/frame": "x" },
    });
    await watched.site.visit();
    const { found, asked } = await watched.site.page.evaluate(TRY_ALL, [KEYS, VALUES, [FULL]] as never);
    console.info(`polluted, in a browser: ${KEYS.length} names, ${VALUES.length} values; ${asked} banners`);
    expect({ found, harm: await watched.harm(), elsewhere: watched.site.elsewhere }).toEqual({
      found: [],
      harm: [],
      elsewhere: [],
    });
    expect(asked).toBeGreaterThan(KEYS.length);
  });
});
