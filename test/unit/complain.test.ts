// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadAllBut, settled } from "./parts.ts";
import { clearPage, page } from "./services/page.ts";
import { leave, start as startWithin, vendors } from "./visit.ts";

const CONFIG = {
  controller: "Example BV",
  policy: { url: "/privacy" },
  services: { matomo: { url: "https://stats.example.nl/", siteId: 3 }, "linkedin-insight": "123456" },
};

const start = (config: unknown) => startWithin(config, loadAllBut());
const banner = () => document.querySelector('[data-sluis="banner"]');

beforeEach(() => {
  Object.assign(document, { adoptedStyleSheets: [] });
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

afterEach(() => {
  leave();
  clearPage();
  vi.restoreAllMocks();
});

describe("what is wrong in the configuration", () => {
  it("is said in one list, in the console, and blocks only that", async () => {
    start({ ...CONFIG, layout: "wall", services: { ...CONFIG.services, clarity: "ab", hotjar: "" } });
    await vi.waitFor(() =>
      expect(console.warn).toHaveBeenCalledWith(
        [
          "sluis: not understood, and so left blocked:",
          '- layout: "wall" is not bar, box or dialog',
          '- services.clarity: "ab" is not a Clarity project id (8-16 lower-case letters or digits)',
          '- services.hotjar: "" is not a Hotjar site id (5-9 digits)',
        ].join("\n"),
      ),
    );
    await vi.waitFor(() => expect(banner()).not.toBeNull());
  });

  it("does not keep the banner away where texts are no text", async () => {
    start({ ...CONFIG, texts: { en: { intro: 5, accept: null } } });
    await vi.waitFor(() => expect(banner()).not.toBeNull());
  });

  it("links no statement where none is given", async () => {
    start({ controller: "Example BV" });
    await vi.waitFor(() => expect(banner()).not.toBeNull());
    expect(banner()?.querySelector("a")).toBeNull();
  });
});

describe("what is understood and may surprise", () => {
  it("is said apart, and in force (R105)", async () => {
    const services = {
      chat: { category: "marketing", purpose: "to talk.", cookies: ["PHPSESSID", "*", "chat_*"] },
      matomo: { ...CONFIG.services.matomo, mode: "cookieless-until-consent" },
      // Only where something was refused is the part fetched that says so; of what never starts nothing else is said.
      clarity: "",
      "google-ads": { id: "AW-1", consentMode: { advanced: true }, cookies: ["*"] },
    };
    const consent = start({ ...CONFIG, services });
    const lines = [
      "sluis: worth a look:",
      "- services.matomo: runs before any choice and sends requests without cookies; be sure that you may",
      '- services.chat.cookies: "PHPSESSID" may be a sign-in or session (PHPSESSID): such names are not erased',
      '- services.chat.cookies: "*" is no cookie name with two characters or more before a final *, and is not erased',
    ];
    await vi.waitFor(() => expect(console.warn).toHaveBeenCalledWith(lines.join("\n")));
    expect([consent.has("matomo"), consent.has("chat")]).toEqual([false, false]);
  });
});

describe("a service whose options are wrong", () => {
  const WRONG = "sluis: not understood, and so left blocked:";
  const said = () => vi.mocked(console.warn).mock.calls.map(([text]) => `${text}`.split("\n")[0]);

  it("is listed and asked, and nothing is said of it to visitors who do not grant it", async () => {
    const consent = start({ ...CONFIG, services: { clarity: "ab" } });
    await vi.waitFor(() => expect(banner()).not.toBeNull());
    expect(consent.state).toMatchObject({ categories: { analytics: false }, services: { clarity: false } });
    expect(said()).toEqual([]);
  });

  it("never starts once it is granted, and its owner is told then, once (R3)", async () => {
    const consent = start({ ...CONFIG, services: { clarity: "ab", "linkedin-insight": "123456" } });
    await consent.acceptAll();
    await vi.waitFor(() => expect(said()).toContain(WRONG));
    await vi.waitFor(() => expect(vendors()).toEqual(["snap.licdn.com"]));
    await consent.set({ analytics: false });
    await consent.set({ analytics: true });
    await settled();
    expect([consent.has("clarity"), vendors()]).toEqual([true, ["snap.licdn.com"]]);
    expect(said().filter((one) => one === WRONG)).toHaveLength(1);
  });

  it.each([
    [
      "exempt",
      { matomo: { url: "javascript:alert(1)//", siteId: 3, mode: "exempt", confirmedConfig: true } },
    ],
    ["early", { matomo: { url: "/m", siteId: 3, mode: "cookieless-until-consent" } }],
    ["early as Google is", { "google-analytics": { id: "UA-1-1", consentMode: { advanced: true } } }],
    ["always on", { clarity: { projectId: "ab", category: "functional", reason: "it is needed" } }],
  ])("never starts though it would before a choice: %s (R3)", async (_, services) => {
    start({ ...CONFIG, services });
    await vi.waitFor(() => expect(said()).toContain(WRONG));
    await settled();
    expect(document.scripts).toHaveLength(0);
    for (const queue of [page._paq, page.dataLayer, page.clarity])
      expect(Array.isArray(queue) ? queue : []).toEqual([]);
  });
});
