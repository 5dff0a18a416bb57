// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { banner as texts } from "../../src/locales/en.ts";
import { presets } from "../../src/services/presets.ts";
import { startWith } from "../../src/start.ts";
import type { ChangeDetail, Consent } from "../../src/types.ts";
import { loadAllBut } from "./parts.ts";

const CONFIG = {
  controller: "Example BV",
  policy: { url: "/privacy" },
  services: { matomo: { url: "https://stats.example.nl/", siteId: 3 }, "linkedin-insight": "123456" },
};

let consent: Consent;
let changes: ChangeDetail[];

const start = (config: unknown = CONFIG, load = loadAllBut()) => {
  consent = startWith(config, presets, load);
  changes = [];
  consent.on("change", (detail) => changes.push(detail));
};

const banner = () => document.querySelector('[data-sluis="banner"]');
const stored = () => /consent_sluis=([^;]*)/.exec(document.cookie)?.[1] ?? "";

beforeEach(() => {
  Object.assign(document, { adoptedStyleSheets: [] });
  document.head.replaceChildren();
  vi.spyOn(console, "error").mockImplementation(() => {});
  vi.spyOn(console, "warn").mockImplementation(() => {});
});

afterEach(() => {
  consent.stop();
  vi.restoreAllMocks();
  for (const name of ["consent_sluis", "sluis-erase", "_pk_id.3.1fff"]) {
    document.cookie = `${name}=; Path=/; Max-Age=0`;
  }
});

describe("an answer", () => {
  it("is asked for, stored, in force and told (R204, R208)", async () => {
    start();
    await vi.waitFor(() => expect(banner()).not.toBeNull());
    await consent.acceptAll();
    expect(banner()).toBeNull();
    expect(stored()).toContain("&denied=&granted=analytics+marketing&shown=matomo+linkedin-insight&v=1");
    expect(["analytics", "matomo", "marketing", "linkedin-insight"].every(consent.has)).toBe(true);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({
      granted: ["analytics", "marketing", "matomo", "linkedin-insight"],
      revoked: [],
      remaining: [],
      reload: "none",
    });
    expect(Object.isFrozen(changes[0])).toBe(true);
  });

  it("that refuses is stored like one that accepts, and ends the question (R35, R39)", async () => {
    start();
    await consent.rejectAll();
    expect(stored()).toContain("&denied=analytics+marketing&granted=&shown=&v=1");
    expect([consent.state.decided, banner()]).toEqual([true, null]);
  });

  it("for some is stored exactly as it was given (R33)", async () => {
    start();
    await consent.set({ analytics: true, matomo: false, marketing: false });
    expect(stored()).toContain("&denied=matomo+marketing&granted=analytics&shown=&v=1");
  });

  it("for one service answers no category, so the question stays", async () => {
    start();
    await consent.set({ matomo: true });
    expect([consent.has("matomo"), consent.has("analytics"), consent.state.decided]).toEqual([
      true,
      false,
      false,
    ]);
    await vi.waitFor(() => expect(banner()).not.toBeNull());
  });

  it.each([
    ["functional", { functional: false }],
    ["an id that is not known", { chat: true }],
    ["no answer", { analytics: "yes" }],
    ["what objects inherit", JSON.parse('{ "__proto__": true, "constructor": true }')],
    ["nothing", {}],
  ])("for %s changes nothing", async (_, choices) => {
    start();
    await consent.set(choices as Record<string, boolean>);
    expect([stored(), changes.length, consent.state.decided]).toEqual(["", 0, false]);
  });

  it("to everything counts for what is exempt, too: an objection is taken back, and made (R74)", async () => {
    const matomo = { ...CONFIG.services.matomo, mode: "exempt", confirmedConfig: true };
    start({ ...CONFIG, services: { ...CONFIG.services, matomo } });
    const has = () => consent.has("matomo");
    expect(has()).toBe(true);
    await consent.set({ matomo: false });
    expect(has()).toBe(false);
    await consent.acceptAll();
    expect(has()).toBe(true);
    await consent.rejectAll();
    expect(has()).toBe(false);
  });

  it("that is taken back is erased, told and no longer in force (R49, R52)", async () => {
    // The script has arrived: one on its way would have the page loaded again.
    const arrived = ["https://stats.example.nl/matomo.js"].map((name) => ({ name }) as PerformanceEntry);
    vi.spyOn(performance, "getEntriesByType").mockReturnValue(arrived);
    start();
    await consent.acceptAll();
    await vi.waitFor(() => expect(document.scripts.length).toBe(2));
    document.cookie = "_pk_id.3.1fff=1; Path=/";
    await consent.set({ analytics: false });
    expect(document.cookie).not.toContain("_pk_id");
    // The next page erases once more.
    expect(document.cookie).toContain("sluis-erase=1");
    expect(changes.at(-1)).toMatchObject({
      granted: [],
      revoked: ["analytics", "matomo"],
      remaining: [],
      reload: "none",
    });
    expect([consent.has("matomo"), consent.has("linkedin-insight")]).toEqual([false, true]);
  });

  it("that is forgotten leaves nothing behind, and is asked for again", async () => {
    start();
    await consent.rejectAll();
    await consent.reset();
    expect([stored(), consent.state.decided, consent.state.source]).toEqual(["", false, "default"]);
    expect(banner()).not.toBeNull();
  });

  it("is no answer by opening what cannot be fetched (R4)", async () => {
    start();
    await consent.open();
    expect([stored(), changes.length]).toEqual(["", 0]);
    expect(document.querySelector("#sluis [role=status]")?.textContent).toBe(texts.failed);
  });
});

describe("an answer where a part cannot be fetched", () => {
  it.each(["set", "acceptAll", "rejectAll", "reset", "open", "close"] as const)(
    "settles: %s",
    async (name) => {
      start(CONFIG, loadAllBut("sluis-change", "sluis-ui"));
      const outcome = consent[name]({ analytics: true }).then(
        () => "settled",
        () => "rejected",
      );
      expect(await outcome).toBe("settled");
    },
  );

  it("still refuses (R3)", async () => {
    start(CONFIG, loadAllBut("sluis-change", "sluis-ui", "about/"));
    await consent.rejectAll();
    expect(stored()).toContain("&denied=analytics+marketing&");
  });
});
