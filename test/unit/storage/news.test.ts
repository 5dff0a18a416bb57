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
  it("is a time that differs with each decision, and nothing about it (R17)", () => {
    vi.useFakeTimers({ now: 5000, toFake: ["Date"] });
    publish();
    expect({ ...localStorage }).toEqual({ "sluis-news": "5000" });
    vi.setSystemTime(6000);
    publish();
    expect({ ...localStorage }).toEqual({ "sluis-news": "6000" });
  });

  it("is not told where storage is blocked, and holds nobody up (R186)", () => {
    const setItem = vi.fn(() => {
      throw new DOMException("blocked", "SecurityError");
    });
    vi.stubGlobal("localStorage", { setItem });
    expect(publish).not.toThrow();
    expect(setItem).toHaveBeenCalled();
    vi.unstubAllGlobals();
  });
});
