// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createGate } from "../../../src/gate/gate.ts";
import { revoke } from "../../../src/gate/revoke.ts";
import type { Service } from "../../../src/types.ts";
import { find } from "../find.ts";
import { service } from "../make.ts";
import { loadAllBut } from "../parts.ts";

let granted = new Set<string>();
let life = new AbortController();
const context = {
  state: {} as never,
  has: (id: string) => granted.has(id),
  load: loadAllBut(),
  complain() {},
};

const settled = () => new Promise((resolve) => setTimeout(resolve, 10));

/** A gate on a page with this in its body, which has let through what is granted. */
async function gateOn(html: string, ...services: Service[]) {
  document.body.innerHTML = html;
  const gate = createGate(services, context, life.signal, () => {});
  gate.grant();
  await settled();
  return gate;
}

// What is fetched comes within a moment then.
beforeAll(() => Promise.all([loadAllBut()("sluis-markup"), loadAllBut()("sluis-run")]));

beforeEach(() => {
  granted = new Set(["a"]);
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  document.body.replaceChildren();
});

describe("a withdrawal from plain tags that were let through (R50)", () => {
  it.each([
    ["needs a new page where one of several is withdrawn", ["a", "b"], true],
    ["needs one where all that it needs are not granted", ["a b"], true],
    ["needs none where all are still granted", ["a"], false],
    ["needs none where none were", [], false],
  ])("%s", async (_, passed, expected) => {
    const gate = await gateOn("");
    gate.retrofit = { vouched: new WeakSet(), passed: new Set(passed) };
    expect(revoke(gate, context, ["b"])).toBe(expected);
  });
});

describe("a withdrawal", () => {
  it("passes over elements of which none was ever let through", async () => {
    granted.clear();
    const gate = await gateOn('<img data-consent="a" data-src="/x"><template data-consent="a">x</template>');
    expect([gate.markup, revoke(gate, context, ["a"])]).toEqual([undefined, false]);
  });

  it("moves no element but a frame", async () => {
    const gate = await gateOn('<img data-consent="a" data-src="/x"><i></i>');
    expect(find("img").getAttribute("src")).toBe("/x");
    granted.clear();
    const moves = new MutationObserver(() => {});
    moves.observe(document.body, { childList: true });
    revoke(gate, context, ["a"]);
    expect([find("img").hasAttribute("src"), moves.takeRecords()]).toEqual([false, []]);
  });

  it("takes away what a vendor put behind the last node of a template, too", async () => {
    const gate = await gateOn('<template data-consent="a"><b>1</b><b>2</b><b>3</b></template><i></i>');
    find("b:last-of-type").after(document.createElement("iframe"));
    granted.clear();
    revoke(gate, context, ["a"]);
    expect(document.body.innerHTML).toMatch(/<\/template><i><\/i>$/);
  });

  it("concerns the services that ran, and no others", async () => {
    const [one, two] = [service("a"), service("b")];
    const gate = await gateOn("", one, two);
    granted.clear();
    for (const _ of "ab") revoke(gate, context, ["a"]);
    expect([...gate.running]).toEqual([[one, false]]);
  });
});
