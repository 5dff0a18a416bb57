// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMarkup } from "../../../src/gate/elements.ts";
import { createGate } from "../../../src/gate/gate.ts";
import type { Service } from "../../../src/types.ts";
import { granting, service } from "../make.ts";

const SCRIPT = (id: string) => `<script id="${id}" type="text/plain" data-consent="${id}"></script>`;
const isBlocked = (id: string) => document.querySelector(`#${id}`)?.getAttribute("type") === "text/plain";
/** A page that changes is looked at in a microtask, and scripts move within a task of that. */
const looked = () => new Promise((done) => setTimeout(done, 30));

let life = new AbortController();
let now = granting();
const stand = vi.fn();

function open(...services: Service[]) {
  const load = async (part: string) =>
    part === "sluis-markup" ? { createMarkup } : { setScriptUrl() {}, nonce: "" };
  const context = {
    get state() {
      return now.state;
    },
    has: (id: string) => now.has(id),
    load: load as never,
    complain() {},
    signal: life.signal,
  };
  return createGate(services, context, life.signal, stand);
}

beforeEach(() => {
  life = new AbortController();
  now = granting();
  stand.mockClear();
  document.body.innerHTML = SCRIPT("analytics") + SCRIPT("marketing");
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

describe("an answer, until the visitor has seen it taken (R203)", () => {
  it("lets nothing through, though the question leaves the page, and all that it granted then", async () => {
    const gate = open();
    now = granting("analytics");
    document.body.append("the question leaves");
    await looked();
    expect([isBlocked("analytics"), isBlocked("marketing")]).toEqual([true, true]);
    gate.grant();
    await vi.waitFor(() => expect(isBlocked("analytics")).toBe(false));
    expect(isBlocked("marketing")).toBe(true);
  });

  it("that is a later one lets nothing more through, though all that it takes is there", async () => {
    const gate = open();
    now = granting("analytics");
    gate.grant();
    await vi.waitFor(() => expect(isBlocked("analytics")).toBe(false));
    now = granting("analytics", "marketing");
    document.body.append("the dialog leaves");
    await looked();
    expect(isBlocked("marketing")).toBe(true);
    gate.grant();
    await vi.waitFor(() => expect(isBlocked("marketing")).toBe(false));
  });

  it("that also takes something back holds that at once, and lets nothing through", async () => {
    const hold = vi.fn();
    const run = vi.fn(async () => ({ runs: {} }));
    now = granting("marketing");
    const gate = open(service("chat", "marketing", { hold }), service("ads", "marketing", { run }));
    gate.grant();
    expect(hold).toHaveBeenCalledTimes(1);
    expect(run).not.toHaveBeenCalled();
    now = granting("ads", "analytics");
    gate.grant(true);
    await looked();
    expect([run.mock.calls.length, isBlocked("analytics")]).toEqual([0, true]);
    gate.grant();
    expect(run).toHaveBeenCalledTimes(1);
    await vi.waitFor(() => expect(isBlocked("analytics")).toBe(false));
  });

  it("puts no placeholder up or away; the page as it was left is looked at after it", async () => {
    const gate = open();
    gate.grant();
    now = granting("analytics");
    stand.mockClear();
    document.body.insertAdjacentHTML("beforeend", '<iframe data-consent="marketing"></iframe>');
    await looked();
    expect(stand).not.toHaveBeenCalled();
    gate.grant();
    await vi.waitFor(() => expect(stand).toHaveBeenCalledWith(true));
  });
});
