import { afterAll, afterEach, describe, expect, it } from "vitest";
import { addressed, PLAIN, worded } from "../../attacks/everywhere.ts";
import { PAYLOADS, PAYLOADS_BY_WAY, WAYS } from "../../attacks/payloads.ts";
import { closeBrowser, page } from "../site.ts";
import { drawn, Watched } from "./stage.ts";

/*
 * Texts that would be code, in a real browser (R177): each page has all payloads of a way in every place, on banner,
 * preferences, declaration and placeholders. Nothing of it runs, and all of it can be read.
 */

let watched: Watched;
afterEach(() => watched.site.close());
afterAll(closeBrowser);

const BODY = `<div data-consent-declaration></div>
  <iframe data-consent="shop-chat" data-src="https://chat.example/frame" title="Film" width="300" height="200"></iframe>
  <template data-consent="media" title="Map"><p>x</p></template>`;

const open = async () => {
  const head = '<script src="/sluis/sluis.js"></script>';
  watched = await Watched.open({
    files: { "/": page(head, BODY) },
    vendors: { "https://chat.example/": "" },
  });
  await watched.site.visit();
};

/** Starts anew with a configuration, draws all that there is of it, and tells what stands there. */
async function draw(config: unknown) {
  const { page } = watched.site;
  await page.evaluate("window.sluis.stop?.()");
  await page.evaluate((given) => {
    const { sluis } = window as never as { sluis: { start(given: unknown): unknown } };
    sluis.start(given);
  }, config);
  await page.locator("[data-sluis=banner]").waitFor();
  await page.locator("[data-sluis=placeholder] >> nth=1").waitFor({ state: "attached" });
  await page.locator("[data-sluis=declaration]").first().waitFor({ state: "attached" });
  await page.evaluate("sluis.open()");
  await page.evaluate(() => {
    for (const one of document.querySelectorAll<HTMLDetailsElement>("#sluis details")) one.open = true;
  });
  await page.waitForTimeout(30);
  return drawn(page);
}

const shown = () => watched.site.page.evaluate(() => document.body.textContent?.toLowerCase() ?? "");

describe("texts that would be code, in a browser (R177)", () => {
  it("are text on every surface, run nowhere, and lead nowhere", { timeout: 90_000 }, async () => {
    await open();
    const plain = await draw(worded(PLAIN));
    const times = (await shown()).split(PLAIN.toLowerCase()).length;
    for (const way of WAYS) {
      const payloads = PAYLOADS_BY_WAY[way] ?? [];
      expect({ way, ...(await draw(worded(payloads.join(" | ")))) }).toEqual({ way, ...plain });
      const text = await shown();
      for (const payload of payloads)
        expect([payload, text.split(payload.toLowerCase()).length >= times]).toEqual([payload, true]);
    }
    expect(await watched.harm()).toEqual([]);
    console.info(
      `attacks on texts, in a browser: ${PAYLOADS.length} payloads in ${times - 1} places of 4 surfaces`,
    );
  });

  it("lead nowhere as an address or an id, granted or not", { timeout: 90_000 }, async () => {
    await open();
    const payloads = PAYLOADS_BY_WAY["addresses that run"] ?? [];
    for (const payload of payloads) {
      const { links, handlers } = await draw(addressed(payload));
      expect({ payload, links: links.filter((one) => !/^https?:$/.test(one)), handlers }).toEqual({
        payload,
        links: [],
        handlers: [],
      });
      await watched.site.page.evaluate("sluis.acceptAll()");
    }
    await watched.site.settle(200);
    const scripts = await watched.site.page.evaluate(() => [...document.scripts].map(({ src }) => src));
    expect(scripts.filter((src) => !/^https:\/\/(www\.shop|chat)\.example|^$/.test(src))).toEqual([]);
    expect(await watched.harm()).toEqual([]);
  });

  it("would be noticed, so that the tests above mean something", async () => {
    await open();
    await watched.site.page.evaluate(() => {
      const host = document.createElement("div");
      document.body.append(host);
      host.innerHTML = "<img src=x onerror=hit()><img src=//evil.example/x>";
    });
    await watched.site.settle(300);
    expect(await watched.harm()).toEqual(["1 hits", "https://evil.example/x"]);
  });
});
