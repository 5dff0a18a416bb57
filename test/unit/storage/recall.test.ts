// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { encode } from "../../../src/storage/encode.ts";
import { cookieValue, recall } from "../../../src/storage/recall.ts";
import { DAY, decided, settings } from "../make.ts";

const NOW = Date.UTC(2026, 10, 21, 12);

const store = (cookie: string) => {
  document.cookie = `${cookie}; Path=/`;
};

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
});

afterEach(() => {
  for (const name of ["consent_sluis", "xconsent_sluis", "mine", "other"]) store(`${name}=; Max-Age=0`);
  vi.restoreAllMocks();
  vi.useRealTimers();
});

describe("the value of a cookie", () => {
  it("is found among others, by its whole name", () => {
    store("xconsent_sluis=wrong");
    store("other=consent_sluis=wrong");
    store("consent_sluis=right=1");
    expect(cookieValue("consent_sluis")).toBe("right=1");
  });

  it("is empty where there is none", () => {
    store("xconsent_sluis=wrong");
    expect(cookieValue("consent_sluis")).toBe("");
  });

  it("is empty where the page may not have cookies (R186)", () => {
    vi.spyOn(document, "cookie", "get").mockImplementation(() => {
      throw new DOMException("sandboxed", "SecurityError");
    });
    expect(cookieValue("consent_sluis")).toBe("");
    expect(recall(settings())).toBeUndefined();
  });
});

describe("the stored decision", () => {
  const made = (daysAgo: number, policy = "") =>
    decided({ analytics: true, marketing: false }, { at: NOW - daysAgo * DAY, policy });

  it("is found where it counts today", () => {
    store(`consent_sluis=${encode(made(10))}`);
    expect(recall(settings())).toEqual(made(10));
  });

  it("is found under another name where the site chose one", () => {
    store(`mine=${encode(made(10))}`);
    expect(recall(settings({ cookie: { name: "mine", granted: 180, days: 180 } }))).toEqual(made(10));
    expect(recall(settings())).toBeUndefined();
  });

  it.each([
    ["older than it may be (R40)", encode(made(181)), ""],
    ["from the future (R3)", encode(made(-1)), ""],
    ["made under another policy (R42)", encode(made(10, "v1")), "v2"],
    ["cut short (R3)", encode(made(10)).slice(0, -3), ""],
    ["not ours (R179)", "true", ""],
  ])("is none where it is %s", (_, value, policy) => {
    store(`consent_sluis=${value}`);
    expect(recall(settings({ policy }))).toBeUndefined();
  });

  it("is none where no cookie is stored", () => {
    expect(recall(settings())).toBeUndefined();
  });
});
