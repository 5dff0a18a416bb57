// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { describe, expect, it, vi } from "vitest";
import { save } from "../../../src/storage/save.ts";
import { decided } from "../make.ts";

const COOKIE = { name: "consent_sluis", days: 180 };

/** The whole string that is handed to the browser, with every attribute. */
function bytesOf(ids: readonly string[], shown: readonly string[] = []): number {
  const set = vi.spyOn(document, "cookie", "set").mockImplementation(() => {});
  const choices = Object.fromEntries(ids.map((id, index) => [id, index % 2 === 0]));
  save(COOKIE, "example.nl", decided(choices, { policy: "2026-11-21", shown, signal: true }));
  const text = String(set.mock.lastCall?.[0]);
  set.mockRestore();
  for (const id of [...ids, ...shown]) expect(text).toContain(id);
  return new TextEncoder().encode(text).length;
}

const numbered = (name: string, length: number) =>
  Array.from({ length }, (_, index) => `${name}${String(index).padStart(2, "0")}`);

describe("how much a decision takes in the cookie jar (R181)", () => {
  it("stays under 1 KB with three categories and 50 services that all differ from theirs", () => {
    const ids = ["analytics", "marketing", "preferences", ...numbered("vendor-name-", 50)];
    expect(bytesOf(ids)).toBeLessThan(1024);
  });

  it("stays under 1 KB where all of these are covered by their category", () => {
    const shown = numbered("vendor-name-", 50);
    expect(bytesOf(["analytics", "marketing", "preferences"], shown)).toBeLessThan(1024);
  });

  it("stays under what browsers keep with 100 ids of 32 characters", () => {
    const ids = numbered("a".repeat(30), 100);
    expect(ids.every((id) => id.length === 32)).toBe(true);
    expect(bytesOf(ids)).toBeLessThan(4096);
  });
});
