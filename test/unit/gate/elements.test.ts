// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { createGate } from "../../../src/gate/gate.ts";
import { revoke } from "../../../src/gate/revoke.ts";
import { find } from "../find.ts";

const FRAME = '<iframe data-consent="youtube" data-src="/film" title="Film"></iframe>';

let granted = new Set<string>();
let life = new AbortController();
const context = { state: {} as never, has: (id: string) => granted.has(id) };

/** A page with this in its body, and a gate on it. */
function gated(html: string) {
  document.body.innerHTML = html;
  return createGate([], context, life.signal);
}

beforeEach(() => {
  granted = new Set();
  life = new AbortController();
});

afterEach(() => life.abort());

describe("the gate for markup", () => {
  it("gives no address before it is granted, and gives it then (R1)", () => {
    const gate = gated(FRAME);
    gate.grant();
    expect(find("iframe").hasAttribute("src")).toBe(false);
    granted.add("youtube");
    gate.grant();
    expect(find("iframe").getAttribute("src")).toBe("/film");
  });

  it("lets each element wait for its own", () => {
    const gate = gated(`${FRAME}<img data-consent="marketing" data-src="/pixel">`);
    granted.add("marketing");
    gate.grant();
    expect(find("img").hasAttribute("src")).toBe(true);
    expect(find("iframe").hasAttribute("src")).toBe(false);
  });

  it("lets through what is added later (R194)", async () => {
    gated("");
    granted.add("youtube");
    document.body.insertAdjacentHTML("beforeend", `<section>${FRAME}</section>`);
    await Promise.resolve();
    expect(find("iframe").getAttribute("src")).toBe("/film");
  });

  it("shows a template once, however often it looks", () => {
    const gate = gated('<template data-consent="a"><b>x</b></template>');
    granted.add("a");
    gate.grant();
    gate.grant();
    expect(document.querySelectorAll("b")).toHaveLength(1);
  });

  it("does nothing more once it was stopped", async () => {
    const gate = gated(FRAME);
    granted.add("youtube");
    life.abort();
    gate.grant();
    document.body.insertAdjacentHTML("beforeend", FRAME);
    await Promise.resolve();
    for (const frame of document.querySelectorAll("iframe")) expect(frame.hasAttribute("src")).toBe(false);
  });
});

describe("taking markup back (R49)", () => {
  it("takes the address away, and puts the frame in its place anew", () => {
    const gate = gated(`<p></p>${FRAME}<i></i>`);
    granted.add("youtube");
    gate.grant();
    granted.clear();
    const moves = new MutationObserver(() => {});
    moves.observe(document.body, { childList: true });
    revoke(gate, context);
    // Only a frame that was taken out lets go of what it holds.
    expect(moves.takeRecords().flatMap(({ removedNodes }) => [...removedNodes])).toEqual([find("iframe")]);
    const names = [...document.body.children].map(({ localName }) => localName);
    expect(names).toEqual(["p", "iframe", "i"]);
    expect(find("iframe").getAttributeNames()).toEqual(["data-consent", "data-src", "title"]);
  });

  it("leaves what is still granted where it is (R54)", () => {
    const gate = gated(`${FRAME}<img data-consent="marketing" data-src="/pixel">`);
    granted = new Set(["youtube", "marketing"]);
    gate.grant();
    granted.delete("marketing");
    revoke(gate, context);
    expect(find("iframe").hasAttribute("src")).toBe(true);
    expect(find("img").hasAttribute("src")).toBe(false);
  });

  it("puts a template's content back, and shows the same nodes when it is granted again", () => {
    const gate = gated('<template data-consent="a">x<b>y</b></template><i></i>');
    granted.add("a");
    gate.grant();
    const bold = find("b");
    granted.clear();
    revoke(gate, context);
    expect(document.body.textContent).toBe("");
    granted.add("a");
    gate.grant();
    expect(document.body.textContent).toBe("xy");
    expect(find("b")).toBe(bold);
  });

  it("asks for no new load of the page where no script ran (R50)", () => {
    const gate = gated(FRAME);
    granted.add("youtube");
    gate.grant();
    granted.clear();
    expect(revoke(gate, context)).toBe(false);
  });
});
