// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Consent } from "../../src/types.ts";
import { loadAllBut } from "./parts.ts";
import { CONFIG, leave, remember, start } from "./visit.ts";

/*
 * Answers that a page gives without waiting for the one before: the last word counts, for each id (R33, R49).
 */

beforeEach(() => {
  Object.assign(document, { adoptedStyleSheets: [] });
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(console, "warn").mockImplementation(() => {});
  // The page is loaded again after some withdrawals, which this environment cannot do.
  vi.spyOn(history, "replaceState").mockImplementation(() => {});
});

afterEach(() => {
  leave();
  vi.restoreAllMocks();
});

const granted = ({ state }: Consent) =>
  Object.entries({ ...state.categories, ...state.services }).flatMap(([id, is]) =>
    is && id !== "functional" ? id : [],
  );

describe("answers in a row", () => {
  it("take nothing of each other back: two refusals are two", async () => {
    remember({ analytics: true, marketing: true });
    const consent = start(CONFIG, loadAllBut());
    await Promise.all([consent.set({ analytics: false }), consent.set({ marketing: false })]);
    expect(granted(consent)).toEqual([]);
    expect(document.cookie).toContain("&denied=analytics+marketing&granted=&");
  });

  it("count in their order: the last one for an id wins", async () => {
    const consent = start(CONFIG, loadAllBut());
    const all: Record<string, boolean>[] = [
      { marketing: true },
      { analytics: true },
      { marketing: false, analytics: true },
    ];
    await Promise.all(all.map((one) => consent.set(one)));
    expect(granted(consent)).toEqual(["analytics", "google-analytics"]);
  });

  it("end with one to everything, whatever was asked for before", async () => {
    remember({ analytics: true, marketing: true });
    const consent = start(CONFIG, loadAllBut());
    await Promise.all([consent.set({ analytics: true }), consent.rejectAll()]);
    expect(granted(consent)).toEqual([]);
  });

  it("end with a reset, which forgets what was asked for before", async () => {
    const consent = start(CONFIG, loadAllBut());
    await Promise.all([consent.set({ analytics: true }), consent.reset()]);
    expect(granted(consent)).toEqual([]);
    expect(document.cookie).not.toContain("consent_sluis=");
  });
});
