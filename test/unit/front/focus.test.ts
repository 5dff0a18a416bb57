// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { rememberFocus } from "../../../src/front/focus.ts";
import { find } from "../find.ts";

let life = new AbortController();

/** A page with our root first, as on a real one. */
function page(html: string): () => void {
  document.body.innerHTML = `<div id="sluis"><button id="ours"></button></div>${html}`;
  life = new AbortController();
  return rememberFocus(find("#sluis"), life.signal);
}

const focused = () => document.activeElement?.id || document.activeElement?.localName;

beforeEach(() => document.body.replaceChildren());
afterEach(() => life.abort());

describe("where the focus goes when the interface closes (R139)", () => {
  it("is where the visitor was before", () => {
    const restore = page('<a id="link" href="#">x</a><main></main>');
    find("#link").focus();
    find("#ours").focus();
    restore();
    expect(focused()).toBe("link");
  });

  it("is where the visitor was last, not first", () => {
    const restore = page('<a id="first" href="#">x</a><a id="last" href="#">x</a>');
    for (const id of ["#first", "#ours", "#last", "#ours"]) find(id).focus();
    restore();
    expect(focused()).toBe("last");
  });

  it("is the main content where the visitor came from nowhere", () => {
    const restore = page("<p></p><main id='main'></main>");
    find("#ours").focus();
    restore();
    expect(focused()).toBe("main");
  });

  it("is the main content where that element is gone", () => {
    const restore = page("<a id='link' href='#'>x</a><main id='main'></main>");
    find("#link").focus();
    find("#ours").focus();
    find("#link").remove();
    restore();
    expect(focused()).toBe("main");
  });

  it.each(["<h1 id='there'>x</h1>", "<div role='main' id='there'></div>", "<div id='there'></div>"])(
    "is what comes closest to main content: %s",
    (html) => {
      const restore = page(html);
      restore();
      expect(focused()).toBe("there");
    },
  );

  it("leaves the main content as it was, once the visitor goes on", () => {
    const restore = page("<main id='main'></main><a id='link' href='#'>x</a>");
    restore();
    find("#link").focus();
    expect(find("#main").hasAttribute("tabindex")).toBe(false);
  });

  it("throws on no page, not even an empty one", () => {
    const restore = page("");
    expect(restore).not.toThrow();
  });

  it("is no longer noted once the library was stopped", () => {
    const restore = page("<a id='link' href='#'>x</a><a id='later' href='#'>x</a>");
    find("#link").focus();
    life.abort();
    find("#later").focus();
    restore();
    expect(focused()).toBe("link");
  });
});
