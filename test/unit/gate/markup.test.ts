// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { gated, isAllowed } from "../../../src/dom/gated.ts";
import { BLOCKED, isTemplate, showTemplate, showUrls } from "../../../src/gate/markup.ts";
import { find } from "../find.ts";

const write = (html: string) => {
  document.body.innerHTML = html;
};

beforeEach(() => write(""));
afterEach(() => vi.restoreAllMocks());

describe("whether markup is let through", () => {
  const granted =
    (...ids: string[]) =>
    (id: string) =>
      ids.includes(id);

  it("needs everything that is named", () => {
    expect(isAllowed("analytics youtube", granted("analytics", "youtube"))).toBe(true);
    expect(isAllowed("analytics youtube", granted("analytics"))).toBe(false);
    expect(isAllowed("  analytics\n\tyoutube ", granted("analytics", "youtube"))).toBe(true);
  });

  it.each([
    ["nothing", ""],
    ["a space", "  "],
    ["no attribute", undefined],
    ["commas", "analytics,youtube"],
  ])("is not with %s (R3)", (_, ids) => {
    expect(isAllowed(ids, granted("analytics", "youtube"))).toBe(false);
  });
});

describe("the gated elements of a page", () => {
  it("come in document order", () => {
    write('<div data-consent="a"><p data-consent="b"></p></div><i data-consent=""></i><b></b>');
    expect(gated().map(({ dataset }) => dataset.consent)).toEqual(["a", "b", ""]);
  });

  it("do not include what is inside a template", () => {
    write('<template data-consent="a"><p data-consent="b"></p></template>');
    expect(gated().map(({ localName }) => localName)).toEqual(["template"]);
  });

  it("do not include the button that opens the preferences", () => {
    write("<button data-consent-open></button><div data-consent-declaration></div>");
    expect(gated()).toEqual([]);
  });
});

describe("the addresses that an element keeps back", () => {
  it("are given as they were written (R196)", () => {
    write(
      '<img data-src="x.png" data-srcset="x.png 1x, /y.png 2x"><video data-poster="p.jpg"></video>' +
        '<a data-href="../map"></a>',
    );
    for (const name of ["img", "video", "a"]) showUrls(find(name));
    expect(find("img").getAttribute("src")).toBe("x.png");
    expect(find("img").getAttribute("srcset")).toBe("x.png 1x, /y.png 2x");
    expect(find("video").getAttribute("poster")).toBe("p.jpg");
    expect(find("a").getAttribute("href")).toBe("../map");
  });

  it.each([
    "javascript:alert(1)",
    "JAVASCRIPT:alert(1)",
    " \tjava\nscript:alert(1)",
    "data:text/html,<script>1</script>",
    "blob:https://www.shop.example.nl/1",
    "vbscript:x",
    "https://[",
    "http://other.example/?https://www.shop.example.nl/",
    "",
  ])("are not given where they are %j (R177)", (url) => {
    const frame = document.createElement("iframe");
    frame.dataset.src = url;
    showUrls(frame);
    expect(frame.hasAttribute("src")).toBe(false);
  });

  it("leave every other attribute alone", () => {
    write('<iframe data-src="/map" data-onload="x()" title="Map" loading="lazy"></iframe>');
    showUrls(find("iframe"));
    expect(find("iframe").outerHTML).toBe(
      '<iframe data-src="/map" data-onload="x()" title="Map" loading="lazy" ' +
        'referrerpolicy="strict-origin-when-cross-origin" src="/map"></iframe>',
    );
  });
});

describe("a template that is let through", () => {
  it("puts its own content after it, in order and with its text around", () => {
    write('<template data-consent="a">one <b>two</b> three</template><i></i>');
    const template = document.querySelector("template");
    const nodes = template ? showTemplate(template, () => {}) : [];
    expect(document.body.textContent).toBe("one two three");
    expect(nodes.map(({ nodeType }) => nodeType)).toEqual([3, 1, 3, Node.COMMENT_NODE]);
    expect(nodes.at(-1)?.textContent).toBe("");
    expect([...document.body.children].map(({ localName }) => localName)).toEqual(["template", "b", "i"]);
  });

  it("has its scripts wait like all others, for what it waited for itself", () => {
    write(
      '<template data-consent="a b"><script>1</script><script type="module">2</script>' +
        '<script type="text/plain" data-consent="c">3</script></template>',
    );
    const template = document.querySelector("template");
    const came = vi.fn();
    if (template) showTemplate(template, came);
    const scripts = [...document.querySelectorAll("script")];
    expect(scripts.map(({ type }) => type)).toEqual([BLOCKED, BLOCKED, BLOCKED]);
    expect(scripts.map(({ dataset }) => dataset.consent)).toEqual(["a b", "a b", "c"]);
    expect(came.mock.calls).toEqual(scripts.map((script) => [script]));
    expect(scripts.map(({ dataset }) => dataset.type)).toEqual(["", "module", undefined]);
  });

  it("is told from other elements", () => {
    const template = document.createElement("template");
    expect(isTemplate(template)).toBe(true);
    expect(isTemplate(document.createElement("div"))).toBe(false);
  });
});
