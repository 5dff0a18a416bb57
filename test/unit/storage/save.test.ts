// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { recall } from "../../../src/storage/recall.ts";
import { save } from "../../../src/storage/save.ts";
import type { Decision } from "../../../src/types.ts";
import { DAY, decided, settings } from "../make.ts";

const NOW = Date.UTC(2026, 10, 21, 9, 30);
const COOKIE = { name: "consent_sluis", granted: 180, days: 180 };
const decision = decided({ analytics: true, marketing: false }, { at: NOW });

/** What is handed to the browser: the pair, and the attributes by name. */
function written(domain?: string, given: Decision | undefined = decision) {
  const set = vi.spyOn(document, "cookie", "set").mockImplementation(() => {});
  save(COOKIE, domain, given);
  const [pair = "", ...attributes] = String(set.mock.lastCall?.[0]).split("; ");
  set.mockRestore();
  const entries = attributes.map((one) => one.split("=") as [string, string?]);
  return { pair, attributes: Object.fromEntries(entries.map(([name, value = true]) => [name, value])) };
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
});

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  save(COOKIE, undefined);
  vi.useRealTimers();
});

describe("the cookie that keeps a decision", () => {
  it("is for the whole host, for the site alone, and secure on https (R180)", () => {
    expect(written().attributes).toEqual({
      Path: "/",
      SameSite: "Lax",
      Secure: true,
      Expires: new Date(NOW + 180 * DAY).toUTCString(),
    });
  });

  it("is not marked secure on http, where browsers would refuse it", () => {
    vi.stubGlobal("location", { protocol: "http:", hostname: "www.shop.example.nl" });
    expect(written().attributes).toEqual({
      Path: "/",
      SameSite: "Lax",
      Expires: new Date(NOW + 180 * DAY).toUTCString(),
    });
  });

  it("names a domain only where one is configured (R18, R180)", () => {
    expect(written("example.nl").attributes).toHaveProperty("Domain", "example.nl");
    expect(written().attributes).not.toHaveProperty("Domain");
  });

  it("ends where the decision ends, also when it is written again on day 100 (R41)", () => {
    const first = written().attributes.Expires;
    vi.setSystemTime(NOW + 100 * DAY);
    expect(written().attributes.Expires).toBe(first);
  });

  it("lasts as long for a refusal as for an acceptance (R39)", () => {
    const refusal = decided({ analytics: false, marketing: false }, { at: NOW });
    expect(written(undefined, refusal).attributes.Expires).toBe(written().attributes.Expires);
  });

  it("is found again by what reads it", () => {
    save(COOKIE, undefined, decision);
    expect(recall(settings())).toEqual(decision);
  });

  it.each([
    ["shared", "for the host alone, before the site shared it", undefined, "shop.example.nl"],
    ["alone", "for a parent domain, before the site kept it to itself", "shop.example.nl", undefined],
  ])("counts over an older one of that name (%s: %s)", (name, _, before, after) => {
    const cookie = { ...COOKIE, name };
    const refusal = decided({ analytics: false, marketing: false }, { at: NOW + 60_000 });
    save(cookie, before, decision);
    // Browsers list first what was made first.
    vi.setSystemTime(NOW + 60_000);
    save(cookie, after, refusal);
    expect(recall(settings({ cookie }))).toEqual(refusal);
  });

  it("holds the decision and nothing about the visitor (R17)", () => {
    expect(written().pair).toBe(
      "consent_sluis=at=2026-11-21T09:30:00Z&policy=&denied=marketing&granted=analytics&v=1",
    );
  });

  it("goes when there is no decision any more", () => {
    save(COOKIE, undefined, decision);
    save(COOKIE, undefined);
    expect(document.cookie).not.toContain("consent_sluis");
  });

  it("is taken from every place where it may stand, as long as it does, and written last", () => {
    const read = vi.spyOn(document, "cookie", "get").mockReturnValue("consent_sluis=1");
    const set = vi.spyOn(document, "cookie", "set").mockImplementation(() => {});
    save(COOKIE, undefined, decision);
    const all = set.mock.calls.map(([text]) => text);
    expect(all.at(-1)).toContain("granted=analytics");
    const taken = (place: string) => `consent_sluis=; Path=/; SameSite=Lax; Max-Age=0${place}`;
    const hosts = ["www.shop.example.nl", "shop.example.nl", "example.nl", "nl"];
    expect(all.slice(0, -1)).toEqual([...hosts.map((host) => taken(`; Domain=${host}`)), taken("")]);
    // Each costs the visitor who waits a millisecond.
    read.mockReturnValue("other=1");
    set.mockClear();
    save(COOKIE, undefined, decision);
    expect(set.mock.calls.map(([text]) => text).slice(0, -1)).toEqual([taken("")]);
  });

  it("is written where cookies can be written and not read", () => {
    vi.spyOn(document, "cookie", "get").mockImplementation(() => {
      throw new DOMException("sandboxed", "SecurityError");
    });
    expect(written().pair).toContain("granted=analytics");
  });

  it("that cannot be written holds nobody up (R186)", () => {
    const set = vi.spyOn(document, "cookie", "set").mockImplementation(() => {
      throw new DOMException("sandboxed", "SecurityError");
    });
    expect(() => save(COOKIE, undefined, decision)).not.toThrow();
    expect(set).toHaveBeenCalled();
  });
});
