import { describe, expect, it } from "vitest";
import { read } from "./read.ts";
import { SAMPLES } from "./samples.ts";

const REFUSED = { services: [], isRefused: true };
const CLARITY = { projectId: "abcdefghij" };
const clarity = (more: Record<string, unknown>) => read({ clarity: { ...CLARITY, ...more } });

describe("the options that every service takes", () => {
  it.each(SAMPLES)("are taken by $id", ({ id, full }) => {
    const more = { category: "marketing", cookies: ["mine_*"], script: "/vendor.js", reason: "why" };
    expect(read({ [id]: { ...full, ...more } })).toMatchObject({
      services: [{ id, category: "marketing", options: { ...full, ...more } }],
      isRefused: false,
    });
  });

  it.each([
    "https://stats.example.nl/tag.js",
    "https://stats.example.nl:8443/tag.js?v=2",
    "/tag.js",
    "/a/b/tag.js?x=1&y=2",
  ])("take the script from the site's own address: %s", (script) => {
    expect(clarity({ script })).toMatchObject({ services: [{ options: { script } }], isRefused: false });
  });

  it.each([
    "javascript:alert(1)",
    "data:text/javascript,alert(1)",
    "http://stats.example.nl/tag.js",
    "//evil.example/tag.js",
    "/\\evil.example/tag.js",
    "///evil.example/tag.js",
    "https:/evil.example",
    "https:///evil.example",
    " https://stats.example.nl/tag.js",
    "https://stats.example.nl/tag.js\n",
    "https://stats.example.nl/ta g.js",
    'https://stats.example.nl/"><script>',
    "\t//evil.example",
    "tag.js",
    "../tag.js",
    "/",
    "",
    5,
    null,
    ["/tag.js"],
  ])("take no other address for it (R177): %j", (script) => {
    expect(clarity({ script })).toEqual(REFUSED);
  });

  it.each([["text"], [{}], [null], [true]])("take no cookies that are no list: %j", (cookies) => {
    expect(clarity({ cookies })).toEqual(REFUSED);
  });

  it("put a service in `functional` only with a written reason (R9)", () => {
    expect(clarity({ category: "functional" })).toEqual(REFUSED);
    expect(clarity({ category: "functional", reason: "" })).toEqual(REFUSED);
    const { services } = clarity({ category: "functional", reason: "the shop does not run without it" });
    expect(services).toMatchObject([{ category: "functional" }]);
  });

  it("ask no reason of a preset that stands there by itself", () => {
    expect(read({ msal: true })).toMatchObject({ services: [{ category: "functional" }], isRefused: false });
  });
});
