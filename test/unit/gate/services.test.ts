// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, describe, expect, it, vi } from "vitest";
import { revoke } from "../../../src/gate/revoke.ts";
import { grantServices, type Running, underway } from "../../../src/gate/services.ts";
import type { Service } from "../../../src/types.ts";
import { service } from "../make.ts";
import { never } from "../visit.ts";

const VENDOR = "https://vendor.example/tag.js";

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
  const running: Running = new Map();
  const has = (id: string) => granted.has(id);
  const context = { state: {} as never, has, load: never };
  const idle = () => {};
  const gate = {
    ...{ running, underway, once: new Set() },
    ...{ grant: idle, grantOnce: idle, use: idle, waiting: () => [] },
  };
  return {
    grant(...ids: string[]) {
      for (const id of ids) granted.add(id);
      grantServices(services, running, context, ({ id }) => has(id), idle);
    },
    withdraw(...ids: string[]) {
      for (const id of ids) granted.delete(id);
      return revoke(gate, context, []);
    },
  };
}

const loaded = () => [...document.scripts].map(({ src }) => src);

afterEach(() => {
  document.head.replaceChildren();
  vi.restoreAllMocks();
});

describe("the services behind the gate", () => {
  it("are neither called nor loaded before they are granted (R1)", () => {
    const { log, one } = noting("vendor", { script: VENDOR });
    setUp(one).grant();
    expect([log, loaded()]).toEqual([[], []]);
  });

  it("are started once, and loaded only after that", () => {
    const order: string[] = [];
    const { one } = noting("vendor", {
      script: VENDOR,
      start: () => void order.push(`start ${loaded().length}`),
    });
    const { grant } = setUp(one);
    grant("vendor");
    grant("vendor");
    expect([order, loaded()]).toEqual([["start 0"], [VENDOR]]);
  });

  it("are never loaded twice when they go off and on (R123)", () => {
    const { log, one } = noting("vendor", { script: VENDOR });
    const { grant, withdraw } = setUp(one);
    grant("vendor");
    withdraw("vendor");
    grant("vendor");
    expect([log, loaded()]).toEqual([["start", "withdraw", "grant"], [VENDOR]]);
  });

  it("are withdrawn once, and told of other changes only while they run", () => {
    const [mine, other] = [noting("mine"), noting("other")];
    const { grant, withdraw } = setUp(mine.one, other.one);
    grant("mine", "other");
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

  it("do not stop one another by throwing, and are not loaded without their defaults (R205)", () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    const broken = service("broken", "analytics", {
      script: VENDOR,
      start() {
        throw new Error("broken");
      },
    });
    const { log, one } = noting("next");
    setUp(broken, one).grant("broken", "next");
    expect([log, loaded()]).toEqual([["start"], []]);
    expect(complaint).toHaveBeenCalledWith("sluis:", "broken", expect.any(Error));
  });

  it("are started in the order of the configuration (R205)", () => {
    const order: string[] = [];
    const services = ["c", "a", "b"].map((id) =>
      service(id, "analytics", { start: () => void order.push(id) }),
    );
    setUp(...services).grant("a", "b", "c");
    expect(order).toEqual(["c", "a", "b"]);
  });

  it("need a new load of the page only where a withdrawn one says so (R50)", () => {
    const { grant, withdraw } = setUp(service("soft"), service("hard", "marketing", { reload: true }));
    grant("soft", "hard");
    expect(withdraw("soft")).toBe(false);
    expect(withdraw("hard")).toBe(true);
    expect(withdraw("hard")).toBe(false);
  });
});
