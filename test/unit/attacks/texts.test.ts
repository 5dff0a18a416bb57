// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/"}
import { setMaxListeners } from "node:events";
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { declarationHtml } from "../../../src/declare.ts";
import type { Config } from "../../../src/types.ts";
import { addressed, PLAIN, TEXT_KEYS, worded } from "../../attacks/everywhere.ts";
import { PAYLOADS, PAYLOADS_BY_WAY, WAYS } from "../../attacks/payloads.ts";
import { loadAllBut } from "../parts.ts";
import { door, leave, start } from "../visit.ts";

/*
 * Every text, id and address of a configuration as an attack, on all four surfaces (R177): what is drawn has the same
 * elements and attributes as with plain words, shows the text as text, and links only to http and https.
 */

const parts = loadAllBut();
const load = door((part) => (part === "sluis-ui" ? import("../../../src/ui/index.ts") : parts(part)));

const BODY = `<div data-consent-declaration></div>
  <iframe data-consent="shop-chat" data-src="https://chat.example/frame" title="Film"></iframe>
  <template data-consent="media" title="Map"><p>x</p></template>`;

const ADDRESSES = "addresses that run";

/** Banner, preferences with all facts unfolded, declaration and placeholders. */
async function draw(config: unknown): Promise<Element[]> {
  document.body.innerHTML = BODY;
  const consent = start(config, load);
  const places = () => document.querySelectorAll("[data-sluis=placeholder]");
  await vi.waitFor(() => expect(places()).toHaveLength(2), { timeout: 10_000, interval: 2 });
  await consent.open();
  for (const one of document.querySelectorAll<HTMLDetailsElement>("#sluis details")) {
    one.open = true;
    one.dispatchEvent(new Event("toggle"));
  }
  return [...document.querySelectorAll("#sluis *, [data-sluis] *, [data-sluis]")];
}

const skeleton = (all: readonly Element[]) =>
  all.map((one) => `${one.localName} ${one.getAttributeNames().join(" ")}`);

/** How often a text is shown, in whatever case. */
function timesIn(text: string): number {
  const shown = document.body.textContent?.toLowerCase() ?? "";
  return shown.split(text.toLowerCase()).length - 1;
}

const links = () =>
  [...document.querySelectorAll<HTMLAnchorElement>("a[href]")].map(({ protocol }) => protocol);

let hits = 0;
let plain: { skeleton: string[]; times: number };

beforeAll(async () => {
  // A whole interface listens for one end.
  setMaxListeners(0);
  Object.assign(window, { hit: () => hits++ });
  // What jsdom has not.
  Object.assign(document, { adoptedStyleSheets: [] });
  CSSStyleSheet.prototype.replaceSync = () => {};
  vi.stubGlobal(
    "ResizeObserver",
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
  Object.assign(HTMLDialogElement.prototype, {
    showModal(this: HTMLDialogElement) {
      this.open = true;
    },
    close(this: HTMLDialogElement) {
      this.open = false;
    },
  });
  // Not by a spy, which would keep all that it was told.
  vi.stubGlobal("console", { ...console, warn() {}, error() {} });
  plain = { skeleton: skeleton(await draw(worded(PLAIN))), times: timesIn(PLAIN) };
  leave();
  console.info(
    `attacks on texts: ${PAYLOADS.length} payloads of ${WAYS.length} ways, ${TEXT_KEYS.length} keys of texts, shown in ${plain.times} places`,
  );
});
beforeEach(() => {
  hits = 0;
});
afterEach(leave);

describe("texts that would be code (R177)", () => {
  it("are sixty or more, and shown in many places, so that the tests below mean something", () => {
    expect(new Set(PAYLOADS).size).toBe(PAYLOADS.length);
    expect(PAYLOADS.length).toBeGreaterThanOrEqual(60);
    expect(plain.times).toBeGreaterThan(60);
  });

  it.each(WAYS)("are text in every text: %s", async (way) => {
    const all = await draw(worded(PAYLOADS_BY_WAY[way]?.join(" | ") ?? ""));
    const times = PAYLOADS_BY_WAY[way]?.map((payload) => timesIn(payload) >= plain.times);
    expect({ skeleton: skeleton(all), times }).toEqual({
      skeleton: plain.skeleton,
      times: times?.map(() => true),
    });
    expect(new Set(links())).toEqual(new Set(["https:"]));
    expect(hits).toBe(0);
  });

  /** Addresses one by one, because they count from their first letter. */
  const others = WAYS.filter((way) => way !== ADDRESSES).map((way) => PAYLOADS_BY_WAY[way]?.join(" ") ?? "");
  it.each([...(PAYLOADS_BY_WAY[ADDRESSES] ?? []), ...others])(
    "lead nowhere as an id or an address: %j",
    async (payload) => {
      await draw(addressed(payload));
      expect(links().filter((one) => !/^https?:$/.test(one))).toEqual([]);
      expect(document.querySelector("#sluis :is(script, img, svg, iframe, style, link)")).toBeNull();
      expect(hits).toBe(0);
    },
  );

  it.each(PAYLOADS)("are text in what a server writes: %j", async (payload) => {
    const host = document.createElement("div");
    const html = async (text: string) => declarationHtml(worded(text) as unknown as Config);
    host.innerHTML = await html(PLAIN);
    const before = skeleton([...host.querySelectorAll("*")]);
    host.innerHTML = await html(payload);
    expect(skeleton([...host.querySelectorAll("*")])).toEqual(before);
    expect(hits).toBe(0);
  });
});
