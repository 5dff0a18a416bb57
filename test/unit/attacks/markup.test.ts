// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/"}
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import * as elements from "../../../src/gate/elements.ts";
import { createGate } from "../../../src/gate/gate.ts";
import { setScriptUrl } from "../../../src/gate/script.ts";
import { anyMarkup } from "../../attacks/any-markup.ts";
import { PATIENCE, RUNS, tryAll } from "../../attacks/runs.ts";

/*
 * Markup that anybody may have written: a comment on a blog, a broken template. Whatever stands in it, nothing throws,
 * and nothing passes whose every id is not granted, for itself and for the templates around it (R3, R177, R178).
 */

const anyGrant = fc.subarray(["analytics", "marketing", "youtube"]).map((ids) => ["functional", ...ids]);

/** What stands for the browser: a script that gets its address has come at once. */
const run = {
  setScriptUrl(script: HTMLScriptElement, url: string) {
    setScriptUrl(script, url);
    queueMicrotask(() => script.dispatchEvent(new Event("load")));
  },
};
const load = async (part: string) => (part === "sluis-run" ? run : elements);

const allows = (one: Element, granted: readonly string[]) => {
  const ids = one.getAttribute("data-consent")?.split(/\s+/).filter(Boolean) ?? [];
  return ids.length > 0 && ids.every((id) => granted.includes(id));
};

/**
 * The numbers of what may come out of templates, and, with a mark, of what may run or get its address. What names
 * something for itself waits for that too.
 */
function mayPass(root: ParentNode, granted: readonly string[], isInside = false): string[] {
  return [...root.querySelectorAll("*")].flatMap((one) => {
    const number = one.getAttribute("data-t") ?? "";
    const isOwn = allows(one, granted);
    const isFree = isInside && !one.hasAttribute("data-consent");
    const inner = one instanceof HTMLTemplateElement && isOwn ? mayPass(one.content, granted, true) : [];
    return [...(isInside ? [number] : []), ...(isOwn || isFree ? [`${number}!`] : []), ...inner];
  });
}

const ADDRESSES = ["src", "srcset", "href", "poster"];

/** The same of what did pass. */
function passed(before: ReadonlySet<string>): string[] {
  return [...document.body.querySelectorAll("*")].flatMap((one) => {
    const number = one.getAttribute("data-t") ?? "";
    const isScript = one instanceof HTMLScriptElement;
    const hasAddress = ADDRESSES.some((name) => one.hasAttribute(name) && one.hasAttribute(`data-${name}`));
    const hasRun = isScript ? one.type !== "text/plain" : hasAddress;
    return [...(number && !before.has(number) ? [number] : []), ...(hasRun ? [`${number}!`] : [])];
  });
}

async function show(html: string, granted: readonly string[]) {
  document.body.innerHTML = html;
  const before = new Set(
    [...document.body.querySelectorAll("[data-t]")].map((one) => one.getAttribute("data-t") ?? ""),
  );
  const life = new AbortController();
  const context = { has: (id: string) => granted.includes(id), state: {}, load, complain() {} };
  const gate = createGate([], context as never, life.signal, () => {});
  gate.grant();
  gate.waiting();
  for (let turns = 0; turns < 12; turns++) await undefined;
  life.abort();
  return passed(before);
}

const hasEvilAddress = () =>
  [...document.body.querySelectorAll("*")].some((one) =>
    ADDRESSES.some(
      (name) =>
        /^\s*(javascript|data|blob):/i.test(one.getAttribute(name) ?? "") && one.hasAttribute(`data-${name}`),
    ),
  );

beforeEach(() => {
  vi.useFakeTimers({ toFake: ["setTimeout"] });
  // Not by a spy, which would keep all that it was told.
  vi.stubGlobal("console", { ...console, error() {} });
});
afterEach(() => {
  document.body.replaceChildren();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("any markup (R3, R177, R178)", () => {
  it("passes only where all that it names is granted", { timeout: PATIENCE * 2 }, async () => {
    const inputs = fc.tuple(anyMarkup, anyGrant);
    const holds = async ([html, granted]: [string, string[]]) => {
      const out = await show(html, granted);
      const template = document.createElement("template");
      template.innerHTML = html;
      const may = mayPass(template.content, granted);
      const wrong = out.filter((number) => !may.includes(number));
      if (wrong.length) throw new Error(`passed without need: ${wrong} of ${html} under ${granted}`);
      if (hasEvilAddress()) throw new Error(`an address that runs: ${document.body.innerHTML}`);
      vi.clearAllTimers();
      return out.length > 0;
    };
    const said = "let something pass";
    const { count } = await tryAll("markup", inputs, holds, { said });
    expect(count).toBeGreaterThan(RUNS / 100);
  });

  it("passes where all is granted, so that holding everything back would not pass", async () => {
    const html =
      '<img data-consent="analytics" data-t="t0t" data-src="/t0t"><template data-consent="marketing"><b data-t="t1t">x</b></template>';
    expect(await show(html, ["analytics", "marketing"])).toEqual(["t0t!", "t1t"]);
    expect(await show(html, ["analytics"])).toEqual(["t0t!"]);
  });
});
