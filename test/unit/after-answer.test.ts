// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadAllBut } from "./parts.ts";
import { CONFIG, leave, start, vendors } from "./visit.ts";

const stored = () => document.cookie.includes("consent_sluis=");

beforeEach(() => {
  Object.assign(document, { adoptedStyleSheets: [] });
  // The dialog, which is fetched when there is time, is not among the parts.
  vi.spyOn(console, "error").mockImplementation(() => {});
});

afterEach(() => {
  leave();
  localStorage.clear();
  vi.restoreAllMocks();
});

describe("what follows an answer", () => {
  it("is stored, shown and told before any vendor is loaded (R203, R204)", async () => {
    const consent = start(CONFIG, loadAllBut());
    const seen: unknown[] = [];
    consent.on("close", ({ surface }) => seen.push([surface, stored(), vendors()]));
    await vi.waitFor(() => expect(document.querySelector('[data-sluis="banner"]')).not.toBeNull());
    await consent.acceptAll();
    expect(seen).toEqual([["banner", true, []]]);
    // What each does is fetched by itself: the script door keeps no order among them.
    await vi.waitFor(() =>
      expect(new Set(vendors())).toEqual(new Set(["www.googletagmanager.com", "snap.licdn.com"])),
    );
  });

  it("reaches other tabs, by a key that says nothing else (R17, R190)", async () => {
    const consent = start(CONFIG, loadAllBut());
    await consent.rejectAll();
    expect(Object.keys(localStorage)).toEqual(["sluis-news"]);
    expect(localStorage["sluis-news"]).toMatch(/^0\.\d+(e-\d+)?$/);
  });

  it("holds where storage is out of reach (R186)", async () => {
    const refuse = () => {
      throw new DOMException("sandboxed", "SecurityError");
    };
    vi.stubGlobal("localStorage", new Proxy({}, { get: refuse, set: refuse }));
    const consent = start(CONFIG, loadAllBut());
    await consent.acceptAll();
    expect([consent.has("analytics"), stored()]).toEqual([true, true]);
    vi.unstubAllGlobals();
  });

  it("is taken over from another tab, and asked for anew where that one forgot it (R190)", async () => {
    const consent = start(CONFIG, loadAllBut());
    await consent.rejectAll();
    const [cookie = ""] = document.cookie.split("; ");
    const write = (text: string) => {
      document.cookie = `${text}; Path=/`;
      window.dispatchEvent(new StorageEvent("storage", { key: "sluis-news" }));
    };
    const [before = "", after = ""] = cookie.split(/denied=.*&v/);
    write(`${before}denied=marketing&granted=analytics&v${after}`);
    await vi.waitFor(() => expect([consent.has("analytics"), consent.state.source]).toEqual([true, "tab"]));
    write("consent_sluis=; Max-Age=0");
    await vi.waitFor(() => expect(consent.state.decided).toBe(false));
    expect([consent.has("analytics"), consent.state.source]).toEqual([false, "default"]);
  });
});
