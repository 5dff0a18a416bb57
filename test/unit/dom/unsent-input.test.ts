// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { hasUnsentInput } from "../../../src/dom/unsent-input.ts";
import { find } from "../find.ts";

const write = (html: string) => {
  document.body.innerHTML = html;
};

const field = () => find("input, textarea, select") as HTMLInputElement;

describe("a form that nobody touched", () => {
  it.each([
    "<input>",
    '<input value="given by the page">',
    '<input type="checkbox">',
    '<input type="checkbox" value="yes" checked>',
    '<input type="radio" name="a"><input type="radio" name="a" checked>',
    "<textarea>given by the page</textarea>",
    "<select><option>a</option><option>b</option></select>",
    "<select><option>a</option><option selected>b</option></select>",
    "<select multiple><option>a</option><option>b</option></select>",
    "<select multiple><option selected>a</option><option selected>b</option></select>",
    '<select size="3"><option>a</option><option>b</option></select>',
    "<select><option disabled>choose</option><option>a</option></select>",
    "<select><optgroup label='x'><option>a</option></optgroup></select>",
    "<select></select>",
    '<input type="range" min="0" max="10">',
    '<input type="range" min="0" max="10" value="3">',
    '<input type="color">',
    '<input type="hidden" value="token"><button>Send</button><input type="submit" value="Send">',
  ])("holds no unsent input: %s", (html) => {
    write(html);
    expect(hasUnsentInput("#sluis")).toBe(false);
  });
});

describe("a form that the visitor filled in (R50)", () => {
  it.each([
    ["<input>", () => Object.assign(field(), { value: "x" })],
    ['<input value="given">', () => Object.assign(field(), { value: "" })],
    ['<input type="checkbox">', () => field().click()],
    ['<input type="radio" name="a">', () => field().click()],
    ["<textarea>given</textarea>", () => Object.assign(field(), { value: "typed" })],
    ["<select><option>a</option><option>b</option></select>", () => Object.assign(field(), { value: "b" })],
    ["<select multiple><option>a</option></select>", () => Object.assign(field(), { value: "a" })],
    ['<input type="range" min="0" max="10" value="3">', () => Object.assign(field(), { value: "7" })],
  ])("holds unsent input: %s", (html, act) => {
    write(html);
    act();
    expect(hasUnsentInput("#sluis")).toBe(true);
  });

  it("does not count hidden fields, which scripts fill in", () => {
    write('<input type="hidden" value="a">');
    field().value = "b";
    expect(hasUnsentInput("#sluis")).toBe(false);
  });

  it("does not count our own switches", () => {
    write('<div id="sluis"><input type="checkbox"></div>');
    field().click();
    expect(hasUnsentInput("#sluis")).toBe(false);
    expect(hasUnsentInput("#other")).toBe(true);
  });
});
