// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { CONFIG, leave, notingAll, start } from "./visit.ts";

beforeEach(() => {
  Object.assign(document, { adoptedStyleSheets: [] });
});

afterEach(() => {
  leave();
  vi.unstubAllGlobals();
});

it("what can come later is fetched on a page that is never idle, too", async () => {
  // Like a browser that has no rest: only a limit makes it call.
  const idle = vi.fn((task: () => void, { timeout }: IdleRequestOptions = {}) => {
    if (timeout !== undefined) setTimeout(task);
    return 0;
  });
  vi.stubGlobal("requestIdleCallback", idle);
  const { asked, load } = notingAll();
  start(CONFIG, load);
  await vi.waitFor(() => expect(asked).toEqual(expect.arrayContaining(["sluis-more", "sluis-ui"])));
  expect(idle).toHaveBeenCalled();
});
