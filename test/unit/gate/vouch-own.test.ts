// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/"}
import { afterEach, describe, expect, it } from "vitest";
import { vouch } from "../../../src/gate/vouch.ts";
import { find } from "../find.ts";

/** What is said of a gated script with these attributes where the browser let Sluis run with a nonce, or without one. */
function said(own: string, attributes: string, head = "") {
  document.head.innerHTML = head;
  document.body.innerHTML = `<script type="text/plain" data-consent="a" ${attributes}></script>`;
  return vouch(find("body script") as HTMLScriptElement, [], own);
}

const OTHER = 'data-src="https://other.example/x.js"';
const made = '<script type="x" nonce="made-up"></script>';

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe("who answers for a script where it is known whether the page has a nonce (R174)", () => {
  it.each([
    ["without one: nobody, for a nonce that was made up", "", `${OTHER} nonce="made-up"`, undefined],
    ["without one: the site, for its own", "", 'data-src="/x.js" nonce="made-up"', true],
    ["without one: nobody, for inline text", "", 'nonce="made-up"', undefined],
    ["with one: that nonce, also where another was made up", "abc", `${OTHER} nonce="abc"`, true],
    ["with one: not a nonce that was made up", "abc", `${OTHER} nonce="made-up"`, false],
    ["with one: not the site", "abc", 'data-src="/x.js"', false],
  ])("%s", (_, own, attributes, expected) => {
    expect(said(own, attributes)).toBe(expected);
    expect(said(own, attributes, made)).toBe(expected);
  });
});
