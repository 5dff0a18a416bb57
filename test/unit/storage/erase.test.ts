// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { aboutsOf } from "../../../src/abouts.ts";
import { createEraser } from "../../../src/storage/erase.ts";
import type { About, Service } from "../../../src/types.ts";
import type { Load } from "../../../src/world.ts";
import { service, settings } from "../make.ts";
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

/** The facts of a service, with what the owner says beside them. */
const factsOf = (vendor: Service, facts?: About) => {
  const load = () => (facts ? Promise.resolve({ about: facts }) : Promise.reject(new Error("no facts")));
  return aboutsOf({
    settings: settings({ services: [vendor] }),
    language: "en",
    load: load as unknown as Load,
  });
};

const erase = (facts: About, vendor = service("vendor")) =>
  createEraser([vendor], () => true, [], life.signal)([vendor], { vendor: facts });

describe("erasing what a withdrawn service stored (R49, R51)", () => {
  it("removes its cookies from every parent domain and path, and no others", () => {
    seed("_ga=1; Path=/", "_ga=2; Path=/a/b/", "_ga_X=3; Domain=example.nl; Path=/", "_gat=4; Path=/a");
    seed("cart=5; Path=/; Domain=shop.example.nl");
    expect(erase(about([cookie("_ga"), cookie("_ga_*")], { alsoErase: ["_gat*"] }))).toEqual([]);
    expect(document.cookie).toBe("cart=5");
    seed("cart=; Path=/; Domain=shop.example.nl; Max-Age=0");
  });

  it("removes its keys from both kinds of web storage", () => {
    localStorage.setItem("li_adsId", "1");
    sessionStorage.setItem("_cltk_1", "1");
    localStorage.setItem("cart", "1");
    erase(about([cookie("li_adsId", { kind: "local" }), cookie("_cltk*", { kind: "tab" })]));
    expect(Object.keys(localStorage)).toEqual(["cart"]);
    expect(Object.keys(sessionStorage)).toEqual([]);
  });

  it("reports what no page can remove, each domain once", () => {
    const facts = about([
      cookie("MUID", { domain: ".clarity.ms, .bing.com" }),
      cookie("MR", { domain: ".bing.com" }),
    ]);
    expect(erase(facts)).toEqual([
      { service: "vendor", domain: ".clarity.ms" },
      { service: "vendor", domain: ".bing.com" },
    ]);
  });

  it("reports a cookie of its own that is still there", () => {
    vi.spyOn(document, "cookie", "get").mockReturnValue("stubborn=1; cart=2");
    expect(erase(about([cookie("stubborn")]))).toEqual([{ service: "vendor", name: "stubborn" }]);
  });

  it("removes the cookies that the owner names, and those under Google's prefix", async () => {
    seed("mine_1=1; Path=/", "shop_ga=2; Path=/", "x=3; Path=/");
    const options = { cookies: ["mine_*", "*", "x", "a;b"], config: { cookie_prefix: "shop" } };
    const vendor = service("vendor", "analytics", { options });
    const { vendor: facts } = await factsOf(vendor, about([cookie("_ga")]));
    erase(facts ?? about([]), vendor);
    expect(document.cookie).toBe("x=3");
    seed("x=; Path=/; Max-Age=0");
  });

  it("goes on where storage is out of reach (R186)", () => {
    vi.stubGlobal("localStorage", undefined);
    seed("_ga=1; Path=/");
    expect(erase(about([cookie("_ga"), cookie("key", { kind: "local" })]))).toEqual([]);
    expect(document.cookie).toBe("");
    vi.unstubAllGlobals();
  });

  it("leaves a cookie of the site's own by the name of one on the vendor's domain", () => {
    seed("MUID=own; Path=/");
    erase(about([cookie("MUID", { domain: ".bing.com" })]));
    expect(document.cookie).toBe("MUID=own");
    seed("MUID=; Path=/; Max-Age=0");
  });

  it("removes nothing by an empty prefix, or beside one", () => {
    seed("_ga=1; Path=/", "undefined_ga=2; Path=/");
    erase(about([cookie("_ga")]), service("vendor", "analytics", { options: { config: {} } }));
    expect(document.cookie).toBe("undefined_ga=2");
    seed("undefined_ga=; Path=/; Max-Age=0");
  });

  function refuse(): void {
    throw new DOMException("sandboxed", "SecurityError");
  }

  it("goes on with what can be removed where something cannot (R186)", () => {
    localStorage.setItem("locked", "1");
    localStorage.setItem("free", "1");
    const { removeItem } = Storage.prototype;
    vi.spyOn(Storage.prototype, "removeItem").mockImplementation(function (this: Storage, key) {
      if (key === "locked") refuse();
      removeItem.call(this, key);
    });
    const left = erase(about([cookie("locked", { kind: "local" }), cookie("free", { kind: "local" })]));
    expect(Object.keys(localStorage)).toEqual(["locked"]);
    expect(left).toEqual([{ service: "vendor", name: "locked" }]);
  });

  it.each<[string, PropertyDescriptor, object[]]>([
    ["read", { get: refuse }, []],
    ["write", { get: () => "_ga=1", set: refuse }, [{ service: "vendor", name: "_ga" }]],
  ])("goes on where the page may not %s cookies (R186)", (_, access, expected) => {
    Object.defineProperty(document, "cookie", { configurable: true, ...access });
    localStorage.setItem("key", "1");
    const left = erase(about([cookie("_ga"), cookie("key", { kind: "local" })]));
    Reflect.deleteProperty(document, "cookie");
    expect(left).toEqual(expected);
    expect(Object.keys(localStorage)).toEqual([]);
  });

  it("is not stopped by an entry of the owner's that is no pattern", async () => {
    seed("_ga=1; Path=/");
    const options = { cookies: [42, null, ["_gid"], {}] };
    const vendor = service("vendor", "analytics", { options });
    const { vendor: facts } = await factsOf(vendor, about([cookie("_ga")]));
    erase(facts ?? about([]), vendor);
    const left = document.cookie;
    seed("_ga=; Path=/; Max-Age=0");
    expect(left).toBe("");
  });

  it("erases what the owner names even without any facts", async () => {
    seed("mine=1; Path=/");
    const vendor = service("vendor", "analytics", { options: { cookies: ["mine"] } });
    createEraser([vendor], () => true, [], life.signal)([vendor], await factsOf(vendor));
    expect(document.cookie).toBe("");
  });
});
