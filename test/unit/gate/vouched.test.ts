// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createMarkup } from "../../../src/gate/elements.ts";
import type { PlainTags } from "../../../src/gate/gate.ts";
import type { Service } from "../../../src/types.ts";
import { find } from "../find.ts";
import { service } from "../make.ts";
import { settled } from "../parts.ts";

const OTHER = "https://other.example/x.js";
const NONCE = '<script type="x" nonce="abc"></script>';

let granted = new Set<string>();
const setUrl = vi.fn();
const complaint = vi.spyOn(console, "error");
const has = (id: string) => granted.has(id);
const script = (attributes = "") => `<script type="text/plain" data-consent="a" ${attributes}></script>`;

/** What lets markup through, and has done so once, on a page with this in its body. */
async function shown(html: string, more: { services?: readonly Service[]; retrofit?: PlainTags } = {}) {
  document.body.innerHTML = html;
  const gate = { once: new Set<unknown>(), running: new Map(), services: [], ...more };
  const markup = createMarkup(gate, { state: {} as never, has }, setUrl, undefined, () => {});
  markup.show();
  // The browser has its turn first.
  await new Promise((done) => setTimeout(done));
  await settled();
  return markup;
}

beforeEach(() => {
  granted = new Set(["a"]);
  setUrl.mockReset();
  complaint.mockReset().mockImplementation(() => {});
});

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe("a script that is granted (R174)", () => {
  it.each([
    ["known where somebody vouches for it", "/x.js", true],
    ["text where nobody does", OTHER, false],
  ])("gets its address as %s", async (_, url, isKnown) => {
    await shown(script(`data-src="${url}"`));
    expect(setUrl.mock.calls).toEqual([[find("script"), url, isKnown]]);
    expect([find("script").getAttribute("type"), complaint.mock.calls]).toEqual(["", []]);
  });

  it.each([
    ["an address", `data-src="${OTHER}"`],
    ["inline text", ""],
  ])("is refused with %s where it lacks the nonce of the page, which is said once", async (_, attributes) => {
    document.head.innerHTML = NONCE;
    const markup = await shown(script(attributes));
    markup.show();
    await settled();
    const own = find("body script");
    expect([own.getAttribute("type"), setUrl.mock.calls]).toEqual(["text/plain", []]);
    expect(complaint.mock.calls).toEqual([[expect.stringMatching(/^sluis: .*nonce/), own]]);
  });

  it("is nothing to take back where it was refused (R50)", async () => {
    document.head.innerHTML = NONCE;
    const markup = await shown(script());
    granted.clear();
    expect(markup.isOver()).toBe(false);
  });

  it.each([
    ["was held back as a plain tag that the page vouched for", true, [[OTHER, true]]],
    ["was no such tag", false, []],
  ])("without the page's nonce may have been met before: it %s", async (_, isVouched, expected) => {
    document.head.innerHTML = NONCE;
    const vouched = { has: () => isVouched } as unknown as WeakSet<Element>;
    await shown(script(`data-src="${OTHER}"`), { retrofit: { vouched, passed: new Set() } });
    expect(setUrl.mock.calls.map(([, ...given]) => given)).toEqual(expected);
  });

  it("is known where the configuration names it, whatever was held back besides", async () => {
    document.head.innerHTML = NONCE;
    const services = [service("a", "analytics", { script: OTHER })];
    const retrofit = { vouched: new WeakSet<Element>(), passed: new Set<string>() };
    await shown(script(`data-src="${OTHER}"`), { services, retrofit });
    expect(setUrl.mock.calls).toEqual([[find("body script"), OTHER, true]]);
  });
});

describe("a script that ran (R50)", () => {
  it("is over once one of those it needed is withdrawn, and not before", async () => {
    granted = new Set(["a", "b"]);
    const markup = await shown(script().replace('"a"', '"a b"'));
    expect(markup.isOver()).toBe(false);
    granted.delete("b");
    expect(markup.isOver()).toBe(true);
  });

  it("ran by what it named then, whatever the page writes there later", async () => {
    const markup = await shown(script());
    find("script").dataset.consent = "b";
    granted = new Set(["b"]);
    expect(markup.isOver()).toBe(true);
  });
});

describe("a template", () => {
  it("gets no address of its own", async () => {
    await shown('<template data-consent="a" data-src="/post"><b>x</b></template>');
    expect([find("b").textContent, find("template").hasAttribute("src")]).toEqual(["x", false]);
  });
});
