// @vitest-environment jsdom
import { afterEach, expect, it, vi } from "vitest";
import { createMarkup } from "../../../src/gate/elements.ts";

const MANY = 300;

afterEach(() => document.body.replaceChildren());

it("looks at each of many scripts a few times, although each one moves, which is a change to the page (R205)", async () => {
  document.body.innerHTML = Array.from(
    { length: MANY },
    (_, index) => `<script type="text/plain" data-consent="analytics">${index}</script>`,
  ).join("");
  const has = vi.fn(() => true);
  const gate = { once: new Set<unknown>(), running: new Map(), services: [] };
  const markup = createMarkup(gate, { state: {} as never, has }, () => {});
  const observer = new MutationObserver(() => markup.show());
  observer.observe(document, { childList: true, subtree: true });
  markup.show();
  await vi.waitFor(() => expect(document.querySelector("[type='text/plain']")).toBe(null));
  await new Promise((done) => setTimeout(done, 20));
  observer.disconnect();
  expect(has.mock.calls.length).toBeLessThan(8 * MANY);
});

it("lets through what comes while others run", async () => {
  document.body.innerHTML = `<script type="text/plain" data-consent="analytics">1</script>`;
  const gate = { once: new Set<unknown>(), running: new Map(), services: [] };
  const markup = createMarkup(gate, { state: {} as never, has: () => true }, () => {});
  markup.show();
  await vi.waitFor(() => expect(document.querySelector("[type='text/plain']")).toBe(null));
  document.body.insertAdjacentHTML("beforeend", '<img alt="" data-consent="analytics" data-src="/x.png">');
  markup.show();
  await vi.waitFor(() => expect(document.querySelector("img")?.getAttribute("src")).toBe("/x.png"));
});
