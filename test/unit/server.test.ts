// @vitest-environment node
import { afterEach, describe, expect, it, vi } from "vitest";
import { start } from "../../src/index.ts";
import { clarity, service } from "../../src/services/index.ts";

const load = vi.fn();
const CONFIG = {
  controller: "Example BV",
  policy: { url: "/privacy" },
  services: [
    clarity("abcdefghij"),
    service({ id: "chat", category: "marketing", purpose: "to talk.", load }),
  ],
};

afterEach(() => vi.restoreAllMocks());

describe("a start on a server, where there is no page", () => {
  it("grants nothing but what is always on, and runs nothing", () => {
    expect(typeof document).toBe("undefined");
    const { state, has } = start(CONFIG);
    expect(state).toMatchObject({ decided: false, source: "default", decidedAt: null });
    expect(state.categories).toEqual({ functional: true, analytics: false, marketing: false });
    expect(["functional", "analytics", "marketing", "clarity", "chat"].filter(has)).toEqual(["functional"]);
    expect(load).not.toHaveBeenCalled();
  });

  it.each(["set", "acceptAll", "rejectAll", "reset", "open", "close", "declaration"] as const)(
    "has methods that settle and change nothing: %s",
    async (name) => {
      const consent = start(CONFIG);
      const changed = vi.fn();
      consent.on("change", changed);
      const before = consent.state;
      expect(await consent[name]({ analytics: true, marketing: true, chat: true })).toBeUndefined();
      expect([consent.state, consent.has("analytics"), consent.has("chat")]).toEqual([before, false, false]);
      expect([changed, load].map(({ mock }) => mock.calls.length)).toEqual([0, 0]);
    },
  );

  it("takes listeners, tells them nothing, and lets them go", async () => {
    const consent = start(CONFIG);
    const listener = vi.fn();
    const ends = (["ready", "change", "open", "close"] as const).map((event) => consent.on(event, listener));
    await Promise.resolve();
    for (const end of ends) end();
    expect(listener).not.toHaveBeenCalled();
  });

  it("makes no promise come true for what is not granted", async () => {
    const consent = start(CONFIG);
    const late = vi.fn();
    void consent.when("analytics").then(late, late);
    await consent.acceptAll();
    consent.stop();
    await Promise.resolve();
    expect(late).not.toHaveBeenCalled();
    await consent.when("functional");
  });

  it("is one for every request: none knows of another, and stopping comes to nothing", () => {
    const warning = vi.spyOn(console, "warn").mockImplementation(() => {});
    const one = start(CONFIG);
    expect(start(CONFIG)).not.toBe(one);
    expect(() => one.stop()).not.toThrow();
    expect(one.has("functional")).toBe(true);
    expect(warning).not.toHaveBeenCalled();
  });

  it.each([[undefined], [null], [{}], [{ services: 5 }]])(
    "throws nothing, whatever is configured: %j",
    (config) => {
      expect(start(config as never).has("analytics")).toBe(false);
    },
  );
});
