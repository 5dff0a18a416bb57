// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createEraser } from "../../../src/storage/erase.ts";
import type { About } from "../../../src/types.ts";
import { service } from "../make.ts";
import { about, cookie, seed } from "./traces.ts";

let life = new AbortController();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  vi.unstubAllGlobals();
  localStorage.clear();
  seed("id=; Path=/; Max-Age=0");
});

/** What is left of one service that is denied. */
function erase(facts: About | undefined) {
  const vendor = service("vendor");
  return createEraser([vendor], () => true, [], life.signal)([vendor], { vendor: facts });
}

describe("what is erased of a service (R51)", () => {
  it.each<[string, Parameters<typeof cookie>[1], object]>([
    ["a cookie, and no key of its name", {}, { cookie: "", keys: ["id"] }],
    ["a key, and no cookie of its name", { kind: "local" }, { cookie: "id=1", keys: [] }],
  ])("is %s", (_, kind, left) => {
    seed("id=1; Path=/");
    localStorage.setItem("id", "1");
    erase(about([cookie("id", kind)]));
    expect({ cookie: document.cookie, keys: Object.keys(localStorage) }).toEqual(left);
  });

  it("is nothing where its facts could not be had, and nobody is held up (R3)", () => {
    seed("id=1; Path=/");
    expect(erase(undefined)).toEqual([]);
    expect(document.cookie).toBe("id=1");
  });

  it("is nothing that cannot be seen: no trace is told of where the page may not look (R186)", () => {
    const refuse = () => {
      throw new DOMException("sandboxed", "SecurityError");
    };
    Object.defineProperty(document, "cookie", { configurable: true, get: refuse, set: refuse });
    for (const name of ["localStorage", "sessionStorage"]) vi.stubGlobal(name, undefined);
    const left = erase(about([cookie("*"), cookie("*", { kind: "local" }), cookie("*", { kind: "tab" })]));
    Reflect.deleteProperty(document, "cookie");
    expect(left).toEqual([]);
  });
});
