// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createGate } from "../../../src/gate/gate.ts";
import { revoke } from "../../../src/gate/revoke.ts";
import type { Service } from "../../../src/types.ts";
import { service } from "../make.ts";
import { loadRun, settled } from "../parts.ts";

const SCRIPT = "https://vendor.example/tag.js";
const scripts = () => [...document.scripts].map(({ src }) => src);

let life = new AbortController();

/** A gate with these services, all of them granted; any of them can be withdrawn. */
async function gateOf(...services: Service[]) {
  const granted = new Set(services.map(({ id }) => id));
  const context = { state: {} as never, has: (id: string) => granted.has(id), load: loadRun, complain() {} };
  const gate = createGate(services, context, life.signal, () => {});
  gate.grant();
  await settled();
  return {
    async grant(id: string) {
      granted.add(id);
      gate.grant();
      await settled();
    },
    /** Whether the page must be loaded again. */
    withdraw(...ids: string[]) {
      for (const id of ids) granted.delete(id);
      return revoke(gate, context, ids);
    },
  };
}

const arrive = () => {
  for (const script of document.scripts) script.dispatchEvent(new Event("load"));
};

beforeEach(() => {
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  vi.restoreAllMocks();
  document.head.replaceChildren();
});

describe("a service whose script has run", () => {
  it("is told so, once", async () => {
    const loaded = vi.fn();
    await gateOf(service("vendor", "analytics", { script: SCRIPT, loaded }));
    expect(loaded).not.toHaveBeenCalled();
    arrive();
    arrive();
    expect(loaded).toHaveBeenCalledTimes(1);
  });

  it("is not told so where the script was taken back meanwhile (R49)", async () => {
    const loaded = vi.fn();
    const { withdraw } = await gateOf(service("vendor", "analytics", { script: SCRIPT, loaded }));
    const [script] = document.scripts;
    withdraw("vendor");
    script?.dispatchEvent(new Event("load"));
    expect([script?.src, loaded.mock.calls]).toEqual([SCRIPT, []]);
  });
});

describe("a withdrawal while a script is on its way (R49, R50)", () => {
  const vendor = () => service("vendor", "analytics", { script: SCRIPT, reload: true });

  it("takes the script back before it can start, and so needs no new page", async () => {
    const { withdraw } = await gateOf(vendor());
    expect(scripts()).toEqual([SCRIPT]);
    expect(withdraw("vendor")).toBe(false);
    expect(scripts()).toEqual([]);
  });

  it("needs one where the script has started", async () => {
    const { withdraw } = await gateOf(vendor());
    arrive();
    expect(withdraw("vendor")).toBe(true);
    expect(scripts()).toEqual([SCRIPT]);
  });

  it("needs one where code of the site's own was begun", async () => {
    const own = { ...vendor(), given: { load: () => {} } };
    expect((await gateOf(own)).withdraw("vendor")).toBe(true);
  });

  it("leaves a script that another service in force shares", async () => {
    const shared = (id: string) => service(id, "analytics", { script: `${SCRIPT}?id=${id}`, shared: SCRIPT });
    const { withdraw } = await gateOf(shared("one"), shared("two"));
    withdraw("one");
    expect(scripts()).toEqual([`${SCRIPT}?id=one`]);
    withdraw("two");
  });

  it("takes back a script that several services share, where all of them go at once", async () => {
    const shared = (id: string) => service(id, "analytics", { script: `${SCRIPT}?id=${id}`, shared: SCRIPT });
    const { withdraw } = await gateOf(shared("one"), shared("two"));
    withdraw("one", "two");
    expect(scripts()).toEqual([]);
  });

  it("is followed by a script that is asked for anew, where it is granted again", async () => {
    const { grant, withdraw } = await gateOf(vendor());
    withdraw("vendor");
    await grant("vendor");
    expect(scripts()).toEqual([SCRIPT]);
  });

  it("does nothing to the scripts of others", async () => {
    const { withdraw } = await gateOf(
      vendor(),
      service("other", "analytics", { script: "https://other.example/t.js" }),
    );
    withdraw("vendor");
    expect(scripts()).toEqual(["https://other.example/t.js"]);
  });
});
