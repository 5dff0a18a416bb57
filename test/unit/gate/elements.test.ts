// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from "vitest";
import { createGate, type Gate } from "../../../src/gate/gate.ts";
import { revoke } from "../../../src/gate/revoke.ts";
import type { Service } from "../../../src/types.ts";
import type { Load } from "../../../src/world.ts";
import { find } from "../find.ts";
import { service } from "../make.ts";
import { loadAllBut } from "../parts.ts";

const FRAME = '<iframe data-consent="youtube" data-src="/film" title="Film"></iframe>';

let granted = new Set<string>();
let life = new AbortController();
const stand = vi.fn();
const load = vi.fn(loadAllBut());
const context = {
  state: {} as never,
  has: (id: string) => granted.has(id),
  load: load as unknown as Load,
  complain() {},
};

/** A page with this in its body, and a gate on it. */
function gated(html: string, ...services: Service[]) {
  document.body.innerHTML = html;
  return createGate(services, context, life.signal, stand);
}

/** The part that lets markup through is fetched when some may pass. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

async function grant(gate: Gate, ...ids: string[]) {
  granted = new Set(ids);
  gate.grant();
  await settled();
}

const hasAddress = (selector: string) => find(selector).hasAttribute("src");

// What is fetched comes within a moment then.
beforeAll(() => Promise.all([loadAllBut()("sluis-markup"), loadAllBut()("sluis-run")]));

beforeEach(() => {
  granted = new Set();
  life = new AbortController();
  vi.clearAllMocks();
});

afterEach(() => life.abort());

describe("the gate for markup", () => {
  it("is not stopped by an element that has no data, because it is neither HTML nor SVG (R178)", async () => {
    const gate = gated('<img data-consent="youtube" data-src="/dot.svg">');
    const other = document.createElementNS("urn:example", "x");
    other.setAttribute("data-consent", "youtube");
    document.body.prepend(other);
    await grant(gate, "youtube");
    expect(hasAddress("img")).toBe(true);
  });

  it("gives no address before it is granted, and gives it then (R1)", async () => {
    const gate = gated(FRAME);
    await grant(gate);
    expect([hasAddress("iframe"), load.mock.calls]).toEqual([false, []]);
    await grant(gate, "youtube");
    expect(find("iframe").getAttribute("src")).toBe("/film");
    expect(load.mock.calls.flat().sort()).toEqual(["first", "sluis-markup", "sluis-run"]);
  });

  it("lets each element wait for its own", async () => {
    const gate = gated(`${FRAME}<img data-consent="marketing" data-src="/pixel">`);
    await grant(gate, "marketing");
    expect([hasAddress("img"), hasAddress("iframe")]).toEqual([true, false]);
  });

  it("lets through what is added later (R194)", async () => {
    await grant(gated(""), "youtube");
    document.body.insertAdjacentHTML("beforeend", `<section>${FRAME}</section>`);
    await settled();
    expect(find("iframe").getAttribute("src")).toBe("/film");
  });

  it("shows a template once, however often it looks", async () => {
    const gate = gated('<template data-consent="a"><b>x</b></template>');
    await grant(gate, "a");
    await grant(gate, "a");
    expect(document.querySelectorAll("b")).toHaveLength(1);
  });

  const NESTED = `<template data-consent="a"><template data-consent="b"><b>x</b></template>
    <script type="text/plain" data-consent="c"></script></template>`;

  it("holds back what stands in a template that was shown, once that has lost its consent (R3)", async () => {
    const gate = gated(NESTED);
    await grant(gate, "a");
    // Something of the page may change between a choice and what takes back, which is fetched.
    granted = new Set(["b", "c"]);
    document.body.append("change");
    await settled();
    expect(document.querySelectorAll("b")).toHaveLength(0);
    expect(find("script").getAttribute("type")).toBe("text/plain");
    await grant(gate, "a", "b");
    expect(document.querySelectorAll("b")).toHaveLength(1);
  });

  it("knows that a script of a template ran by the consent of both (R50)", async () => {
    const gate = gated(NESTED);
    await grant(gate, "a", "c");
    granted = new Set(["c"]);
    expect(revoke(gate, context, ["a"])).toBe(true);
  });

  it("runs no script whose consent went while those before it ran (R3, R123)", async () => {
    const script = (more: string) => `<script type="text/plain" data-consent="analytics" ${more}></script>`;
    const gate = gated(script('id="first" data-src="/slow.js"') + script('id="second"'));
    await grant(gate, "analytics");
    const typeOf = (id: string) => find(`#${id}`).getAttribute("type");
    expect([typeOf("first"), typeOf("second")]).toEqual(["", "text/plain"]);
    granted = new Set();
    find("#first").dispatchEvent(new Event("load"));
    await settled();
    expect(typeOf("second")).toBe("text/plain");
  });

  it("does nothing more once it was stopped", async () => {
    const gate = gated(FRAME);
    life.abort();
    await grant(gate, "youtube");
    document.body.insertAdjacentHTML("beforeend", FRAME);
    await settled();
    for (const frame of document.querySelectorAll("iframe")) expect(frame.hasAttribute("src")).toBe(false);
  });

  it.each(["sluis-markup", "sluis-run"])(
    "lets nothing through where %s cannot be had, and tries again with the next choice (R3)",
    async (part) => {
      const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
      load.mockImplementation(loadAllBut(part));
      const gate = gated(FRAME);
      await grant(gate, "youtube");
      document.body.append("a page that changes all the time does not");
      await settled();
      expect([hasAddress("iframe"), complaint.mock.calls.length]).toEqual([false, 1]);
      load.mockImplementation(loadAllBut());
      await grant(gate, "youtube");
      expect(hasAddress("iframe")).toBe(true);
      complaint.mockRestore();
    },
  );

  it("tells a service that runs of what it may draw on, and no other", async () => {
    const scan = vi.fn();
    const noting = (id: string) => service(id, "marketing", { scan: () => scan(id, hasAddress("iframe")) });
    const gate = gated(
      '<iframe data-consent="marketing a" data-src="/post"></iframe>',
      noting("a"),
      noting("b"),
    );
    await grant(gate, "a", "b");
    expect(scan).not.toHaveBeenCalled();
    await grant(gate, "marketing", "a", "b");
    expect(scan.mock.calls).toEqual([["a", true]]);
  });

  it("tells nothing of it to a service that does not run", async () => {
    const scan = vi.fn();
    const broken = service("a", "marketing", { scan, run: () => Promise.reject(new Error("offline")) });
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    const gate = gated('<iframe data-consent="a" data-src="/post"></iframe>', {
      ...broken,
      run: undefined,
    });
    await grant(gate, "a");
    expect([hasAddress("iframe"), scan.mock.calls, complaint.mock.calls.length]).toEqual([true, [], 1]);
    complaint.mockRestore();
  });
});

describe("what waits", () => {
  it("is told in document order: frames, and templates with a title", async () => {
    const gate = gated(`<template data-consent="a" title="Post">x</template>${FRAME}
      <template data-consent="a">y</template><img data-consent="a" data-src="/pixel">`);
    expect(gate.waiting().map(({ localName }) => localName)).toEqual(["template", "iframe"]);
    await grant(gate, "youtube");
    expect(gate.waiting().map(({ localName }) => localName)).toEqual(["template"]);
  });

  it("is told of as long as any of it waits for a grant", async () => {
    const gate = gated(`<template data-consent="a" title="Post">x</template>${FRAME}
      <img data-consent="b" data-src="/pixel">`);
    await grant(gate, "youtube");
    expect(stand.mock.lastCall).toEqual([true]);
    await grant(gate, "youtube", "a");
    expect(stand.mock.lastCall).toEqual([false]);
  });

  it("may be let through alone, for this page (R120)", async () => {
    const gate = gated(`${FRAME}${FRAME.replace("iframe", "iframe id=two")}`);
    gate.grantOnce(find("iframe"));
    await settled();
    expect([hasAddress("iframe"), hasAddress("#two")]).toEqual([true, false]);
    expect(revoke(gate, context, [])).toBe(false);
    expect(hasAddress("iframe")).toBe(true);
    gate.once.clear();
    revoke(gate, context, []);
    expect(hasAddress("iframe")).toBe(false);
  });

  it("is let through alone with the scripts that it brings, and nothing that waits for more (R120)", async () => {
    const gate = gated(`<template data-consent="a" title="x"><script type="module"></script>
      <img data-consent="b" data-src="/pixel"></template>`);
    gate.grantOnce(find("template"));
    await settled();
    expect([find("script").getAttribute("type"), hasAddress("img")]).toEqual(["module", false]);
    expect(revoke(gate, context, [])).toBe(false);
    gate.once.clear();
    expect(revoke(gate, context, [])).toBe(true);
  });
});

describe("taking markup back (R49)", () => {
  it("takes the address away, and puts the frame in its place anew", async () => {
    const gate = gated(`<p></p>${FRAME}<i></i>`);
    await grant(gate, "youtube");
    granted.clear();
    const moves = new MutationObserver(() => {});
    moves.observe(document.body, { childList: true });
    revoke(gate, context, []);
    // Only a frame that was taken out lets go of what it holds.
    expect(moves.takeRecords().flatMap(({ removedNodes }) => [...removedNodes])).toEqual([find("iframe")]);
    const names = [...document.body.children].map(({ localName }) => localName);
    expect(names).toEqual(["p", "iframe", "i"]);
    expect(find("iframe").getAttributeNames()).not.toContain("src");
  });

  it("leaves what is still granted where it is (R54)", async () => {
    const gate = gated(`${FRAME}<img data-consent="marketing" data-src="/pixel">`);
    await grant(gate, "youtube", "marketing");
    granted.delete("marketing");
    revoke(gate, context, []);
    expect([hasAddress("iframe"), hasAddress("img")]).toEqual([true, false]);
  });

  it("takes a template's content away, and shows a fresh copy when it is granted again", async () => {
    const gate = gated('<template data-consent="a">x<b>y</b></template><i></i>');
    await grant(gate, "a");
    const bold = find("b");
    granted.clear();
    revoke(gate, context, []);
    expect(document.body.textContent).toBe("");
    await grant(gate, "a");
    expect(document.body.textContent).toBe("xy");
    // A vendor may have put something of its own in the place of the first.
    expect(find("b")).not.toBe(bold);
  });

  it("takes away what a vendor put in the place of a template's content", async () => {
    const gate = gated('<template data-consent="a"><b>post</b></template><i>stays</i>');
    await grant(gate, "a");
    find("b").replaceWith(document.createElement("iframe"), "more");
    granted.clear();
    revoke(gate, context, []);
    expect([...document.body.childNodes].map(({ nodeName }) => nodeName)).toEqual(["TEMPLATE", "I"]);
  });

  it("asks for no new load of the page where no script ran (R50)", async () => {
    const gate = gated(FRAME);
    await grant(gate, "youtube");
    granted.clear();
    expect(revoke(gate, context, [])).toBe(false);
  });
});
