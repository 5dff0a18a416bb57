// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createGate } from "../../../src/gate/gate.ts";
import type { Service } from "../../../src/types.ts";
import type { Load } from "../../../src/world.ts";
import { service } from "../make.ts";
import { loadRun, settled } from "../parts.ts";

let life = new AbortController();
const used = vi.fn();
const load = vi.fn(loadRun as (part: string) => Promise<unknown>);

/** A gate with these services, all of them granted. */
async function gateOf(...services: Service[]) {
  const granted = services.map(({ id }) => id);
  const context = {
    state: {} as never,
    has: (id: string) => granted.includes(id),
    load: load as unknown as Load,
    complain() {},
  };
  const gate = createGate(services, context, life.signal, () => {});
  gate.grant();
  await settled();
  return gate;
}

const noting = (id: string, more: Partial<Service> = {}) =>
  service(id, "marketing", { used: () => used(id), ...more });

beforeEach(() => {
  life = new AbortController();
  vi.clearAllMocks();
});

afterEach(() => life.abort());

describe("a service that the visitor calls for (R121)", () => {
  it("is told so each time while it runs, and no other is", async () => {
    const gate = await gateOf(noting("a"), noting("b"));
    expect(used.mock.calls).toEqual([]);
    gate.use("a");
    gate.use("x a");
    expect(used.mock.calls).toEqual([["a"], ["a"]]);
  });

  it("is started by the first call, and told of those that follow", async () => {
    const gate = await gateOf(noting("a", { onUse: true }));
    gate.use("a");
    expect(used.mock.calls).toEqual([]);
    await settled();
    expect(used.mock.calls).toEqual([]);
    gate.use("a");
    expect(used.mock.calls).toEqual([["a"]]);
  });

  it("is told nothing where one element is let through", async () => {
    const gate = await gateOf(noting("a"));
    const element = document.createElement("template");
    element.dataset.consent = "a";
    gate.grantOnce(element);
    expect([used.mock.calls, gate.once.has("a")]).toEqual([[], true]);
  });
});

describe("a service that does nothing of its own", () => {
  it("is not started, and nothing is fetched for it (R206)", async () => {
    const own = noting("a", { part: "" });
    const gate = await gateOf(own);
    expect([load.mock.calls, gate.running.has(own)]).toEqual([[], false]);
  });
});
