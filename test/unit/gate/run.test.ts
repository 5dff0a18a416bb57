// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createGate } from "../../../src/gate/gate.ts";
import * as runner from "../../../src/gate/run.ts";
import { runs } from "../../../src/services/run/own.ts";
import type { Run, RunModule, Service } from "../../../src/types.ts";
import type { Load } from "../../../src/world.ts";
import { service } from "../make.ts";
import { settled } from "../parts.ts";

const granted = new Set<string>();
const log: string[] = [];
let life = new AbortController();
const complaint = vi.spyOn(console, "error");

/** What is on its way, by its name: each is delivered, or lost, when a test says so. */
const underway: { part: string; arrive: (what: unknown) => void; fail: (error: Error) => void }[] = [];
const fetched = (part: string) =>
  new Promise<never>((arrive, fail) => {
    underway.push({ part, arrive: arrive as (what: unknown) => void, fail });
  });
/** A file that says what services do; they may be given any `key`. */
const part = (builds: Readonly<Record<string, Run["build"]>> = {}): RunModule => ({
  runs: Object.fromEntries(
    Object.entries(builds).map(([id, build]) => [id, { build, rules: { needs: {}, may: { key: /^\d$/ } } }]),
  ),
});
/** In the same breath, so in no order. */
const asked = () => underway.map(({ part }) => part).sort();

const running = (id: string) => ({
  start: () => void log.push(id),
  grant: () => void log.push(`${id} again`),
});
/** All that was asked for comes, but for what is lost. */
async function deliver(...lost: string[]) {
  for (const { part: file, arrive, fail } of underway.splice(0)) {
    const [, id = ""] = file.split("/");
    if (lost.includes(file)) fail(new Error(`no ${file}`));
    else arrive(id ? part({ [id]: () => running(id) }) : runner);
  }
  await settled();
}

/** A service that must be fetched, and one that comes whole. */
const lazy = (id: string, more: Partial<Service> = {}) =>
  service(id, "analytics", { run: undefined, ...more });
const own = (id: string) => service(id, "analytics", running(id));
/** What adds nothing to services that are whole. */
const nothing = part({ a: () => ({}), b: () => ({}) });

function gateOf(...services: Service[]) {
  const context = {
    state: {} as never,
    has: (id: string) => granted.has(id),
    load: fetched as unknown as Load,
    complain: vi.fn(),
  };
  const gate = createGate(services, context, life.signal, () => {});
  return Object.assign(gate, {
    context,
    let(...ids: string[]) {
      granted.clear();
      for (const id of ids) granted.add(id);
      gate.grant();
    },
  });
}

beforeEach(() => {
  life = new AbortController();
  complaint.mockReset().mockImplementation(() => {});
});

afterEach(() => {
  life.abort();
  granted.clear();
  log.length = underway.length = 0;
  document.head.replaceChildren();
});

describe("what starts services", () => {
  it("is asked for together with what a service does, and for no service that is denied (R206)", () => {
    const gate = gateOf(lazy("a"), own("b"), lazy("c"));
    gate.let();
    expect(asked()).toEqual([]);
    gate.let("a", "b");
    expect(asked()).toEqual(["run/a", "sluis-run", "sluis-run"]);
  });

  it("is asked for together with what the module door brings along", () => {
    gateOf(lazy("a", { run: () => fetched("own/a") })).let("a");
    expect(asked()).toEqual(["own/a", "sluis-run"]);
  });

  it("starts in the order of the configuration, where all is brought along (R205)", async () => {
    const ids = ["c", "a", "b"];
    gateOf(...ids.map((id) => lazy(id, { run: () => fetched(`own/${id}`) }))).let("a", "b", "c");
    await deliver();
    expect(log).toEqual(ids);
  });

  it("starts nothing that was withdrawn while it was on its way, and leaves it to be granted anew", async () => {
    const gate = gateOf(own("a"), lazy("b"));
    gate.let("a", "b");
    gate.let();
    await deliver();
    expect([log, [...gate.running]]).toEqual([[], []]);
    gate.let("b");
    await deliver();
    expect(log).toEqual(["b"]);
  });

  it("starts nothing where the library was stopped while it was on its way", async () => {
    gateOf(own("a"), lazy("b")).let("a", "b");
    life.abort();
    await deliver();
    expect(log).toEqual([]);
  });

  it("starts once what was asked for twice meanwhile", async () => {
    const gate = gateOf(own("a"), lazy("b"));
    gate.let("a", "b");
    gate.let();
    gate.let("a", "b");
    await deliver();
    expect(log).toEqual(["a", "b"]);
  });
});

describe("what starts services, where something is lost (R205)", () => {
  it("stops the service alone whose own part is lost, which the next choice tries again", async () => {
    const gate = gateOf(lazy("a"), lazy("b"), own("c"));
    gate.let("a", "b", "c");
    await deliver("run/a");
    expect(log).toEqual(["b", "c"]);
    expect(complaint.mock.calls).toEqual([["sluis:", "a", expect.any(Error)]]);
    gate.let("a", "b", "c");
    expect(asked()).toEqual(["run/a", "sluis-run"]);
    await deliver();
    expect(log).toEqual(["b", "c", "a"]);
  });

  it("stops all, says so once for each, and tries again with the next choice", async () => {
    const gate = gateOf(lazy("a"), own("b"), lazy("denied"));
    gate.let("a", "b");
    await deliver("sluis-run");
    expect([log, [...gate.running]]).toEqual([[], []]);
    expect(complaint.mock.calls).toEqual(["a", "b"].map((id) => ["sluis:", id, expect.any(Error)]));
    await settled();
    expect(asked()).toEqual([]);
    gate.let("a", "b");
    await deliver();
    expect([log, complaint.mock.calls.length]).toEqual([["a", "b"], 2]);
  });

  it("stops no other where one cannot even be made", async () => {
    const build = () => {
      throw new Error("broken");
    };
    const broken = lazy("a", { run: async () => part({ a: build }) });
    gateOf(broken, own("b")).let("a", "b");
    await deliver();
    expect(log).toEqual(["b"]);
    expect(complaint.mock.calls).toEqual([["sluis:", "a", expect.any(Error)]]);
  });
});

describe("a start", () => {
  it("makes of the options what a service does, once", () => {
    const build = vi.fn((options: object) => ({
      ...running("a"),
      script: `https://a.example/${Object.keys(options)}`,
    }));
    const one = lazy("a", { options: { key: 1 } });
    const gate = gateOf(one);
    runner.start(gate, () => true, gate.context, part({ a: build }));
    gate.running.set(one, false);
    runner.start(gate, () => true, gate.context, part());
    expect([build.mock.calls, log]).toEqual([[[{ key: 1 }]], ["a", "a again"]]);
    expect([...document.scripts].map(({ src }) => src)).toEqual(["https://a.example/key"]);
  });

  it("keeps the order of the configuration, whichever of them is said to have come", () => {
    const gate = gateOf(lazy("b"), lazy("a"));
    const given = part({ a: () => running("a"), b: () => running("b") });
    runner.start(gate, () => true, gate.context, given);
    expect(log).toEqual(["b", "a"]);
  });

  it("asks of each whether it may", () => {
    const gate = gateOf(own("a"), own("b"));
    runner.start(gate, ({ id }) => id === "b", gate.context, nothing);
    expect(log).toEqual(["b"]);
  });

  it("leaves alone what runs", () => {
    const one = own("a");
    const gate = gateOf(one);
    for (const _ of "ab") runner.start(gate, () => true, gate.context, nothing);
    expect(log).toEqual(["a"]);
  });

  it("comes to nothing where the part does not know the service", () => {
    const one = lazy("a");
    const gate = gateOf(one);
    for (const given of [part(), part({ b: () => running("b") })])
      runner.start(gate, () => true, gate.context, given);
    expect([log, [...gate.running], one.start]).toEqual([[], [], undefined]);
  });

  it("tells a service that is granted again of what it may draw on, and no other", () => {
    const one = { ...own("a"), scan: () => void log.push("scan") };
    const gate = gateOf(one);
    runner.start(gate, () => true, gate.context, nothing);
    gate.running.set(one, false);
    runner.start(gate, () => true, gate.context, nothing);
    expect(log).toEqual(["a", "a again", "scan"]);
  });

  it("is none where an option breaks its rule, is missing or is not known, and the owner is told once (R3, R177)", () => {
    const build = vi.fn(() => running("a"));
    const strict = { rules: { needs: { id: /^\d$/ } }, build };
    const wrong = [{ id: "x" }, {}, { id: 1, more: 1 }, { id: 1, script: "javascript:alert(1)" }, "x", null];
    for (const given of wrong) {
      const gate = gateOf(lazy("a", { given }));
      for (const _ of "ab") runner.start(gate, () => true, gate.context, { runs: { a: strict } });
      expect([given, gate.context.complain.mock.calls.length, gate.running.size]).toEqual([given, 1, 0]);
    }
    expect([build.mock.calls, log]).toEqual([[], []]);
  });

  it("is made with shorthand in full", () => {
    const one = lazy("a", { given: "7", options: Object("7") });
    const gate = gateOf(one);
    const build = vi.fn(() => running("a"));
    runner.start(gate, () => true, gate.context, {
      runs: { a: { rules: { needs: { id: /^\d$/ } }, build } },
    });
    expect([one.options, build.mock.calls, gate.context.complain.mock.calls]).toEqual([
      { id: "7" },
      [[{ id: "7" }]],
      [],
    ]);
  });

  it("is by its own file alone for a preset, and by none for a service of the site's own (R3)", () => {
    const [preset, mine] = [lazy("a"), lazy("b", { part: "own" })];
    const gate = gateOf(preset, mine);
    runner.start(gate, () => true, gate.context, part({ b: () => running("b") }));
    expect([...gate.running]).toEqual([]);
    runner.start(gate, () => true, gate.context, { runs });
    expect([...gate.running.keys()]).toEqual([mine]);
  });
});
