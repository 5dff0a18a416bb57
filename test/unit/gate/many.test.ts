// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { createMarkup } from "../../../src/gate/elements.ts";
import { createGate } from "../../../src/gate/gate.ts";
import { settled } from "../parts.ts";

const MANY = 300;
const page = (one: string) => {
  document.body.innerHTML = one.repeat(MANY);
};
const SCRIPT = '<script type="text/plain" data-consent="analytics"></script>';
const left = () => document.querySelectorAll("[type='text/plain']").length;

/** A gate that lets everything through, and how often it was asked. */
function open(life = new AbortController()) {
  const has = vi.fn(() => true);
  const stand = vi.fn();
  const load = async (part: string) =>
    part === "sluis-markup" ? { createMarkup } : { setScriptUrl() {}, nonce: "" };
  const context = { state: {} as never, has, load: load as never, complain() {}, signal: life.signal };
  const gate = createGate([], context, life.signal, stand);
  gate.grant();
  return { gate, has, stand };
}

afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

it("looks at each of many scripts a few times, although each one moves, which is a change to the page (R205)", async () => {
  page(SCRIPT);
  const life = new AbortController();
  const looks = vi.spyOn(document, "querySelectorAll");
  const { has, stand } = open(life);
  await vi.waitFor(() => expect(left()).toBe(0));
  await new Promise((done) => setTimeout(done, 20));
  life.abort();
  expect(has.mock.calls.length).toBeLessThan(10 * MANY);
  expect(looks.mock.calls.length).toBeLessThan(MANY / 2);
  expect(stand.mock.calls.length).toBeLessThan(MANY / 4);
});

/** Does something once, when the first of so many scripts has moved and the second is asked for. */
function asTheyMove({ has }: ReturnType<typeof open>, task: () => void) {
  let isDone = false;
  has.mockImplementation(() => {
    if (isDone || document.scripts[0]?.type === "text/plain") return true;
    isDone = true;
    task();
    return true;
  });
}

it("lets through what comes while others run, and looks for embeds that came, too", async () => {
  page(SCRIPT);
  const life = new AbortController();
  const one = open(life);
  asTheyMove(one, () => {
    one.stand.mockClear();
    document.body.insertAdjacentHTML("beforeend", '<img alt="" data-consent="analytics" data-src="/x.png">');
  });
  await vi.waitFor(() => expect(document.querySelector("img")?.getAttribute("src")).toBe("/x.png"));
  expect(one.stand).toHaveBeenCalled();
  life.abort();
});

it("looks no more once stopped, also where scripts move at that moment", async () => {
  page(SCRIPT);
  const life = new AbortController();
  const one = open(life);
  const stop = vi.fn(() => {
    life.abort();
    one.stand.mockClear();
  });
  asTheyMove(one, stop);
  await vi.waitFor(() => expect(left()).toBe(0));
  await new Promise((done) => setTimeout(done, 20));
  expect([stop.mock.calls.length, one.stand.mock.calls.length]).toEqual([1, 0]);
});

it("looks at the page a few times for many templates that come at once", async () => {
  page(
    '<template data-consent="analytics"><img alt="" data-consent="analytics" data-src="/x.png"></template>',
  );
  const life = new AbortController();
  const looks = vi.spyOn(document, "querySelectorAll");
  open(life);
  await vi.waitFor(() => expect(document.querySelectorAll("img[src]").length).toBe(MANY));
  await settled();
  life.abort();
  expect(looks.mock.calls.filter(([which]) => which.startsWith("[data-consent]")).length).toBeLessThan(
    MANY / 4,
  );
});
