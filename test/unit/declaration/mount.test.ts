// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { resolve } from "../../../src/consent/state.ts";
import { mount } from "../../../src/declaration/index.ts";
import { about as clarity } from "../../../src/services/about/clarity.ts";
import type { Decision } from "../../../src/types.ts";
import type { Core, Ground, World } from "../../../src/world.ts";
import { find } from "../find.ts";
import { decided, service, settings } from "../make.ts";
import { EN } from "./facts.ts";

const MODEL = {
  categories: ["analytics", "marketing"],
  services: [{ id: "clarity", category: "analytics" }],
};
const SERVICES = [service("clarity", "analytics", { about: async () => ({ about: clarity }) })];

let life: AbortController;
let state = resolve(MODEL);
const style = vi.fn();

beforeEach(() => {
  life = new AbortController();
  state = resolve(MODEL);
  style.mockClear();
});
afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

async function start(texts = {}) {
  const core = { settings: settings({ policy: "7", services: SERVICES }), language: "en" } as unknown as Core;
  const world = {
    controller: "Example BV",
    policyUrl: "https://www.shop.example.nl/privacy",
    language: "en",
    categories: ["functional", ...MODEL.categories].map((id) => ({ id, isAsked: id !== "functional" })),
    services: SERVICES,
    signal: life.signal,
    state: () => state,
    texts,
  } as unknown as World;
  const part = await mount(core, world, { style } as unknown as Ground, EN);
  part.update();
  return part;
}

const page = (html: string) => {
  document.body.innerHTML = html;
};
const choose = (decision: Decision) => {
  state = resolve(MODEL, decision);
  document.dispatchEvent(new CustomEvent("sluis:change"));
};
const states = () => [...document.querySelectorAll(".state")].map(({ textContent }) => textContent);

describe("the declaration on a page", () => {
  it("stands in every element that asks for it, also in later ones", async () => {
    page("<div data-consent-declaration>Loading</div>");
    const part = await start();
    expect(find("[data-consent-declaration]").textContent).not.toContain("Loading");
    document.body.insertAdjacentHTML("beforeend", "<section data-consent-declaration></section>");
    part.update();
    expect(document.querySelectorAll("[data-consent-declaration] > [data-sluis=declaration]")).toHaveLength(
      2,
    );
    expect(style).toHaveBeenCalledTimes(1);
  });

  it("changes nothing where nothing is new", async () => {
    page("<div data-consent-declaration></div>");
    const part = await start();
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    for (let look = 0; look < 3; look++) part.update();
    document.dispatchEvent(new CustomEvent("sluis:change"));
    expect(observer.takeRecords()).toEqual([]);
    choose(decided({ analytics: true, marketing: false }));
    const changed = observer.takeRecords().map(({ type, target }) => [type, target.parentElement?.className]);
    expect(changed).toEqual([
      ["characterData", ""],
      ["characterData", ""],
      ["characterData", "state"],
      ["characterData", "state"],
    ]);
    observer.disconnect();
  });

  it("says what was chosen, and keeps the focus where it is (R153)", async () => {
    page("<div data-consent-declaration></div>");
    await start();
    const button = find("[data-consent-open]");
    button.focus();
    choose(decided({ analytics: true, marketing: false }));
    expect(states()).toEqual([EN.alwaysOn, EN.alwaysOn, EN.granted, EN.granted, EN.denied]);
    expect(document.activeElement).toBe(button);
    choose(decided({ analytics: false, marketing: false }));
    expect(states().slice(2)).toEqual([EN.denied, EN.denied, EN.denied]);
    expect(button.isConnected).toBe(true);
  });

  it("is drawn again where the page wiped it, and up to date where it comes back", async () => {
    page("<div data-consent-declaration></div>");
    const part = await start();
    const host = find("[data-consent-declaration]");
    host.replaceChildren();
    part.update();
    expect(host.children).toHaveLength(1);
    host.remove();
    choose(decided({ analytics: true, marketing: false }));
    document.body.append(host);
    part.update();
    expect(states()).toContain(EN.granted);
  });

  it("draws over what a server wrote, and keeps what is so already", async () => {
    page(`<div data-consent-declaration>
      <div data-sluis="declaration" lang="nl"><p id="old">${EN.overview.replace("{controller}", "Example BV")}</p></div>
    </div>`);
    const [root, text] = [find("[data-sluis=declaration]"), find("p").firstChild];
    await start();
    expect(find("[data-consent-declaration]").childNodes).toHaveLength(1);
    expect(root.lang).toBe("en");
    expect(root.querySelector("p")?.id).toBe("");
    expect(root.querySelector("p")?.firstChild).toBe(text);
  });

  it.each([
    ["<div data-consent-declaration></div>", 3],
    ["<h1>a</h1><div data-consent-declaration></div><h4>b</h4>", 2],
    ["<h1>a</h1><h2>b</h2><section><h3>c</h3></section><div data-consent-declaration></div>", 4],
    ["<div id=sluis><h2>a</h2></div><h1>b</h1><div data-consent-declaration></div>", 2],
    ["<h1>a</h1><div data-consent-declaration='5'></div>", 5],
    ["<h1>a</h1><div data-consent-declaration='nine'></div>", 2],
    ["<h6>a</h6><div data-consent-declaration></div>", 6],
    ["<h6>a</h6><div data-consent-declaration='-4'></div>", 6],
    ["<h6>a</h6><div data-consent-declaration='99'></div>", 6],
  ])("has headings that follow those of the page: %s", async (html, level) => {
    page(html);
    await start();
    expect(find(".category > .line > :first-child").localName).toBe(`h${level}`);
  });

  it("counts no heading of another declaration", async () => {
    page("<h1>a</h1><div data-consent-declaration></div><div data-consent-declaration></div>");
    await start();
    expect(document.querySelectorAll("h2")).toHaveLength(6);
  });

  it("has the words of the site where it gave any, as text (R177)", async () => {
    page("<div data-consent-declaration></div>");
    await start({ preferences: "<b>Anders</b>", granted: { an: "object" } });
    expect(find("[data-consent-open]").textContent).toBe("<b>Anders</b>");
    choose(decided({ analytics: true, marketing: true }));
    expect(states()).toContain("[object Object]");
  });

  it("gives the page back what it had there, once stopped", async () => {
    const html = "<div data-consent-declaration>Was <b>here</b></div><div data-consent-declaration></div>";
    page(html);
    const part = await start();
    life.abort();
    expect(document.body.innerHTML).toBe(html.replaceAll("declaration>", 'declaration="">'));
    part.update();
    choose(decided({ analytics: true, marketing: true }));
    expect(document.querySelector("[data-sluis]")).toBeNull();
  });

  it("adds nothing where it was stopped meanwhile", async () => {
    page("<div data-consent-declaration></div>");
    life.abort();
    await start();
    expect(style).not.toHaveBeenCalled();
    expect(find("[data-consent-declaration]").childNodes).toHaveLength(0);
  });
});

describe("the declaration as data", () => {
  it("is that of the moment, with or without a place on the page", async () => {
    const part = await start();
    const before = await part.data();
    expect(before).toMatchObject({ controller: "Example BV", policy: { version: "7" }, decidedAt: null });
    choose(decided({ analytics: true, marketing: false }));
    const { categories } = await part.data();
    expect(categories.map(({ granted }) => granted)).toEqual([true, true, false]);
  });
});
