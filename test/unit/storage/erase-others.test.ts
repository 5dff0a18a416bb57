// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createEraser } from "../../../src/storage/erase.ts";
import { service } from "../make.ts";
import { about, cookie, seed } from "./traces.ts";

const ads = service("ads", "marketing");
const ga = service("ga");
const login = service("login", "functional");
const FACTS = {
  ads: about([cookie("_gcl_au"), cookie("_gac_*"), cookie("IDE", { domain: ".doubleclick.net" })]),
  ga: about([cookie("_ga"), cookie("_gac_*")]),
  login: about([cookie("sid"), cookie("seen", { kind: "local" })]),
};

let life = new AbortController();
let denied = new Set<unknown>();

const eraser = (...own: string[]) =>
  createEraser([ads, ga, login], (one) => denied.has(one), own, life.signal);
const left = () =>
  document.cookie
    .split("; ")
    .map((one) => one.split("=")[0])
    .sort();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
  life = new AbortController();
  seed("_ga=1; Path=/", "_gac_1=1; Path=/", "_gcl_au=1; Path=/", "sid=1; Path=/", "_gl_own=1; Path=/");
  localStorage.setItem("seen", "1");
});

afterEach(() => {
  life.abort();
  vi.useRealTimers();
  localStorage.clear();
  for (const name of ["_ga", "_gac_1", "_gcl_au", "sid", "_gl_own"]) seed(`${name}=; Path=/; Max-Age=0`);
});

describe("erasing one service beside others", () => {
  it("leaves what those in force need, also what they share with it", () => {
    denied = new Set([ads]);
    expect(eraser()([ads], FACTS)).toEqual([{ service: "ads", domain: ".doubleclick.net" }]);
    expect(left()).toEqual(["_ga", "_gac_1", "_gl_own", "sid"]);
    expect(localStorage.getItem("seen")).toBe("1");
  });

  it("erases what they shared once the other is denied too", () => {
    denied = new Set([ads]);
    const erase = eraser();
    erase([ads], FACTS);
    denied.add(ga);
    erase([ads, ga], FACTS);
    expect(left()).toEqual(["_gl_own", "sid"]);
  });

  it("touches nothing of a service that it was not asked to erase", () => {
    denied = new Set([ads, ga]);
    eraser()([ads], FACTS);
    expect(left()).toContain("_ga");
  });

  it("leaves the site's own names, whoever claims them", () => {
    denied = new Set([ads]);
    const wide = { ...FACTS, ads: about([cookie("_g*"), cookie("sid")]) };
    eraser("_gl_*")([ads], wide);
    expect(left()).toEqual(["_ga", "_gac_1", "_gl_own", "sid"]);
  });

  it("erases what Google keeps under the site's prefix, and nothing else of that beginning", () => {
    seed("shop_ga=1; Path=/", "shop_cart=1; Path=/");
    const prefixed = service("ga", "analytics", { options: { config: { cookie_prefix: "shop" } } });
    createEraser([prefixed], () => true, [], life.signal)([prefixed], FACTS);
    expect(left()).toEqual(["_gcl_au", "_gl_own", "shop_cart", "sid"]);
    seed("shop_cart=; Path=/; Max-Age=0");
  });
});
