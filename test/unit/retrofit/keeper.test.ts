// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createKeeper, type Keeper } from "../../../src/retrofit/keeper.ts";
import { retrofit } from "../../../src/retrofit.ts";
import type { Config, Service } from "../../../src/types.ts";
import type { Core } from "../../../src/world.ts";
import { find } from "../find.ts";
import { service } from "../make.ts";

const CHAT = "https://cdn.chat.example/w.js";
const CONFIG = {
  gate: { retrofit: true },
  services: { chat: { category: "marketing", purpose: "x", hosts: ["*.chat.example"] } },
};

let granted = new Set<string>();
let life = new AbortController();
let keeper: Keeper;
const warn = vi.spyOn(console, "warn").mockImplementation(() => {});

/** As much of a core as is asked. */
function core(config: unknown = CONFIG, ...services: Service[]) {
  const gate = { once: new Set(), running: new Map(), services };
  return { config, gate, signal: life.signal, has: (id: string) => granted.has(id) } as unknown as Core;
}
const settled = () => new Promise((resolve) => setTimeout(resolve));
const script = (src = CHAT) => Object.assign(document.createElement("script"), { src });

beforeEach(() => {
  granted = new Set();
  life = new AbortController();
  document.head.innerHTML = document.body.innerHTML = "";
  keeper = createKeeper();
  warn.mockClear();
});
afterEach(() => {
  life.abort();
  keeper.end();
});

describe("what a script gives an address of a claimed host", () => {
  it("waits as its owner should have written it (R195)", () => {
    keeper.mount(core());
    const one = script();
    expect(one.outerHTML).toBe(`<script type="text/plain" data-consent="chat" data-src="${CHAT}"></script>`);
    expect(one.src).toBe(CHAT);
  });

  it.each<[string, (one: HTMLScriptElement) => void]>([
    ["as a property", (one) => Object.assign(one, { type: "module" })],
    ["as an attribute", (one) => one.setAttribute("Type", "module")],
  ])("keeps a type that is set afterwards: %s (R173)", (_, set) => {
    keeper.mount(core());
    const one = script();
    set(one);
    expect([one.getAttribute("type"), one.dataset.type]).toEqual(["text/plain", "module"]);
  });

  it.each<[string, () => HTMLElement]>([
    ["an image", () => Object.assign(new Image(), { src: "//cdn.chat.example/dot" })],
    ["a frame", () => Object.assign(document.createElement("iframe"), { src: "//cdn.chat.example/dot" })],
    [
      "by an attribute",
      () => {
        const image = new Image();
        image.setAttribute("SRC", "//cdn.chat.example/dot");
        return image;
      },
    ],
  ])("waits, too: %s", (_, make) => {
    keeper.mount(core());
    const { dataset, attributes } = make();
    expect({ ...dataset }).toEqual({ consent: "chat", src: "https://cdn.chat.example/dot" });
    expect(attributes.getNamedItem("src")).toBeNull();
  });

  it.each([
    ["of the site's own", "/own.js"],
    ["of a host that nobody claims", "https://cdn.other.example/x.js"],
  ])("is left alone: %s (R195)", (_, address) => {
    keeper.mount(core());
    const one = script(address);
    expect([one.getAttribute("src"), one.attributes.length]).toEqual([address, 1]);
  });

  it("is left alone where its service is granted, by a choice or for this page (R120, R195)", () => {
    const given = core();
    keeper.mount(given);
    granted.add("chat");
    expect(script().attributes).toHaveLength(1);
    granted.clear();
    given.gate.once.add("chat");
    expect(script().attributes).toHaveLength(1);
  });

  it("is left alone where the owner marked it, and where it is data", () => {
    keeper.mount(core());
    const marked = document.createElement("img");
    marked.dataset.consent = "analytics";
    marked.src = CHAT;
    const data = document.createElement("script");
    data.type = "application/json";
    data.src = CHAT;
    const old = document.createElement("script");
    old.noModule = true;
    old.src = CHAT;
    for (const one of [marked, data, old]) expect(one.getAttribute("src")).toBe(CHAT);
  });

  it("is free again with an address that nobody claims", () => {
    keeper.mount(core());
    const one = script();
    one.type = "module";
    one.src = "/own.js";
    expect(one.outerHTML).toBe('<script type="module" src="/own.js"></script>');
  });

  it("gets its address from the gate once it is granted", () => {
    keeper.mount(core());
    const one = script();
    granted.add("chat");
    one.type = one.dataset.type ?? "";
    one.src = one.dataset.src ?? "";
    expect([one.getAttribute("src"), one.getAttribute("type")]).toEqual([CHAT, ""]);
  });
});

describe("what stands in the page", () => {
  it("waits as a new element in the same place, with its attributes and handlers (R173, R176)", async () => {
    keeper.mount(core());
    document.body.innerHTML = `<p></p><script id="one" defer integrity="sha384-x" onload="this.loaded = 1" type="module" src="${CHAT}"></script><b></b>`;
    const old = find("#one");
    await settled();
    const now = find("#one") as HTMLScriptElement;
    expect([now === old, old.ownerDocument === document, now.previousElementSibling?.localName]).toEqual([
      false,
      false,
      "p",
    ]);
    expect(now.outerHTML).toBe(
      `<script id="one" defer="" integrity="sha384-x" type="text/plain" data-type="module" data-consent="chat" data-src="${CHAT}"></script>`,
    );
    expect(typeof now.onload).toBe("function");
  });

  it("loses its address: a frame, and an image", async () => {
    keeper.mount(core());
    document.body.innerHTML = `<div><iframe src="${CHAT}"></iframe><img src="${CHAT}" alt=""></div>`;
    await settled();
    const left = [...document.querySelectorAll("div > *")].map((one) => one.getAttribute("src"));
    expect(left).toEqual([null, null]);
    expect(document.querySelectorAll("[data-consent=chat]")).toHaveLength(2);
  });

  it("is told of where it came too early, once, as it should be written (R195)", async () => {
    const CHAT = "https://cdn.chat.example/early.js";
    document.body.innerHTML = `<script src="${CHAT}"></script><script src="${CHAT}"></script><iframe src="${CHAT}"></iframe>`;
    keeper.mount(core());
    await settled();
    expect(find("script").getAttribute("src")).toBe(CHAT);
    expect(find("iframe").getAttribute("src")).toBeNull();
    const lines = warn.mock.calls.flat().filter((line) => line.includes("too early"));
    expect(lines).toEqual([
      `sluis: came too early to be held back for chat; leave it out where that service loads it, else write it so, and nothing is asked for before:\n- <script type="text/plain" data-consent="chat" data-src="${CHAT}"></script>`,
    ]);
  });
});

describe("where it begins and ends", () => {
  const set = () => Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, "src")?.set;

  it.each<[string, unknown]>([
    ["nothing is configured", null],
    ["it is not asked for", { services: CONFIG.services }],
    ["it is refused", { ...CONFIG, gate: { retrofit: false } }],
    ["no service claims anything", { ...CONFIG, services: { msal: true } }],
  ])("nothing is patched or held where %s (R197)", (_, config) => {
    const before = set();
    keeper.hold(config);
    keeper.mount(core(config));
    expect(set()).toBe(before);
    expect(script().getAttribute("src")).toBe(CHAT);
  });

  it("holds before the gate is there, and goes by the gate from then on", () => {
    keeper.hold(CONFIG);
    granted.add("chat");
    expect(script().getAttribute("src")).toBeNull();
    keeper.mount(core());
    expect(script().getAttribute("src")).toBe(CHAT);
    keeper.hold({});
    granted.clear();
    expect(script().getAttribute("src")).toBeNull();
  });

  it("ends with the library, and begins again with it (R197)", () => {
    const before = set();
    keeper.mount(core());
    expect(set()).not.toBe(before);
    life.abort();
    expect(set()).toBe(before);
    life = new AbortController();
    keeper.mount(core());
    expect(script().getAttribute("src")).toBeNull();
  });

  it("holds for the module door before it starts, and gives back (R197)", () => {
    const before = set();
    const end = retrofit(CONFIG as unknown as Config);
    expect(script().getAttribute("src")).toBeNull();
    end();
    expect(set()).toBe(before);
  });
});

describe("what the gate is told", () => {
  it("whom the browser would have let in, and no one else (R174)", async () => {
    const given = core();
    keeper.mount(given);
    const made = script();
    document.body.innerHTML = `<script nonce="a"></script><script id="plain" src="${CHAT}"></script>`;
    await settled();
    const vouched = given.gate.retrofit?.vouched;
    expect([vouched?.has(made), vouched?.has(find("#plain"))]).toEqual([true, false]);
    document.body.innerHTML = `<script id="plain" src="${CHAT}"></script>`;
    await settled();
    expect(vouched?.has(find("#plain"))).toBe(true);
  });

  it.each<[string, Partial<Service>, string[]]>([
    ["that nobody else can stop", { part: "own" }, ["chat"]],
    ["that its owner stops", { part: "own", options: { withdraw() {} } }, []],
    ["that needs no stop, says its owner", { part: "own", options: { reload: false } }, []],
    ["of a preset", {}, []],
  ])("which services ran: one %s (R50)", (_, more, ids) => {
    const given = core(CONFIG, service("chat", "marketing", more));
    granted.add("chat");
    keeper.mount(given);
    script();
    expect([...(given.gate.retrofit?.passed ?? [])]).toEqual(ids);
  });
});

describe("a script that Sluis loads itself for the same service", () => {
  it("is not loaded twice, and who waits for it is told (R123)", async () => {
    const chat = service("chat", "marketing", { script: CHAT });
    const given = core(CONFIG, chat);
    keeper.mount(given);
    const one = script();
    const loaded = vi.fn();
    one.addEventListener("load", loaded);
    document.head.append(one);
    granted.add("chat");
    given.gate.running.set(chat, true);
    const own = script();
    document.head.append(own);
    one.src = CHAT;
    await settled();
    expect([one.hasAttribute("src"), one.type, loaded.mock.calls.length]).toEqual([false, "text/plain", 1]);
    own.remove();
    one.src = CHAT;
    expect(one.getAttribute("src")).toBe(CHAT);
  });
});
