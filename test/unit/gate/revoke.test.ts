// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createGate } from "../../../src/gate/gate.ts";
import { revoke } from "../../../src/gate/revoke.ts";
import type { Service } from "../../../src/types.ts";
import { find } from "../find.ts";
import { service } from "../make.ts";
import { loadAllBut } from "../parts.ts";

let life = new AbortController();

/** What is fetched comes within a moment. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 20));

/** A page with this in its body and these services, all of which may run; any of them can be withdrawn. */
async function pageWith(html: string, granted: readonly string[], ...services: Service[]) {
  document.body.innerHTML = html;
  const now = new Set(granted);
  const context = {
    state: {} as never,
    has: (id: string) => now.has(id),
    load: loadAllBut(),
    complain: () => {},
  };
  const gate = createGate(services, context, life.signal, () => {});
  gate.grant();
  await settled();
  return {
    gate,
    async grant(...ids: string[]) {
      for (const id of ids) now.add(id);
      gate.grant();
      await settled();
    },
    /** Whether the page must be loaded again. */
    withdraw(...ids: string[]) {
      for (const id of ids) now.delete(id);
      return revoke(gate, context, ids);
    },
  };
}

/** A service that notes what it is told. */
function noting(more: Partial<Service>) {
  const log: string[] = [];
  const [update, withdraw] = ["update", "withdraw"].map((name) => () => void log.push(name));
  return { log, one: service("vendor", "analytics", { update, withdraw, ...more }) };
}

beforeEach(() => {
  life = new AbortController();
});

afterEach(() => {
  life.abort();
  document.body.replaceChildren();
  document.head.replaceChildren();
  vi.restoreAllMocks();
});

describe("a withdrawal, where a service may go on", () => {
  it("is an update to one that runs without consent, and ends what it did with it by a new page (R50)", async () => {
    const { log, one } = noting({ early: true, reload: true });
    const { withdraw } = await pageWith("", ["vendor"], one);
    expect(withdraw("other")).toBe(false);
    expect(withdraw("vendor")).toBe(true);
    expect(log).toEqual(["update", "update"]);
  });

  it("is an update to one that was let through for this page", async () => {
    const { log, one } = noting({ reload: true });
    const { gate, withdraw } = await pageWith('<div data-consent="vendor"></div>', [], one);
    gate.grantOnce(find("div"));
    await settled();
    expect(withdraw("other")).toBe(false);
    expect([log, gate.running.get(one)]).toEqual([["update"], true]);
  });
});

describe("a withdrawal from scripts of the page's own (R50)", () => {
  const SCRIPT = '<script type="text/plain" data-consent="analytics" id="own">1</script>';

  it("needs a new page where one of them has run, and none where only others are withdrawn", async () => {
    const { withdraw } = await pageWith(SCRIPT, ["analytics", "marketing"]);
    expect(find("#own").getAttribute("type")).toBe("");
    expect(withdraw("marketing")).toBe(false);
    expect(withdraw("analytics")).toBe(true);
  });

  it("needs none where it never ran", async () => {
    const { withdraw } = await pageWith(`${SCRIPT}<img data-consent="marketing" data-src="/x">`, [
      "marketing",
    ]);
    expect(find("#own").getAttribute("type")).toBe("text/plain");
    expect(withdraw("analytics", "marketing")).toBe(false);
  });

  it("leaves the script where it is, with its address", async () => {
    const html =
      '<script type="text/plain" data-consent="analytics" data-src="https://own.example/x.js"></script>';
    const { grant, withdraw } = await pageWith(html, ["analytics"]);
    const script = find("script");
    withdraw("analytics");
    expect([find("script"), script.getAttribute("src")]).toEqual([script, "https://own.example/x.js"]);
    const moves = new MutationObserver(() => {});
    moves.observe(document.body, { childList: true });
    await grant("analytics");
    expect(moves.takeRecords()).toEqual([]);
  });

  it("runs none that is of another type: that is a vendor's markup, or data", async () => {
    await pageWith('<script type="application/json" data-consent="analytics">{}</script>', ["analytics"]);
    expect(find("script").getAttribute("type")).toBe("application/json");
  });
});

describe("a withdrawal from elements", () => {
  it("takes every address away that they kept back, and no other", async () => {
    const html =
      '<video data-consent="a" data-src="/v.mp4" data-poster="/p.jpg" title="Film"></video>' +
      '<img data-consent="a" data-srcset="/x.png 2x" src="/empty.png"><a data-consent="a" data-href="/x" href="/y"></a>';
    const load = vi.spyOn(HTMLMediaElement.prototype, "load").mockImplementation(() => {});
    const { withdraw } = await pageWith(html, ["a"]);
    expect(find("video").getAttribute("src")).toBe("/v.mp4");
    withdraw("a");
    expect(find("video").getAttributeNames().sort()).toEqual([
      "data-consent",
      "data-poster",
      "data-src",
      "title",
    ]);
    expect(find("img").getAttributeNames().sort()).toEqual(["data-consent", "data-srcset", "src"]);
    // Media go on with what they began, unless they are told to load nothing.
    expect(load).toHaveBeenCalledTimes(1);
  });

  it("gives the addresses again where it is granted again", async () => {
    const { grant, withdraw } = await pageWith('<img data-consent="a" data-src="/x.png">', ["a"]);
    withdraw("a");
    expect(find("img").hasAttribute("src")).toBe(false);
    await grant("a");
    expect(find("img").getAttribute("src")).toBe("/x.png");
  });
});

describe("a withdrawal from a template", () => {
  const names = () => [...document.body.childNodes].map(({ nodeName }) => nodeName);

  it("takes its content away where a part of it was moved, and nothing else of the page", async () => {
    const { withdraw } = await pageWith('<template data-consent="a">x<b>y</b></template><i></i><p></p>', [
      "a",
    ]);
    find("p").append(find("b"));
    withdraw("a");
    expect([names(), find("p").textContent]).toEqual([["TEMPLATE", "I", "P"], ""]);
  });

  it.each([
    ["elsewhere", () => find("p")],
    ["before it", () => document.body],
  ])("takes nothing of the page's own where the template's end was moved %s", async (_, place) => {
    const { withdraw } = await pageWith('<template data-consent="a"><b>x</b></template><i></i><p></p>', [
      "a",
    ]);
    const end = [...document.body.childNodes].find(({ nodeType }) => nodeType === Node.COMMENT_NODE);
    if (end) place().prepend(end);
    withdraw("a");
    expect(names()).toEqual(["TEMPLATE", "I", "P"]);
    expect(find("p").childNodes).toHaveLength(0);
  });

  it("puts back what it moved out, so that there is something to show when it is granted again", async () => {
    const html = '<template data-consent="a"><b>x</b><script id="own">1</script></template><i></i>';
    const { grant, withdraw } = await pageWith(html, ["a"]);
    expect(names()).toEqual(["TEMPLATE", "B", "SCRIPT", "#comment", "I"]);
    expect(withdraw("a")).toBe(true);
    expect(names()).toEqual(["TEMPLATE", "I"]);
    expect((find("template") as HTMLTemplateElement).content.childNodes).toHaveLength(2);
    await grant("a");
    expect(names()).toEqual(["TEMPLATE", "B", "SCRIPT", "#comment", "I"]);
  });

  it("keeps one copy of what it copied out", async () => {
    const { withdraw } = await pageWith('<template data-consent="a"><b>x</b></template>', ["a"]);
    withdraw("a");
    expect((find("template") as HTMLTemplateElement).content.childNodes).toHaveLength(1);
  });
});
