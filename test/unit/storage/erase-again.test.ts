// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createEraser } from "../../../src/storage/erase.ts";
import { mark } from "../../../src/storage/mark.ts";
import { cookieValue, ERASE } from "../../../src/storage/recall.ts";
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
  vi.restoreAllMocks();
  localStorage.clear();
  sessionStorage.clear();
});

const erase = (facts: About, vendor = service("vendor"), isDenied = true) =>
  createEraser([vendor], () => isDenied, [], life.signal)([vendor], { vendor: facts });

describe("erasing again what trackers write once more (R51)", () => {
  const facts = about([cookie("_ga")]);
  const wait = () => vi.advanceTimersByTime(1000);
  const leave = () => window.dispatchEvent(new Event("pagehide"));

  it.each([
    ["after a while", wait],
    ["when the page is left", leave],
  ])("happens %s", (_, moment) => {
    erase(facts);
    seed("_ga=again; Path=/");
    moment();
    expect(document.cookie).toBe("");
  });

  it.each([
    ["a while", wait],
    ["leaving", leave],
  ])("does not happen after %s to a service that was granted anew", (_, moment) => {
    erase(facts, service("vendor"), false);
    seed("_ga=wanted; Path=/");
    moment();
    expect(document.cookie).toBe("_ga=wanted");
    seed("_ga=; Path=/; Max-Age=0");
  });

  it("does not happen once the library was stopped", () => {
    erase(facts);
    life.abort();
    seed("_ga=wanted; Path=/");
    wait();
    leave();
    expect(document.cookie).toBe("_ga=wanted");
    seed("_ga=; Path=/; Max-Age=0");
  });

  it("listens no more once the library was stopped: a page may start and stop it any number of times", () => {
    const listen = vi.spyOn(window, "addEventListener");
    erase(facts);
    expect(listen.mock.calls).toEqual([["pagehide", expect.any(Function), { signal: life.signal }]]);
  });

  it("waits a while, so that what a tracker writes on its heartbeat is met", () => {
    erase(facts);
    seed("_ga=again; Path=/");
    vi.advanceTimersByTime(500);
    expect(document.cookie).toBe("_ga=again");
    wait();
    expect(document.cookie).toBe("");
  });

  it("is left to the next page by a mark that a later page takes away", () => {
    mark(ERASE, true);
    expect(cookieValue(ERASE)).toBe("1");
    mark(ERASE, false);
    expect(document.cookie).toBe("");
  });

  it("is marked for the whole host and for this session of the browser (R180)", () => {
    const set = vi.spyOn(document, "cookie", "set").mockImplementation(() => {});
    mark(ERASE, true);
    expect(String(set.mock.lastCall?.[0]).split("; ").slice(1)).toEqual(["Path=/", "SameSite=Lax"]);
  });

  it("is not marked where the page may not have cookies, and holds nobody up (R186)", () => {
    const set = vi.spyOn(document, "cookie", "set").mockImplementation(() => {
      throw new DOMException("sandboxed", "SecurityError");
    });
    expect(() => mark(ERASE, true)).not.toThrow();
    expect(set).toHaveBeenCalled();
  });
});
