// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGate } from "../../../src/gate/gate.ts";
import type { Service } from "../../../src/types.ts";
import { SHIPPED } from "../facts.ts";
import { granting } from "../make.ts";
import { loadRun, settled } from "../parts.ts";
import { callsIn, clearPage, page } from "./page.ts";
import { whole } from "./read.ts";
import { SAMPLES } from "./samples.ts";

type Fn = (...call: unknown[]) => unknown;

let life = new AbortController();

const OPTIONS = Object.fromEntries(SAMPLES.map(({ id, full }) => [id, full]));

/** A gate with these services; each call lets exactly the named ones run, once awaited, and denies the others at once. */
async function gateOf(...ids: string[]) {
  const services: Service[] = await Promise.all(ids.map((id) => whole(id, OPTIONS[id])));
  let now = granting();
  const context = {
    get state() {
      return now.state;
    },
    has: (id: string) => now.has(id),
    load: loadRun,
    complain() {},
  };
  const gate = createGate(services, context, life.signal, () => {});
  return (...granted: string[]) => {
    now = granting("analytics", "marketing", ...granted);
    gate.grant();
    return settled();
  };
}

beforeEach(() => {
  life = new AbortController();
  clearPage();
});

afterEach(() => {
  life.abort();
  clearPage();
  document.head.replaceChildren();
});

describe("what the page asks of a denied vendor (R125)", () => {
  const NAMES = SHIPPED.flatMap(({ id, globals = [] }) => globals.map((name) => [id, name] as const));

  it.each(NAMES)("does not throw, whatever it asks: %s %s", async (id, name) => {
    (await gateOf(id))();
    const held = page[name] as Fn & { push: Fn; track: Fn; widgets: { load: Fn }; q: { push: Fn } };
    if (Array.isArray(held)) expect(() => held.push("x")).not.toThrow();
    else {
      for (const ask of [held, held.push, held.track, held.widgets.load, held.q.push])
        expect(() => ask("track", { value: 1 })).not.toThrow();
      expect(() => `${held("x")}`).not.toThrow();
      const made = held("instance") as { track: Fn };
      expect(() => made.track("x")).not.toThrow();
    }
  });

  it.each(NAMES)("does not keep whoever awaits it waiting: %s %s", async (id, name) => {
    (await gateOf(id))();
    const later = new Promise((resolve) => setTimeout(resolve, 500, "late"));
    expect(await Promise.race([Promise.resolve(page[name]).then(() => "done"), later])).toBe("done");
  });

  it.each(NAMES)("comes to nothing when it is granted later: %s %s", async (id, name) => {
    const gate = await gateOf(id);
    gate();
    const held = page[name] as Fn & { push: Fn };
    if (Array.isArray(held)) held.push({ event: "early" });
    else held.push(["early"]);
    if (typeof held === "function") held("early");
    await gate(id);
    const after = page[name] as (unknown[] & Record<"q" | "queue", unknown[] | undefined>) | undefined;
    const queue = [after, after?.q, after?.queue].flatMap((one) => (Array.isArray(one) ? one : []));
    expect(JSON.stringify(callsIn(queue))).not.toContain("early");
  });

  it("comes to nothing no more once all is stopped, where only the gate gave it a name", async () => {
    const own = () => {};
    page.clarity = own;
    (await gateOf("hotjar", "clarity"))();
    expect(typeof page.hj).toBe("function");
    life.abort();
    expect([page.hj, page.clarity]).toEqual([undefined, own]);
  });

  it("is kept by each start for itself: what one was granted is news to the next (R125)", async () => {
    const own: unknown[] = [];
    page._paq = own;
    await (await gateOf("matomo"))("matomo");
    life.abort();
    life = new AbortController();
    const gate = await gateOf("matomo");
    gate();
    own.push(["early"]);
    await gate("matomo");
    expect(JSON.stringify(own)).not.toContain("early");
  });

  it("leaves room for the vendor once it is granted", async () => {
    const gate = await gateOf("facebook-plugins");
    gate();
    expect(typeof page.FB).toBe("function");
    await gate("facebook-plugins");
    expect(page.FB).toBeUndefined();
  });
});

describe("a queue that the page owns", () => {
  it.each([
    ["matomo", "_paq"],
    ["hubspot", "_hsq"],
    ["microsoft-uet", "uetq"],
  ])("of %s is left in place, and emptied at a late grant", async (id, name) => {
    const own: unknown[] = [["early"]];
    page[name] = own;
    const gate = await gateOf(id);
    gate();
    expect([page[name], own.length]).toEqual([own, 1]);
    own.push(["early, too"]);
    await gate(id);
    expect(page[name]).toBe(own);
    expect(JSON.stringify(own)).not.toContain("early");
  });

  it.each([
    ["meta-pixel", "fbq", "queue"],
    ["clarity", "clarity", "q"],
  ])("of the function of %s is emptied just so", async (id, name, property) => {
    const own = Object.assign(() => {}, { [property]: [["early"]] });
    page[name] = own;
    const gate = await gateOf(id);
    gate();
    await gate(id);
    expect([page[name], own[property]]).toEqual([own, []]);
  });

  it.each([
    ["matomo", "_paq"],
    ["hubspot", "_hsq"],
  ])("of %s is kept for a returning visitor, who was granted from the start", async (id, name) => {
    const own: unknown[] = [["counts"]];
    page[name] = own;
    await (await gateOf(id))(id);
    expect([page[name], own[0]]).toEqual([own, ["counts"]]);
  });
});
