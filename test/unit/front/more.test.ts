// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { resolve } from "../../../src/consent/state.ts";
import { mountFront } from "../../../src/front/index.ts";
import { settle } from "../../../src/front/more.ts";
import { banner as texts } from "../../../src/locales/en.ts";
import type { World } from "../../../src/world.ts";
import { find } from "../find.ts";
import { decided } from "../make.ts";
import { world } from "../world.ts";

const MODEL = { categories: ["analytics"], services: [] };
const DECIDED = resolve(MODEL, decided({ analytics: false }), "visitor");

let life = new AbortController();
let state = resolve(MODEL);

function mount(more: Partial<World> = {}) {
  const given = world(MODEL, state, { signal: life.signal, state: () => state, ...more });
  const front = mountFront(given, texts);
  settle(given, front, texts);
  return front;
}
/** Observers are told before the page is painted. */
const settled = () => new Promise((resolve) => setTimeout(resolve));
const standing = () => document.querySelectorAll('[data-sluis="banner"]');
const button = () => document.querySelector<HTMLElement>('[data-sluis="reopen"]');

beforeEach(() => {
  document.body.innerHTML = "<header></header><main tabindex='-1'></main>";
  Object.assign(document, { adoptedStyleSheets: [] });
  life = new AbortController();
  state = resolve(MODEL);
});

afterEach(() => {
  life.abort();
  // What some tests give jsdom, which has no modal dialogs.
  Reflect.deleteProperty(HTMLDialogElement.prototype, "showModal");
});

describe("the focus after an answer (R153)", () => {
  it("goes back to where it was before the banner had it", () => {
    const front = mount();
    find("main").focus();
    front.ask();
    find('[data-sluis-action="reject"]').focus();
    front.answered();
    expect(document.activeElement).toBe(find("main"));
  });

  it("goes to the main content where the answer came before this part did", () => {
    const given = world(MODEL, state, { signal: life.signal, state: () => state });
    const front = mountFront(given, texts);
    front.ask();
    find('[data-sluis-action="reject"]').focus();
    front.answered();
    expect(document.activeElement).toBe(document.body);
    settle(given, front, texts);
    expect(document.activeElement).toBe(find("main"));
  });
});

describe("an application that swaps the page", () => {
  it.each([
    () => document.body.replaceChildren(),
    () => document.body.replaceWith(document.createElement("body")),
    () => document.body.replaceWith(document.body.cloneNode(true)),
  ])("finds the banner first in its body, once, and with its buttons alive: %#", async (swap) => {
    const answerAll = vi.fn();
    mount({ answerAll }).ask();
    swap();
    await settled();
    expect(document.body.firstElementChild?.id).toBe("sluis");
    expect([standing().length, document.querySelectorAll("#sluis").length]).toEqual([1, 1]);
    find('[data-sluis-action="reject"]').click();
    expect(answerAll).toHaveBeenCalledWith(false, "banner", undefined);
  });

  it("keeps an element of its own that has our id", async () => {
    mount().ask();
    document.body.innerHTML = '<h2 id="sluis">The lock</h2>';
    await settled();
    expect(document.querySelectorAll("#sluis")).toHaveLength(2);
  });

  it("has its way where it takes the banner away every time", async () => {
    const removals = vi.fn(() => document.querySelector("#sluis")?.remove());
    const theirs = new MutationObserver(removals);
    theirs.observe(document, { childList: true, subtree: true });
    mount().ask();
    await settled();
    theirs.disconnect();
    expect(removals.mock.calls.length).toBeLessThan(200);
  });

  it("finds it on its hundredth page too, and its way is had where it then insists (R194)", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout"] });
    mount().ask();
    for (let pages = 0; pages < 100; pages++) {
      document.body.innerHTML = "<main></main>";
      await Promise.resolve();
      vi.advanceTimersByTime(1500);
    }
    expect(standing()).toHaveLength(1);
    for (let times = 0; times < 100; times++) {
      document.body.innerHTML = "<main></main>";
      await Promise.resolve();
    }
    vi.advanceTimersByTime(5000);
    vi.useRealTimers();
    document.body.append("More");
    await settled();
    expect(standing()).toHaveLength(0);
  });

  it("is left alone once the library was stopped", async () => {
    mount().ask();
    life.abort();
    document.body.replaceChildren();
    await settled();
    expect(document.querySelector("#sluis")).toBeNull();
  });
});

describe("the layout `dialog`", () => {
  const modal = vi.fn(function (this: HTMLDialogElement) {
    this.open = true;
  });
  const ask = async (more: Partial<World> = {}) => {
    const front = mount({ layout: "dialog", ...more });
    front.ask();
    await settled();
    return front;
  };

  it("makes a modal dialog of the banner, with all of its hooks, and focuses its heading (R139)", async () => {
    Object.assign(HTMLDialogElement.prototype, { showModal: modal });
    await ask();
    const [dialog] = standing();
    expect([dialog?.localName, dialog?.getAttribute("data-layout"), standing().length]).toEqual([
      "dialog",
      "dialog",
      1,
    ]);
    expect(document.activeElement).toBe(find("#sluis-title"));
  });

  it("that closes by itself is no answer, said once, and gives the focus back (R142, R143)", async () => {
    Object.assign(HTMLDialogElement.prototype, { showModal: modal });
    const [announce, answerAll, decide] = [vi.fn(), vi.fn(), vi.fn()];
    await ask({ announce, answerAll, decide });
    const dialog = find('[data-sluis="banner"]');
    for (let times = 2; times; times--) dialog.dispatchEvent(new Event("close"));
    expect(standing()).toHaveLength(0);
    expect(announce.mock.calls).toEqual([
      ["open", "banner"],
      ["close", "banner"],
    ]);
    expect([answerAll.mock.calls, decide.mock.calls]).toEqual([[], []]);
    expect(document.activeElement).toBe(find("main"));
  });

  it("stays a region, whole and without a second try, where there are no modal dialogs", async () => {
    const answerAll = vi.fn();
    await ask({ answerAll });
    expect([...standing()].map(({ localName }) => localName)).toEqual(["section"]);
    find('[data-sluis-action="accept"]').click();
    expect(answerAll).toHaveBeenCalledWith(true, "banner", undefined);
    expect(document.querySelectorAll("#sluis [role=status]")).toHaveLength(1);
  });
});

describe("the button that stays (R47)", () => {
  it("is there only once there is a decision, has a name, and opens the preferences", async () => {
    const openPreferences = vi.fn();
    const front = mount({ canReopen: true, openPreferences });
    front.ask();
    await settled();
    expect(button()).toBeNull();
    state = DECIDED;
    front.answered();
    await settled();
    expect(button()?.getAttribute("aria-label")).toBe(texts.preferences);
    button()?.click();
    expect(openPreferences).toHaveBeenCalledTimes(1);
    state = resolve(MODEL);
    front.ask();
    await settled();
    expect(button()).toBeNull();
  });

  it("is nobody's who did not ask for it", async () => {
    state = DECIDED;
    mount();
    await settled();
    expect(button()).toBeNull();
  });
});

describe("a library that was stopped before this part came", () => {
  it("adds nothing any more", () => {
    const given = world(MODEL, state, { signal: life.signal, state: () => state, canReopen: true });
    const front = mountFront(given, texts);
    life.abort();
    state = DECIDED;
    settle(given, front, texts);
    expect([document.adoptedStyleSheets.length, button(), document.getElementById("sluis")]).toEqual([
      0,
      null,
      null,
    ]);
  });
});
