import { afterEach, describe, expect, it } from "vitest";
import { createHush, restore, silence } from "../../../src/gate/silence.ts";
import { unsilence } from "../../../src/gate/unsilence.ts";
import { service } from "../make.ts";
import { page } from "../services/page.ts";

const NAMES = ["one", "two", "dataLayer"];
const vendor = (...globals: string[]) => service("vendor", "analytics", { globals });

afterEach(() => {
  for (const name of NAMES) Reflect.deleteProperty(page, name);
});

describe("the names of a vendor that is denied (R125)", () => {
  it("are news once", () => {
    const [hush, one] = [createHush(), vendor("one")];
    expect(silence(one, hush, [], false)).toBe(true);
    expect(silence(one, hush, [], false)).toBe(false);
    unsilence(one, hush);
    expect(silence(one, hush, [], false)).toBe(true);
  });

  it("are no news where it may run", () => {
    const [hush, one] = [createHush(), vendor("one")];
    expect(silence(one, hush, ["one"], true)).toBe(false);
    expect(silence(one, hush, [], false)).toBe(true);
  });

  it("need not be any", () => {
    const [hush, one] = [createHush(), service("vendor")];
    expect(silence(one, hush, [], false)).toBe(true);
    expect([...hush.quiet.keys()]).toEqual([one]);
    expect(() => unsilence(one, hush)).not.toThrow();
    expect(() => restore([one])).not.toThrow();
    expect([hush.quiet.size, hush.used.size]).toEqual([0, 0]);
  });

  it("may throw, which stops no other", () => {
    const [hush, one] = [createHush(), vendor("one", "two")];
    Object.defineProperty(page, "one", {
      configurable: true,
      get() {
        throw new Error("an extension's");
      },
    });
    silence(one, hush, [], false);
    expect(page.two).toBe(hush.silent);
    unsilence(one, hush);
    expect("two" in page).toBe(false);
  });

  it("are free again once it is granted, but for those that the page owns", () => {
    const [hush, one] = [createHush(), vendor("one", "two")];
    const own = () => {};
    page.two = own;
    silence(one, hush, [], false);
    expect([page.one, page.two]).toEqual([hush.silent, own]);
    unsilence(one, hush);
    expect(["one" in page, page.two]).toEqual([false, own]);
  });

  it("are free again once all is stopped, but for those that the page owns", () => {
    const [hush, one] = [createHush(), vendor("one", "two")];
    page.two = "own";
    silence(one, hush, [], false);
    restore([one]);
    expect(["one" in page, page.two]).toEqual([false, "own"]);
  });
});

describe("what the page asks of a vendor that is denied (R125)", () => {
  it("comes to nothing, is text where text is wanted, and can be awaited", async () => {
    const { silent } = createHush();
    const call = silent as (...given: unknown[]) => unknown;
    expect(call("track")).toBe(silent);
    expect((silent as { push: unknown }).push).toBe(silent);
    expect(typeof `${silent}`).toBe("string");
    expect(await silent).toBe(silent);
  });

  it("is dropped from its queues, whatever it named them, where it is granted later", () => {
    const [hush, one] = [createHush(), vendor("one")];
    const own = Object.assign([["page"]], { q: [["q"]], queue: [["queue"]] });
    page.one = own;
    silence(one, hush, [], false);
    own.push(["later"]);
    unsilence(one, hush);
    expect([[...own], own.q, own.queue]).toEqual([[], [], []]);
  });

  it("is kept where the vendor was granted from the start", () => {
    const [hush, one] = [createHush(), vendor("one")];
    page.one = [["counts"]];
    silence(one, hush, ["one"], true);
    unsilence(one, hush);
    expect(page.one).toEqual([["counts"]]);
  });

  it("is dropped from where it was denied on: what it was told while in force stays", () => {
    const [hush, one] = [createHush(), vendor("one")];
    page.one = [["counts"]];
    silence(one, hush, ["one"], true);
    unsilence(one, hush);
    silence(one, hush, [], false);
    (page.one as unknown[]).push(["early"], ["early, too"]);
    unsilence(one, hush);
    expect(page.one).toEqual([["counts"]]);
  });

  it("stays in a data layer where it describes the page, and is dropped where it is an event or a command", () => {
    const [hush, one] = [createHush(), vendor("dataLayer")];
    silence(one, hush, [], false);
    const layer = page.dataLayer ?? [];
    expect(layer).toEqual([]);
    layer.push({ page: "product" }, { event: "early" }, ["event", "early"], { user: 1 }, null);
    unsilence(one, hush);
    expect(page.dataLayer).toEqual([{ page: "product" }, { user: 1 }, null]);
  });

  it("leaves a data layer of a service that was in force as it was then, once and in order", () => {
    const [hush, one] = [createHush(), vendor("dataLayer")];
    page.dataLayer = [{ page: "product" }, { event: "counted" }];
    silence(one, hush, ["dataLayer"], true);
    unsilence(one, hush);
    silence(one, hush, [], false);
    (page.dataLayer as unknown[]).push({ event: "early" }, { user: 1 });
    unsilence(one, hush);
    expect(page.dataLayer).toEqual([{ page: "product" }, { event: "counted" }, { user: 1 }]);
  });
});
