// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, describe, expect, it, vi } from "vitest";
import { loadAllBut, settled } from "./parts.ts";
import { CONFIG, door, leave, noting, notingAll, remember, start, vendors } from "./visit.ts";

afterEach(() => {
  leave();
  vi.restoreAllMocks();
  Reflect.deleteProperty(document, "prerendering");
});

describe("a first visit", () => {
  it("grants nothing and loads no vendor (R1, R3)", async () => {
    const { asked, load } = noting();
    const consent = start(CONFIG, load);
    expect(consent.state).toMatchObject({ decided: false, source: "default" });
    expect(["analytics", "google-analytics", "marketing", "linkedin-insight"].some(consent.has)).toBe(false);
    await settled();
    expect([asked.filter((part) => /run/.test(part)), vendors()]).toEqual([[], []]);
  });

  it("believes no consent of another framework on the page (R133)", async () => {
    const yes = { eventStatus: "tcloaded", purpose: { consents: { 1: true, 2: true } }, gdprApplies: true };
    const api = vi.fn((_command, _version, callback) => callback(yes, true));
    vi.stubGlobal("__tcfapi", api);
    document.cookie = "euconsent-v2=CPokAsAPokAsABEACBENC7C; Path=/";
    const consent = start();
    await settled();
    vi.unstubAllGlobals();
    expect([consent.state.decided, consent.has("marketing"), vendors()]).toEqual([false, false, []]);
    expect(api).not.toHaveBeenCalled();
  });

  it("fetches what asks, in one language, and nothing more", async () => {
    const { asked, load } = noting();
    start({ ...CONFIG, language: "nl" }, load);
    await settled();
    expect(asked).toEqual(["sluis-front", "locales/nl/banner"]);
  });

  it("says so where that cannot be fetched, and tries again when it is called for", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    const fetch = vi.fn(() => Promise.reject(new Error("offline")));
    const consent = start(CONFIG, door(fetch));
    const counts = () => [fetch, complaint].map(({ mock }) => mock.calls.length);
    // The first layer, its texts, those in English, and what could do without.
    await consent.open();
    expect(counts()).toEqual([4, 2]);
    await consent.open();
    expect(counts()).toEqual([8, 4]);
    expect(consent.has("analytics")).toBe(false);
  });
});

describe("a returning visit", () => {
  it("lets through what was granted, and fetches nothing but what that does (R206)", async () => {
    remember({ analytics: true, marketing: false });
    const { asked, load } = notingAll();
    const consent = start(CONFIG, load);
    expect(consent.state).toMatchObject({ decided: true, source: "stored" });
    await vi.waitFor(() => expect(vendors()).toEqual(["www.googletagmanager.com"]));
    expect(asked.sort()).toEqual(["run/google", "sluis-run"]);
  });

  it("lets through nothing where that cannot be fetched, says so, and goes on (R3, R205)", async () => {
    const complaint = vi.spyOn(console, "error").mockImplementation(() => {});
    remember({ analytics: true, marketing: true });
    start(CONFIG, loadAllBut("run/google"));
    await vi.waitFor(() => expect(vendors()).toEqual(["snap.licdn.com"]));
    expect(complaint).toHaveBeenCalledWith("sluis:", "google-analytics", expect.any(Error));
  });

  it("fetches nothing where all was refused (R206)", async () => {
    remember({ analytics: false, marketing: false });
    const { asked, load } = noting();
    start(CONFIG, load);
    await settled();
    expect([asked, vendors()]).toEqual([[], []]);
  });

  it("asks again where a category has come in that was not answered (R42, R44)", async () => {
    remember({ analytics: true });
    const { asked, load } = noting();
    const consent = start(CONFIG, load);
    expect([consent.state.decided, consent.has("analytics"), consent.has("marketing")]).toEqual([
      false,
      true,
      false,
    ]);
    await settled();
    expect(asked).toContain("sluis-notice");
  });

  it("keeps its promises", async () => {
    remember({ analytics: true, marketing: false });
    const consent = start();
    await consent.when("google-analytics");
    const late = vi.fn();
    void consent.when("marketing").then(late);
    await Promise.resolve();
    expect(late).not.toHaveBeenCalled();
  });
});

describe("a decision in another tab (R190)", () => {
  const hear = () => dispatchEvent(new StorageEvent("storage", { key: "sluis-news" }));

  it("holds here too where the news comes before the cookie, as in Firefox and WebKit", async () => {
    Object.assign(document, { adoptedStyleSheets: [] });
    remember({ analytics: false, marketing: false });
    const consent = start(CONFIG, notingAll().load);
    hear();
    remember({ analytics: true, marketing: false });
    await vi.waitFor(() => expect(consent.has("analytics")).toBe(true));
    expect(consent.state.source).toBe("tab");
  });

  it("is listened for by reading something, without which WebKit tells nothing", () => {
    const read = vi.spyOn(Storage.prototype, "getItem");
    remember({ analytics: false, marketing: false });
    start();
    expect(read).toHaveBeenCalled();
  });

  it("keeps no page waiting for it: its storage is left alone until the page is there, and then looked at", async () => {
    Object.assign(document, { adoptedStyleSheets: [] });
    vi.spyOn(document, "readyState", "get").mockReturnValue("interactive");
    const read = vi.spyOn(Storage.prototype, "getItem");
    const listen = vi.spyOn(window, "addEventListener");
    remember({ analytics: false, marketing: false });
    const consent = start(CONFIG, notingAll().load);
    const heard = () => listen.mock.calls.map(([name]) => name);
    expect([read.mock.calls.length, heard().includes("storage")]).toEqual([0, false]);
    remember({ analytics: true, marketing: false });
    dispatchEvent(new Event("load"));
    expect([read.mock.calls.length, heard().includes("storage")]).toEqual([1, true]);
    await vi.waitFor(() => expect(consent.has("analytics")).toBe(true));
  });

  const other = () => remember({ analytics: true, marketing: false });
  const native = Object.getOwnPropertyDescriptor(Document.prototype, "cookie") as { set(text: string): void };
  it.each([
    [
      "is told",
      () =>
        vi.spyOn(Math, "random").mockImplementationOnce(() => {
          other();
          return 0.5;
        }),
    ],
    [
      "is read again",
      () => {
        const write = vi.spyOn(document, "cookie", "set");
        write.mockImplementation((text) => {
          native.set.call(document, text);
          if (!text.includes("denied")) return;
          write.mockRestore();
          other();
        });
      },
    ],
  ])(
    "counts also where it comes after this tab's own answer is stored, and before it %s",
    async (_, meet) => {
      Object.assign(document, { adoptedStyleSheets: [] });
      const consent = start(CONFIG, notingAll().load);
      await settled();
      Object.defineProperty(document, "cookie", { ...native, configurable: true });
      meet();
      consent.rejectAll();
      await vi.waitFor(() => expect(consent.state.decided).toBe(true));
      hear();
      await vi.waitFor(() => expect(consent.has("analytics")).toBe(true));
      Reflect.deleteProperty(document, "cookie");
    },
  );

  it("is listened for no more once stopped, also where the page was still loading (R194)", () => {
    vi.spyOn(document, "readyState", "get").mockReturnValue("interactive");
    const read = vi.spyOn(Storage.prototype, "getItem");
    remember({ analytics: false, marketing: false });
    start().stop();
    dispatchEvent(new Event("load"));
    expect(read).not.toHaveBeenCalled();
  });

  it("is told from the page's own, which fetches nothing when the page is left (R206)", async () => {
    remember({ analytics: false, marketing: true });
    const { asked, load } = notingAll();
    const consent = start(CONFIG, load);
    await consent.acceptAll();
    await settled();
    const before = asked.length;
    dispatchEvent(new Event("visibilitychange"));
    await settled();
    expect(asked.slice(before)).not.toContain("sluis-change");
    expect(consent.state.source).toBe("api");
  });
});

describe("a page that is prerendered (R192)", () => {
  it("waits until it is shown, and only then looks at what is stored", async () => {
    Object.defineProperty(document, "prerendering", { value: true, configurable: true });
    const { asked, load } = notingAll();
    const consent = start(CONFIG, load);
    remember({ analytics: true, marketing: false });
    await settled();
    expect([vendors(), asked]).toEqual([[], []]);
    document.dispatchEvent(new Event("prerenderingchange"));
    expect(consent.has("analytics")).toBe(true);
    await vi.waitFor(() => expect(vendors()).toEqual(["www.googletagmanager.com"]));
  });
});
