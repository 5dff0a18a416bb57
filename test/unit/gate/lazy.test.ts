// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createGate } from "../../../src/gate/gate.ts";
import type { Service } from "../../../src/types.ts";
import type { Load } from "../../../src/world.ts";
import { loadAllBut } from "../parts.ts";
import { clearPage } from "../services/page.ts";
import { readOne } from "../services/read.ts";

const SIGN_IN = "123456789012-abc1def2.apps.googleusercontent.com";

let life = new AbortController();
const granted = new Set<string>();
const load = vi.fn(loadAllBut());

const gateOf = (...services: Service[]) =>
  createGate(
    services,
    { state: {} as never, has: (id) => granted.has(id), load: load as unknown as Load, complain() {} },
    life.signal,
    () => {},
  );
const scripts = () => [...document.scripts].map(({ src }) => new URL(src).hostname);
/** In no order, and each once: what is asked for again meanwhile is fetched once. */
const asked = () => [...new Set(load.mock.calls.map(([part]) => part))].sort();
/** All that was asked for has come by then. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

// What is fetched comes within a moment then.
beforeAll(() =>
  Promise.all([
    loadAllBut()("sluis-run"),
    ...["hotjar", "clarity", "google-identity", "recaptcha", "own"].map((id) => loadAllBut()(`run/${id}`)),
  ]),
);

beforeEach(() => {
  life = new AbortController();
  granted.clear();
  load.mockClear();
});

afterEach(() => {
  life.abort();
  clearPage();
  document.head.replaceChildren();
});

describe("what a service does", () => {
  it("is fetched once it is granted, and set to work once only (R206)", async () => {
    const gate = gateOf(readOne("hotjar", "1234567"));
    gate.grant();
    expect(asked()).toEqual([]);
    granted.add("hotjar");
    gate.grant();
    gate.grant();
    await settled();
    gate.grant();
    expect([asked(), scripts()]).toEqual([["run/hotjar", "sluis-run"], ["static.hotjar.com"]]);
  });

  it("comes to nothing where it was withdrawn while it was fetched", async () => {
    const gate = gateOf(readOne("hotjar", "1234567"));
    granted.add("hotjar");
    gate.grant();
    granted.clear();
    await settled();
    expect([asked(), scripts()]).toEqual([["run/hotjar", "sluis-run"], []]);
  });

  it("comes to nothing where the library was stopped while it was fetched", async () => {
    const gate = gateOf(readOne("hotjar", "1234567"));
    granted.add("hotjar");
    gate.grant();
    life.abort();
    await settled();
    expect(scripts()).toEqual([]);
  });

  it("is tried again with the next choice where it could not be had", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    load.mockImplementation(loadAllBut("run/"));
    const gate = gateOf(readOne("hotjar", "1234567"));
    granted.add("hotjar");
    gate.grant();
    await settled();
    expect([scripts(), complaint.mock.calls.length]).toEqual([[], 1]);
    load.mockImplementation(loadAllBut());
    gate.grant();
    await settled();
    expect(scripts()).toEqual(["static.hotjar.com"]);
    complaint.mockRestore();
  });

  it("is brought along by the module door", async () => {
    const build = () => ({ script: "https://own.example/x.js" });
    const run = async () => ({ runs: { hotjar: { build, rules: { needs: { siteId: /^\d+$/ } } } } });
    granted.add("hotjar");
    gateOf({ ...readOne("hotjar", "1234567"), run }).grant();
    await settled();
    expect([asked(), scripts()]).toEqual([["sluis-run"], ["own.example"]]);
  });

  it("is a file of its own for a service of the site's own", async () => {
    granted.add("chat");
    gateOf(
      readOne("chat", { category: "marketing", purpose: "x", script: "https://chat.example/x.js" }),
    ).grant();
    await settled();
    expect([asked(), scripts()]).toEqual([["run/own", "sluis-run"], ["chat.example"]]);
  });

  it("is loaded from the site's own address where it gave one, and no sooner than from the vendor's (R12)", async () => {
    const gate = gateOf(readOne("clarity", { projectId: "abcdefghij", script: "/own/clarity.js" }));
    gate.grant();
    await settled();
    expect([...document.scripts]).toEqual([]);
    granted.add("clarity");
    gate.grant();
    await settled();
    expect([...document.scripts].map(({ src }) => src)).toEqual([
      "https://www.shop.example.nl/own/clarity.js",
    ]);
  });
});

describe("a service that waits until the visitor calls for it (R121)", () => {
  it("is loaded when it is used, not when it is granted", async () => {
    const gate = gateOf(readOne("google-identity", SIGN_IN), readOne("hotjar", "1234567"));
    granted.add("google-identity");
    gate.grant();
    await settled();
    expect([asked(), scripts()]).toEqual([[], []]);
    gate.use("google-identity");
    await settled();
    expect(scripts()).toEqual(["accounts.google.com"]);
  });

  it("is not loaded by use alone, nor by a grant after it (R1)", async () => {
    const gate = gateOf(readOne("recaptcha", `6L${"aB-_9xyz".repeat(4)}abcdef`));
    gate.use("recaptcha");
    await settled();
    expect([asked(), scripts()]).toEqual([[], []]);
    granted.add("recaptcha");
    gate.grant();
    await settled();
    expect(scripts()).toEqual([]);
    gate.use("recaptcha");
    await settled();
    expect(scripts()).toEqual(["www.google.com"]);
  });

  it.each([undefined, "", "  ", "unknown"])("is not meant by %j", async (ids) => {
    const gate = gateOf(readOne("google-identity", SIGN_IN));
    granted.add("google-identity");
    gate.use(ids);
    await settled();
    expect(asked()).toEqual([]);
  });
});
