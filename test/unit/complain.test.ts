// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loadAllBut } from "./parts.ts";
import { leave, start as startWithin } from "./visit.ts";

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
  vi.restoreAllMocks();
});

describe("what is wrong in the configuration", () => {
  it("is said in one list, in the console, and blocks only that", async () => {
    start({ ...CONFIG, layout: "wall", services: { ...CONFIG.services, clarity: "ab" } });
    await vi.waitFor(() =>
      expect(console.warn).toHaveBeenCalledWith(
        [
          "sluis: not understood, and so left blocked:",
          '- layout: "wall" is not bar, box or dialog',
          '- services.clarity: "ab" is not a Clarity project id (8-16 lower-case letters or digits)',
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
      // Only where something was refused is the part fetched that says so.
      clarity: "ab",
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
