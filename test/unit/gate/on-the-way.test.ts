// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, describe, expect, it, vi } from "vitest";
import { createGate } from "../../../src/gate/gate.ts";
import { revoke } from "../../../src/gate/revoke.ts";
import type { Service } from "../../../src/types.ts";
import { service } from "../make.ts";
import { never } from "../visit.ts";

/** Whether a withdrawal has the page loaded again, with these files having arrived. */
function mustReload(more: Partial<Service>, ...arrived: string[]) {
  const entries = arrived.map((name) => ({ name }) as PerformanceEntry);
  vi.spyOn(performance, "getEntriesByType").mockReturnValue(entries);
  const granted = new Set(["vendor"]);
  const context = { state: {} as never, has: (id: string) => granted.has(id), load: never };
  const gate = createGate(
    [service("vendor", "analytics", more)],
    context,
    new AbortController().signal,
    () => {},
  );
  gate.grant();
  granted.clear();
  return revoke(gate, context);
}

afterEach(() => {
  vi.restoreAllMocks();
  document.head.replaceChildren();
});

describe("a withdrawal while a script is on its way (R50)", () => {
  const script = "https://vendor.example/tag.js";

  it("has the page loaded again, because the script would start after the denial", () => {
    expect(mustReload({ script })).toBe(true);
    expect(mustReload({ script }, "https://other.example/tag.js")).toBe(true);
  });

  it("does not once the script has arrived", () => {
    expect(mustReload({ script }, script)).toBe(false);
    expect(mustReload({ script: `${script}#x=1` }, script)).toBe(false);
    expect(mustReload({ script: `${script}?id=1`, shared: script }, `${script}?id=2`)).toBe(false);
  });

  it("does not where there is no script", () => {
    expect(mustReload({})).toBe(false);
  });

  it.each([
    ["at an address", "https://own.example/v.js", "https://own.example/v.js"],
    ["at a path", "/own/v.js", "https://www.shop.example.nl/own/v.js"],
  ])("does not once the site's own copy has arrived, %s", (_, own, arrived) => {
    expect(mustReload({ script, options: { script: own } }, arrived)).toBe(false);
  });

  it("does not once the site's own copy of a shared script has arrived", () => {
    const own = "https://own.example/v.js";
    expect(mustReload({ script: `${script}?id=1`, shared: script, options: { script: own } }, own)).toBe(
      false,
    );
  });
});
