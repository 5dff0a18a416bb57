// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readSettings } from "../../../src/config/read.ts";
import { createGate } from "../../../src/gate/gate.ts";
import { clarity } from "../../../src/services/index.ts";
import type { Service } from "../../../src/types.ts";
import { granting } from "../make.ts";
import { loadAllBut } from "../parts.ts";
import { callsIn, clearPage, page } from "../services/page.ts";
import { readOne } from "../services/read.ts";

let life = new AbortController();
const settled = () => new Promise((resolve) => setTimeout(resolve, 300));

function gateOf(...services: Service[]) {
  let now = granting();
  const context = {
    get state() {
      return now.state;
    },
    has: (id: string) => now.has(id),
    load: loadAllBut(),
    complain() {},
  };
  const gate = createGate(services, context, life.signal, () => {});
  return (...ids: string[]) => {
    now = granting("analytics", "marketing", ...ids);
    gate.grant();
  };
}

beforeEach(() => {
  life = new AbortController();
  vi.resetModules();
  clearPage();
});
afterEach(() => {
  life.abort();
  clearPage();
  document.head.replaceChildren();
});

describe("Google's services, as the gate puts them together", () => {
  const ga = () => readOne("google-analytics", "G-ABC1234567");
  const ads = () =>
    readOne("google-ads", {
      id: "AW-123456789",
      consentMode: { wait_for_update: 500, url_passthrough: true },
    });

  it.each([
    ["granted", ["google-analytics", "google-ads"]],
    ["denied", ["google-analytics"]],
  ])("tell defaults that several give together, the second one %s (R107)", async (_, ids) => {
    gateOf(ga(), ads())(...ids);
    await settled();
    const calls = callsIn(page.dataLayer) as [string, string, Record<string, unknown>][];
    expect(
      calls
        .filter(([name, kind]) => name === "consent" && kind === "default")
        .map(([, , o]) => o.wait_for_update),
    ).toEqual([500]);
  });
});

describe("a service of a returning visitor, withdrawn while what starts it was on its way", () => {
  it("replays nothing that the page asked while it was denied (R125)", async () => {
    const own: unknown[] = [];
    page._paq = own;
    const grant = gateOf(readOne("matomo", { url: "https://stats.example.nl/", siteId: 3 }));
    grant("matomo");
    grant();
    own.push(["early"]);
    await settled();
    grant("matomo");
    await settled();
    expect(JSON.stringify(own)).not.toContain("early");
  });
  it("is held, like any other that is denied (R117)", async () => {
    const calls: unknown[][] = [];
    page.fbq = (...call: unknown[]) => void calls.push(call);
    const grant = gateOf(readOne("meta-pixel", "123456789012345"));
    grant("meta-pixel");
    grant();
    expect(calls).toEqual([["consent", "revoke"]]);
  });
  it("leaves no name behind where all was stopped", async () => {
    gateOf(readOne("hotjar", "1234567"))("hotjar");
    life.abort();
    await settled();
    expect(page.hj).toBeUndefined();
  });
});

describe("an entry of the module door", () => {
  it.each([
    ["category", "functional"],
    ["early", true],
    ["exempt", true],
  ])("is held to the rules for its options, whatever else it says: %s (R3, R9)", (key, value) => {
    const entry = { ...clarity("abcdefghij"), [key]: value };
    const { services } = readSettings({ services: [entry] }, [], () => {});
    expect(services[0]).toMatchObject({ category: "analytics", early: false, exempt: false });
  });
});
