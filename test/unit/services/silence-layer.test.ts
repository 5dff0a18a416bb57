// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createGate } from "../../../src/gate/gate.ts";
import { granting } from "../make.ts";
import { loadRun, settled } from "../parts.ts";
import { callsIn, clearPage, page } from "./page.ts";
import { whole } from "./read.ts";
import { SAMPLES } from "./samples.ts";

let life = new AbortController();

const OPTIONS = Object.fromEntries(SAMPLES.map(({ id, full }) => [id, full]));

/** A gate with these services, on a page where Google was told nothing yet. */
async function gateOf(...ids: string[]) {
  vi.resetModules();
  const services = await Promise.all(ids.map((id) => whole(id, OPTIONS[id])));
  let now = granting();
  const context = {
    get state() {
      return now.state;
    },
    has: (id: string) => now.has(id),
    load: loadRun,
    complain() {},
  };
  const gate = createGate(services, context, life.signal, () => {});
  return (...granted: string[]) => {
    now = granting("analytics", "marketing", ...granted);
    gate.grant();
    return settled();
  };
}

/** A command as Google tells it from data. */
function command(..._call: string[]): unknown {
  // biome-ignore lint/complexity/noArguments: see above
  return arguments;
}

const names = (queue: unknown) =>
  callsIn(queue as unknown[]).map((one) => (Array.isArray(one) ? `${one[0]}` : "object"));

beforeEach(() => {
  life = new AbortController();
  clearPage();
});

afterEach(() => {
  life.abort();
  clearPage();
  document.head.replaceChildren();
});

describe("the data layer of a denied container (R125)", () => {
  it.each([
    ["google-tag-manager", "dataLayer"],
    ["matomo-tag-manager", "_mtm"],
  ])("of %s keeps what the page says of itself, and drops events and commands", async (id, name) => {
    const own: unknown[] = [{ page: "product" }];
    page[name] = own;
    const gate = await gateOf(id);
    gate();
    own.push(
      { event: "early", value: 1 },
      { user: { kind: "guest" } },
      ["event", "early"],
      command("event", "early"),
    );
    await gate(id);
    expect(page[name]).toBe(own);
    expect(own.slice(0, 2)).toEqual([{ page: "product" }, { user: { kind: "guest" } }]);
    expect(JSON.stringify(callsIn(own))).not.toContain("early");
  });

  it("survives what is no entry at all", async () => {
    page.dataLayer = [null, undefined, 0, "text", true];
    const gate = await gateOf("google-tag-manager");
    gate();
    await gate("google-tag-manager");
    expect(names(page.dataLayer)).toContain("consent");
  });
});

describe("a name that services share", () => {
  it("keeps what the one in force was told when another is granted with it (R103, R125)", async () => {
    const gate = await gateOf("google-analytics", "google-ads", "google-tag-manager");
    gate();
    await gate("google-analytics", "google-ads", "google-tag-manager");
    expect(names(page.dataLayer)).toEqual(["consent", "set", "consent", "js", "config", "config", "object"]);
  });

  it("keeps what the one in force was told when another is granted later", async () => {
    const gate = await gateOf("google-analytics", "google-ads");
    gate();
    await gate("google-analytics");
    const before = names(page.dataLayer);
    await gate("google-analytics", "google-ads");
    expect(names(page.dataLayer).slice(0, before.length)).toEqual(before);
  });

  it("is the vendor's where one is in force, whatever their order", async () => {
    for (const order of [
      ["google-ads", "google-analytics"],
      ["google-analytics", "google-ads"],
    ]) {
      clearPage();
      await (await gateOf(...order))("google-analytics");
      (page.gtag as (...call: unknown[]) => void)("event", "sign_up");
      expect(names(page.dataLayer).at(-1)).toBe("event");
    }
  });

  it("keeps Matomo's queue beside a Matomo container", async () => {
    const gate = await gateOf("matomo", "matomo-tag-manager");
    gate();
    await gate("matomo", "matomo-tag-manager");
    expect(names(page._paq)).toEqual([
      "setTrackerUrl",
      "setSiteId",
      "setConsentGiven",
      "enableLinkTracking",
      "trackPageView",
    ]);
  });

  it("keeps what a returning visitor's page asked before, where one of them is denied", async () => {
    page._paq = [["trackGoal", 1]];
    const gate = await gateOf("matomo-tag-manager", "matomo");
    await gate("matomo");
    await gate("matomo-tag-manager", "matomo");
    expect(names(page._paq)[0]).toBe("trackGoal");
  });
});
