// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, describe, expect, it } from "vitest";
import { vouch } from "../../../src/gate/vouch.ts";
import type { Service } from "../../../src/types.ts";
import { find } from "../find.ts";
import { service } from "../make.ts";

const OTHER = "https://other.example/x.js";

/** What is said of a gated script with these attributes, on a page with this in its head. */
function said(attributes: string, head = "", ...services: readonly Service[]) {
  document.head.innerHTML = head;
  document.body.innerHTML = `<script type="text/plain" data-consent="a" ${attributes}></script>`;
  return vouch(find("body script") as HTMLScriptElement, services);
}

const src = (url: string) => `data-src="${url}"`;
const nonce = (value: string, more = "") => `<script type="x" nonce="${value}" ${more}></script>`;
const named = (options: Service["options"]) => service("a", "analytics", { options });

afterEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren();
});

describe("who answers for a script, on a page without nonces (R174)", () => {
  it.each([
    ["the site, for a file in its root", src("/x.js"), true],
    ["the site, for a file beside the page", src("x.js"), true],
    ["the site, for its own whole address", src("https://www.shop.example.nl/x.js"), true],
    ["the site, for an address that is not kept back", 'src="/x.js"', true],
    ["nobody, for another host", src(OTHER), undefined],
    ["nobody, for another scheme of the site's host", src("http://www.shop.example.nl/x.js"), undefined],
    ["nobody, for a host that begins alike", src("https://www.shop.example.nl.other.example/"), undefined],
    ["nobody, for an address that ends alike", src(`${OTHER}?https://www.shop.example.nl/`), undefined],
    ["nobody, for inline text", "", undefined],
    ["nobody, for an empty address", src(""), undefined],
  ])("is %s", (_, attributes, expected) => {
    expect(said(attributes)).toBe(expected);
  });

  it("is asked of the address kept back, because that is the one it gets", () => {
    expect(said(`${src(OTHER)} src="/x.js"`)).toBe(undefined);
    expect(said(`${src("/x.js")} src="${OTHER}"`)).toBe(true);
  });

  it.each([
    "javascript:alert(1)",
    "data:text/javascript,1",
    "blob:https://www.shop.example.nl/1",
    "https://[",
  ])("is nobody, for %s (R177)", (url) => {
    expect(said(src(url))).toBe(undefined);
  });
});

describe("who answers for a script, on a page with a nonce (R172, R174)", () => {
  it.each([
    ["its own nonce", `${src(OTHER)} nonce="abc"`, true],
    ["its own nonce, and inline text", 'nonce="abc"', true],
    ["another nonce, so that two are on the page", `${src(OTHER)} nonce="made-up"`, false],
    ["no nonce", src(OTHER), false],
    ["no nonce, and inline text", "", false],
    ["no nonce, and an address of the site's own", src("/x.js"), false],
    ["an empty nonce", `${src(OTHER)} nonce=""`, false],
  ])("is told by %s", (_, attributes, expected) => {
    expect(said(attributes, nonce("abc"))).toBe(expected);
  });

  it.each([
    ["has it on several scripts", nonce("abc") + nonce("abc"), true],
    ["has scripts without any as well", `<script type="x"></script>${nonce("abc")}`, true],
    ["has an empty one as well", nonce("") + nonce("abc"), true],
    ["has two, of which one may be made up", nonce("abc") + nonce("made-up"), false],
    ["has another on what is no script", `<style nonce="xyz"></style>${nonce("abc")}`, true],
  ])("is told by the nonce of a page that %s", (_, head, expected) => {
    expect(said(`${src(OTHER)} nonce="abc"`, head)).toBe(expected);
  });

  it("is the site, where nonces are empty, as on a page without", () => {
    expect(said(src("/x.js"), nonce(""))).toBe(true);
    expect(said(src(OTHER), nonce(""))).toBe(undefined);
  });
});

describe("who answers for a script that the configuration names (R174)", () => {
  it.each<[string, Service, string, true | undefined]>([
    ["a service's own script", service("a", "analytics", { script: OTHER }), OTHER, true],
    ["the script that an option names", named({ script: OTHER }), OTHER, true],
    ["more behind that address", named({ script: OTHER }), `${OTHER}?id=1`, true],
    ["less than that address", named({ script: OTHER }), "https://other.example/", undefined],
    [
      "that address at the end of another",
      named({ script: OTHER }),
      `https://x.example/?${OTHER}`,
      undefined,
    ],
    [
      "what is below an address",
      named({ url: "https://own.example/m/" }),
      "https://own.example/m/x.js",
      true,
    ],
    ["what is beside it", named({ url: "https://own.example/m/" }), "https://own.example/x.js", undefined],
    ["a host", named({ hosts: "own.example" }), "https://own.example/x.js", true],
    [
      "the first host of a list",
      named({ hosts: ["own.example", "b.example"] }),
      "https://own.example/x",
      true,
    ],
    [
      "the last host of a list",
      named({ hosts: ["b.example", "own.example"] }),
      "https://own.example/x",
      true,
    ],
    ["a host, without https", named({ hosts: "own.example" }), "http://own.example/x.js", undefined],
    ["what is below a host", named({ hosts: "own.example" }), "https://a.own.example/x.js", undefined],
    ["what begins like a host", named({ hosts: "own.example" }), "https://own.example.org/x", undefined],
    ["what is in no list", named({ hosts: [] }), OTHER, undefined],
    ["what names no address", named({ script: "", url: "javascript:1" }), OTHER, undefined],
    ["what another option says", named({ other: OTHER }), OTHER, undefined],
  ])("%s", (_, one, url, expected) => {
    expect(said(src(url), "", one)).toBe(expected);
  });

  it("asks every service, and needs one", () => {
    const all = [named({ url: "https://a.example/" }), named({ script: OTHER }), service("b")];
    expect(said(src(OTHER), "", ...all)).toBe(true);
    expect(said(src("https://b.example/"), "", ...all)).toBe(undefined);
  });

  it("needs no nonce then, as with any script that we load", () => {
    expect(said(src(OTHER), nonce("abc"), named({ script: OTHER }))).toBe(true);
    expect(said(src(OTHER), nonce("abc") + nonce("made-up"), named({ script: OTHER }))).toBe(true);
  });

  it("names no inline text, and no address that cannot be one", () => {
    expect(said("", nonce("abc"), named({ script: OTHER }))).toBe(false);
    expect(said(src("javascript:alert(1)"), nonce("abc"), named({ script: "javascript:alert(1)" }))).toBe(
      false,
    );
  });
});
