// @vitest-environment jsdom
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { declarationOf } from "../../../src/declaration/data.ts";
import { drawInside } from "../../../src/declaration/dom.ts";
import { h } from "../../../src/declaration/element.ts";
import { toHtml } from "../../../src/declaration/html.ts";
import { declarationTree } from "../../../src/declaration/tree.ts";
import type { About, Declaration } from "../../../src/types.ts";
import { about, EN, facts } from "./facts.ts";

const HOSTILE = [
  "<img src=x onerror=alert(1)>",
  "</table><script>alert(1)</script>",
  '" onclick=alert(1) x="',
  "' onclick=alert(1) x='",
  "&lt;b&gt; &amp;amp; &#60;",
  "<!--",
  "]]>",
  "a\rb\r\nc\0d",
  "{controller}{provider}{constructor}",
  "\u00a0\u202e\ufeff",
];
const anyText = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ unit: "grapheme" }), fc.string());

const anyAbout: fc.Arbitrary<About> = fc
  .record({
    name: anyText,
    provider: anyText,
    places: fc.array(anyText, { maxLength: 3 }),
    purposes: fc.array(anyText, { maxLength: 3 }),
    policy: fc.oneof(anyText, fc.webUrl()),
    optOut: anyText,
    stores: fc.array(fc.record({ name: anyText, purpose: anyText, domain: anyText }), { maxLength: 3 }),
  })
  .map(about);

const anyDeclaration: fc.Arbitrary<Declaration> = fc
  .tuple(anyAbout, anyText, anyText, anyText)
  .map(([tag, controller, label, purpose]) => {
    const categories = ["functional", "analytics"].map((id) => ({ id, isAsked: true, label, purpose }));
    return declarationOf(facts({ tag }, { controller, categories }));
  });

const drawn = (declaration: Declaration, host = document.createElement("div")) => {
  drawInside(host, [declarationTree(declaration, EN, { level: 3, canChange: true })]);
  return host;
};
const parsed = (html: string) => {
  const host = document.createElement("div");
  host.innerHTML = html;
  return host;
};
const written = (declaration: Declaration) =>
  toHtml(declarationTree(declaration, EN, { level: 3, canChange: true }));

/** No parser lets this sign through. */
const withoutNull = (html: string) => html.replaceAll("\0", "\uFFFD");

describe("the declaration as HTML and on a page", () => {
  it("is the same whatever the texts are (R177)", () => {
    fc.assert(
      fc.property(anyDeclaration, (declaration) => {
        expect(parsed(written(declaration)).innerHTML).toBe(withoutNull(drawn(declaration).innerHTML));
      }),
      { numRuns: 150 },
    );
  }, 30_000);

  it("makes no element and no attribute of a text (R177)", () => {
    fc.assert(
      fc.property(anyDeclaration, (declaration) => {
        const host = parsed(written(declaration));
        expect(host.querySelector("script, img, style, [onclick], [onerror], [style]")).toBeNull();
        for (const { href } of host.querySelectorAll("a")) expect(href).toMatch(/^https?:/);
      }),
      { numRuns: 50 },
    );
  }, 30_000);

  it("ends up the same when it is drawn over any other", () => {
    fc.assert(
      fc.property(anyDeclaration, anyDeclaration, (before, after) => {
        const host = parsed(written(before));
        expect(drawn(after, host).innerHTML).toBe(drawn(after).innerHTML);
      }),
      { numRuns: 50 },
    );
  }, 30_000);
});

describe("an element as HTML", () => {
  it("escapes texts and attributes", () => {
    const tree = h("p", { title: `"<&>'` }, "<b>&amp;</b>", h("i", {}, '"'));
    expect(toHtml(tree)).toBe(
      `<p title="&quot;&lt;&amp;&gt;'">&lt;b&gt;&amp;amp;&lt;/b&gt;<i>&quot;</i></p>`,
    );
  });
});
