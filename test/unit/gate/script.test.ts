// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, describe, expect, it, vi } from "vitest";
import { hasScript, loadScript } from "../../../src/gate/script.ts";

const VENDOR = "https://vendor.example/tag.js";
const load = (url: string, { loadScript: insert } = { loadScript }) => insert(url, undefined, () => {});

afterEach(() => {
  document.head.replaceChildren();
  vi.unstubAllGlobals();
  vi.resetModules();
});

describe("a script of our own", () => {
  const scripts = () => [...document.scripts].map(({ src }) => src);

  it("is inserted, and known from then on (R123)", () => {
    expect(hasScript(VENDOR, false)).toBe(false);
    load(VENDOR);
    expect([scripts(), hasScript(VENDOR, false)]).toEqual([[VENDOR], true]);
  });

  it.each([
    ["at its whole address", VENDOR, "", [true, true]],
    ["with more behind it, where services share it", `${VENDOR}?id=1`, "", [false, true]],
    ["but not another file", VENDOR.replace("tag", "other"), "", [false, false]],
    ["but not one that was left inert", VENDOR, 'type="text/plain"', [false, false]],
  ])("is known where the page has it already, %s", (_, src, type, expected) => {
    document.head.innerHTML = `<script ${type} src="${src}"></script>`;
    expect([hasScript(VENDOR, false), hasScript(VENDOR, true)]).toEqual(expected);
  });

  it("is prepared before it has an address, and told of once it has run", () => {
    const [prepare, loaded] = [vi.fn((script: HTMLScriptElement) => script.src), vi.fn()];
    loadScript(VENDOR, prepare, loaded);
    expect(prepare.mock.results).toEqual([{ type: "return", value: "" }]);
    expect(loaded).not.toHaveBeenCalled();
    document.scripts[0]?.dispatchEvent(new Event("load"));
    expect(loaded).toHaveBeenCalledTimes(1);
  });

  it("carries the nonce of the page (R172)", () => {
    document.head.innerHTML = '<script nonce="abc123" type="text/plain"></script>';
    load(VENDOR);
    expect([...document.scripts].map(({ nonce }) => nonce)).toEqual(["abc123", "abc123"]);
  });

  it("carries none where the page has none", () => {
    load(VENDOR);
    expect(document.scripts[0]?.nonce).toBe("");
  });

  it("has no address where that would run something", () => {
    load("javascript:alert(1)");
    expect(document.scripts[0]?.getAttribute("src")).toBe("");
  });
});

describe("the one Trusted Types policy (R174)", () => {
  type Rules = { createScriptURL(url: string): string };

  async function freshWith(createPolicy: (name: string, rules: Rules) => Rules) {
    vi.resetModules();
    vi.stubGlobal("trustedTypes", { createPolicy });
    return import("../../../src/gate/script.ts");
  }

  it("is made once, under its name, and refuses what may not be followed", async () => {
    const made: { name: string; rules: Rules }[] = [];
    const fresh = await freshWith((name, rules) => {
      made.push({ name, rules });
      return rules;
    });
    expect(made).toEqual([]);
    load(VENDOR, fresh);
    load(`${VENDOR}?2`, fresh);
    expect(made.map(({ name }) => name)).toEqual(["sluis"]);
    expect(made[0]?.rules.createScriptURL("javascript:alert(1)")).toBe("");
    expect(document.scripts).toHaveLength(2);
  });

  it("makes the address of what somebody vouches for, and of nothing else", async () => {
    const { setScriptUrl } = await freshWith(() => ({ createScriptURL: (url) => `${url}?by-policy` }));
    const given = [[], [true], [false]].map((isKnown) => {
      const script = document.createElement("script");
      setScriptUrl(script, VENDOR, ...(isKnown as [boolean?]));
      return script.src;
    });
    expect(given).toEqual([`${VENDOR}?by-policy`, `${VENDOR}?by-policy`, VENDOR]);
  });

  it("may have been made by another copy of the library (R175)", async () => {
    const fresh = await freshWith(() => {
      throw new TypeError("a policy of that name exists");
    });
    load(VENDOR, fresh);
    expect(document.scripts[0]?.src).toBe(VENDOR);
  });
});
