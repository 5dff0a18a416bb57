// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, describe, expect, it, vi } from "vitest";
import { publish } from "../../../src/storage/news.ts";

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
});

describe("the news of a decision, for other tabs", () => {
  it("differs with each decision, also where two are made at a time, and says nothing about it (R17, R190)", () => {
    vi.useFakeTimers({ now: 5000, toFake: ["Date"] });
    const told = () => {
      publish();
      expect(Object.keys(localStorage)).toEqual(["sluis-news"]);
      return Number(localStorage["sluis-news"]);
    };
    const all = Array.from({ length: 50 }, told);
    expect(new Set(all).size).toBe(50);
    expect(all.every((one) => one >= 0 && one < 1)).toBe(true);
  });

  it("is not told where storage is blocked, and holds nobody up (R186)", () => {
    const set = vi.fn(() => {
      throw new DOMException("blocked", "SecurityError");
    });
    vi.stubGlobal("localStorage", new Proxy({}, { set }));
    expect(publish).not.toThrow();
    expect(set).toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});
