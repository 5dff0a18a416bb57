// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, describe, expect, it, vi } from "vitest";
import { readSettings } from "../../../src/config/read.ts";
import { createGate } from "../../../src/gate/gate.ts";
import { revoke } from "../../../src/gate/revoke.ts";
import { service } from "../../../src/services/index.ts";
import { build } from "../../../src/services/run/own.ts";
import { loadRun, settled } from "../parts.ts";
import { read } from "./read.ts";

const CHAT = { category: "marketing", purpose: "to talk with you." };
const REFUSED = { services: [], isRefused: true };
const chat = (more: Record<string, unknown>) => read({ chat: { ...CHAT, ...more } });

afterEach(() => document.head.replaceChildren());

describe("a service of the site's own, in JSON", () => {
  it("is taken with a category and a purpose", () => {
    expect(chat({})).toMatchObject({ services: [{ id: "chat", category: "marketing" }], isRefused: false });
    const more = {
      name: { en: "Chat" },
      provider: "Chat BV",
      places: ["NL"],
      hosts: ["chat.example"],
      optOut: "/x",
    };
    expect(chat({ ...more, script: "https://chat.example/x.js", cookies: ["chat_*"] }).isRefused).toBe(false);
  });

  it.each([
    ["no purpose (R25)", { purpose: undefined }],
    ["an empty purpose (R25)", { purpose: "" }],
    ["no category", { category: undefined }],
    ["a category that is not asked", { category: "talking" }],
    ["functional without a reason (R9)", { category: "functional" }],
    ["a script that runs text (R177)", { script: "javascript:alert(1)" }],
    ["a script from anywhere (R177)", { script: "//evil.example/x.js" }],
    ["cookies that are no list", { cookies: "chat_*" }],
  ])("is refused with %s", (_, more) => {
    expect(chat(more)).toEqual(REFUSED);
  });

  it.each([[true], ["text"], [5], [null], [[]], [{}]])("is refused where it is %j", (options) => {
    expect(read({ chat: options })).toEqual(REFUSED);
  });

  it("may be always on, with a written reason (R9)", () => {
    const { services } = chat({ category: "functional", reason: "orders are placed by it" });
    expect(services).toMatchObject([{ id: "chat", category: "functional", early: false, exempt: false }]);
  });

  it.each(["Chat", "chat room", "9chat", "a".repeat(33), "caf\u00e9", "", "a+b", "__proto__", "chat\n"])(
    "is refused under the name %j, which the cookie cannot keep",
    (id) => {
      const services = JSON.parse(JSON.stringify([[id, CHAT]]));
      expect(read(Object.fromEntries(services))).toEqual(REFUSED);
    },
  );

  it.each(["functional", "analytics", "marketing", "talking"])(
    "is refused under the name of a category, for which it would be granted: %s",
    (id) => {
      const categories = { talking: { purpose: "to talk." } };
      expect(read({ [id]: CHAT }, { categories })).toEqual(REFUSED);
    },
  );

  it("runs after a choice only, whatever options of presets it names (R3)", () => {
    const { services } = chat({ mode: "exempt", confirmedConfig: true, consentMode: { advanced: true } });
    for (const one of services) expect([one.early, one.exempt]).toEqual([false, false]);
    for (const one of chat({ mode: "cookieless-until-consent" }).services) expect(one.early).toBe(false);
  });
});

describe("a service of the site's own, in code", () => {
  const settle = (options: Parameters<typeof service>[0]) => {
    const { services } = readSettings({ services: [service(options)] }, [], () => {});
    const granted = new Set<string>();
    const context = {
      state: {} as never,
      has: (id: string) => granted.has(id),
      load: loadRun,
      complain() {},
    };
    const gate = createGate(services, context, new AbortController().signal, () => {});
    return {
      services,
      async grant(...ids: string[]) {
        for (const id of ids) granted.add(id);
        gate.grant();
        await settled();
      },
      withdraw() {
        granted.clear();
        return revoke(gate, context, []);
      },
    };
  };

  it("is called once it is granted, when it is withdrawn, and when it is granted again", async () => {
    const [load, withdraw, grant] = [vi.fn(), vi.fn(), vi.fn()];
    const site = settle({ id: "chat", ...CHAT, load, withdraw, grant });
    const counts = () => [load, withdraw, grant].map(({ mock }) => mock.calls.length);
    await site.grant();
    expect(counts()).toEqual([0, 0, 0]);
    await site.grant("chat");
    await site.grant("chat");
    expect(counts()).toEqual([1, 0, 0]);
    expect(site.withdraw()).toBe(false);
    expect(counts()).toEqual([1, 1, 0]);
    await site.grant("chat");
    expect(counts()).toEqual([1, 1, 1]);
    expect(load.mock.calls[0]?.[0]).toMatchObject({ has: expect.any(Function) });
  });

  it("is loaded from its script, after its own call", async () => {
    const order: number[] = [];
    const load = () => order.push(document.scripts.length);
    await settle({ id: "chat", ...CHAT, load, script: "https://chat.example/x.js" }).grant("chat");
    expect([order, [...document.scripts].map(({ src }) => src)]).toEqual([
      [0],
      ["https://chat.example/x.js"],
    ]);
  });

  it.each([
    ["a script", { script: "/x.js" }, true],
    ["a call", { load: () => {} }, true],
    ["a call and one to stop it", { load: () => {}, withdraw: () => {} }, false],
    ["nothing of its own", {}, false],
    ["a script, and says it needs none", { script: "/x.js", reload: false }, false],
    ["nothing of its own, and says it needs one", { reload: true }, true],
  ])("has the page loaded again with %s: %#", (_, more, expected) => {
    expect(build({ ...CHAT, ...more }).reload).toBe(expected);
  });

  it("does not stop others where it throws (R205)", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    const load = () => {
      throw new Error("broken");
    };
    await settle({ id: "chat", ...CHAT, load }).grant("chat");
    expect(complaint).toHaveBeenCalledWith("sluis:", "chat", expect.any(Error));
    complaint.mockRestore();
  });
});
