// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createGate } from "../../../src/gate/gate.ts";
import { revoke } from "../../../src/gate/revoke.ts";
import type { Service } from "../../../src/types.ts";
import { service } from "../make.ts";
import { loadRun, settled } from "../parts.ts";

const VENDOR = "https://vendor.example/tag.js";

let life = new AbortController();

/** One service that notes what is called, and the means to grant and withdraw it. */
function noting(id: string, more: Partial<Service> = {}) {
  const log: string[] = [];
  const note = (name: string) => () => void log.push(name);
  const calls = {
    start: note("start"),
    grant: note("grant"),
    update: note("update"),
    withdraw: note("withdraw"),
  };
  return { log, one: service(id, "analytics", { ...calls, ...more }) };
}

function setUp(...services: Service[]) {
  const granted = new Set<string>();
  const context = { state: {} as never, has: (id: string) => granted.has(id), load: loadRun, complain() {} };
  const gate = createGate(services, context, life.signal, () => {});
  return {
    async grant(...ids: string[]) {
      for (const id of ids) granted.add(id);
      gate.grant();
      await settled();
    },
    withdraw(...ids: string[]) {
      for (const id of ids) granted.delete(id);
      return revoke(gate, context, []);
    },
  };
}

const loaded = () => [...document.scripts].map(({ src }) => src);

beforeEach(() => {
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  document.head.replaceChildren();
  vi.restoreAllMocks();
});

describe("the services behind the gate", () => {
  it("are neither called nor loaded before they are granted (R1)", async () => {
    const { log, one } = noting("vendor", { script: VENDOR });
    await setUp(one).grant();
    expect([log, loaded()]).toEqual([[], []]);
  });

  it("are started once, and loaded only after that", async () => {
    const order: string[] = [];
    const { one } = noting("vendor", {
      script: VENDOR,
      start: () => void order.push(`start ${loaded().length}`),
    });
    const { grant } = setUp(one);
    await grant("vendor");
    await grant("vendor");
    expect([order, loaded()]).toEqual([["start 0"], [VENDOR]]);
  });

  it("are never loaded twice when they go off and on (R123)", async () => {
    const { log, one } = noting("vendor", { script: VENDOR });
    const { grant, withdraw } = setUp(one);
    await grant("vendor");
    withdraw("vendor");
    await grant("vendor");
    expect([log, loaded()]).toEqual([["start", "withdraw", "grant"], [VENDOR]]);
  });

  it("are withdrawn once, and told of other changes only while they run", async () => {
    const [mine, other] = [noting("mine"), noting("other")];
    const { grant, withdraw } = setUp(mine.one, other.one);
    await grant("mine", "other");
    withdraw("mine");
    withdraw();
    expect(mine.log).toEqual(["start", "withdraw"]);
    expect(other.log).toEqual(["start", "update", "update"]);
  });

  it("that never ran are told nothing when they are refused", () => {
    const { log, one } = noting("vendor");
    setUp(one).withdraw("vendor");
    expect(log).toEqual([]);
  });

  it("do not stop one another by throwing, and are not loaded without their defaults (R205)", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    const broken = service("broken", "analytics", {
      script: VENDOR,
      start() {
        throw new Error("broken");
      },
    });
    const { log, one } = noting("next");
    await setUp(broken, one).grant("broken", "next");
    expect([log, loaded()]).toEqual([["start"], []]);
    expect(complaint).toHaveBeenCalledWith("sluis:", "broken", expect.any(Error));
  });

  it("are started in the order of the configuration (R205)", async () => {
    const order: string[] = [];
    const services = ["c", "a", "b"].map((id) =>
      service(id, "analytics", { start: () => void order.push(id) }),
    );
    await setUp(...services).grant("a", "b", "c");
    expect(order).toEqual(["c", "a", "b"]);
  });

  it("need a new load of the page only where a withdrawn one says so (R50)", async () => {
    const { grant, withdraw } = setUp(service("soft"), service("hard", "marketing", { reload: true }));
    await grant("soft", "hard");
    expect(withdraw("soft")).toBe(false);
    expect(withdraw("hard")).toBe(true);
    expect(withdraw("hard")).toBe(false);
  });
});
