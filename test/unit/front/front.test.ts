// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { mountFront } from "../../../src/front/index.ts";
import { createStatus } from "../../../src/front/status.ts";
import { banner as texts } from "../../../src/locales/en.ts";
import type { World } from "../../../src/world.ts";
import { find } from "../find.ts";
import { world } from "../world.ts";

let life = new AbortController();

const mount = (more: Partial<World> = {}) =>
  mountFront(world(undefined, undefined, { signal: life.signal, ...more }), texts);

beforeEach(() => {
  document.body.innerHTML = '<header></header><main tabindex="-1"></main>';
  // jsdom knows no constructed sheets.
  Object.assign(document, { adoptedStyleSheets: [] });
  life = new AbortController();
});

afterEach(() => life.abort());

describe("the ground of the interface", () => {
  it("comes first on the page, and so by keyboard (R138)", () => {
    mount();
    expect(document.body.firstElementChild?.id).toBe("sluis");
  });

  it("says its language and its theme (R155)", () => {
    mount({ language: "nl", theme: "dark" });
    expect([find("#sluis").lang, find("#sluis").dataset.theme]).toEqual(["nl", "dark"]);
  });

  it("has a live region before anything is said in it (R153)", () => {
    mount();
    expect(find("#sluis [role=status]").textContent).toBe("");
  });

  it("brings its stylesheet without a style element or attribute (R171)", () => {
    mount().ask();
    expect(document.adoptedStyleSheets.length).toBeGreaterThan(0);
    expect(document.querySelectorAll("style, [style]")).toHaveLength(0);
  });

  it("goes with everything it brought when the library is stopped", () => {
    mount().ask();
    life.abort();
    expect(document.querySelector("#sluis")).toBeNull();
    expect(document.adoptedStyleSheets).toHaveLength(0);
  });

  it("hides nothing else on the page (R164)", () => {
    mount().ask();
    expect(document.querySelectorAll("[aria-hidden], [inert]")).toHaveLength(0);
  });
});

describe("asking", () => {
  it("shows one banner, however often it is asked, and announces it once (R31)", () => {
    const announce = vi.fn();
    const front = mount({ announce });
    front.ask();
    front.ask();
    expect(document.querySelectorAll('[data-sluis="banner"]')).toHaveLength(1);
    expect(announce.mock.calls).toEqual([["open", "banner"]]);
  });

  it("ends with the answer, and may begin again", () => {
    const announce = vi.fn();
    const front = mount({ announce });
    front.ask();
    front.answered();
    front.answered();
    expect(document.querySelector('[data-sluis="banner"]')).toBeNull();
    front.ask();
    expect(announce.mock.calls.map(([event]) => event)).toEqual(["open", "close", "open"]);
  });

  it("takes no focus, and gives it back only where the banner had it (R141, R153)", () => {
    const front = mount();
    const restore = vi.spyOn(front, "restoreFocus");
    find("main").focus();
    front.ask();
    expect(document.activeElement).toBe(find("main"));
    front.answered();
    expect([restore.mock.calls.length, front.isLost]).toEqual([0, undefined]);
    front.ask();
    find('[data-sluis-action="reject"]').focus();
    front.answered();
    // Where to is known by what comes a moment later.
    expect([restore.mock.calls.length, front.isLost]).toEqual([1, true]);
  });

  it("leaves the focus alone where the visitor had none", () => {
    const front = mount();
    front.ask();
    front.answered();
    expect(document.activeElement).toBe(document.body);
  });

  it("uses the site's own words over ours", () => {
    mount({ texts: { accept: "Toestaan" } }).ask();
    expect(find('[data-sluis-action="accept"]').textContent).toBe("Toestaan");
    expect(find('[data-sluis-action="reject"]').textContent).toBe(texts.reject);
  });
});

describe("the status (R153)", () => {
  it("says what was saved, quietly", () => {
    const { node, say } = createStatus(texts);
    say("saved");
    expect([node.textContent, node.className]).toEqual([texts.saved, "quiet"]);
  });

  it("shows what something can be done about, and says one thing at a time", () => {
    const { node, say } = createStatus(texts);
    say("failed");
    expect([node.textContent, node.className]).toEqual([texts.failed, "notice"]);
    expect(say("saved")).toBe(node);
    node.append(document.createElement("button"));
    say("saved");
    expect(node.querySelector("button")).toBeNull();
  });
});
