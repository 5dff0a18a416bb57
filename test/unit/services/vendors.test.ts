// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { granting } from "../make.ts";
import { clearPage, page } from "./page.ts";
import { built } from "./read.ts";

/** What vendors want beside their queue. */

const ALL = granting("analytics", "marketing");

async function started(id: string, options: object) {
  const service = await built(id, options);
  service.start?.(ALL);
  return service;
}

const prepared = async (id: string, options: object) => {
  const script = document.createElement("script");
  (await built(id, options)).prepare?.(script);
  await Promise.resolve();
  return script.outerHTML;
};

beforeEach(clearPage);
afterEach(clearPage);

describe("what a vendor's script finds beside its queue", () => {
  it("is Meta's version, which tells its stub from an empty one", async () => {
    await started("meta-pixel", { pixelId: "123456789012345" });
    const fbq = page.fbq as Record<string, unknown>;
    expect([fbq.loaded, fbq.version, fbq.push, page._fbq]).toEqual([true, "2.0", fbq, fbq]);
  });

  it.each([
    ["x-pixel", { pixelId: "o1abc" }, "twq", "1.1"],
    ["pinterest", { tagId: 2612345678901 }, "pintrk", "3.0"],
  ])("is the version of %s", async (id, options, name, version) => {
    await started(id, options);
    expect((page[name] as Record<string, unknown>).version).toBe(version);
  });

  it("is Hotjar's site as a number, unless the page says its own", async () => {
    await started("hotjar", { siteId: "1234567" });
    expect(page._hjSettings).toEqual({ hjid: 1234567, hjsv: 6 });
    page._hjSettings = { own: true };
    await started("hotjar", { siteId: "1234567" });
    expect(page._hjSettings).toEqual({ own: true });
  });

  it("is TikTok's list of methods, each of them queued under its name", async () => {
    await started("tiktok-pixel", { pixelId: "C4ABCDEFGHIJ12345678" });
    const ttq = page.ttq as unknown[] & Record<string, (...call: unknown[]) => void>;
    ttq.track?.("Purchase", { value: 1 });
    expect([page.TiktokAnalyticsObject, ttq.at(-1)]).toEqual(["ttq", ["track", "Purchase", { value: 1 }]]);
    expect(Object.keys(ttq._i ?? {})).toEqual(["C4ABCDEFGHIJ12345678"]);
  });

  it.each([
    [{}, "https://api-iam.intercom.io"],
    [{ region: "eu" }, "https://api-iam.eu.intercom.io"],
    [{ region: "au" }, "https://api-iam.au.intercom.io"],
  ])("is Intercom's address for %j, and what the page says of its visitor", async (more, base) => {
    page.intercomSettings = { name: "Ada", app_id: "another" };
    await started("intercom", { appId: "abcd1234", ...more });
    expect(page.intercomSettings).toEqual({ api_base: base, name: "Ada", app_id: "abcd1234" });
  });

  it("is that HubSpot needs no banner of its own", async () => {
    await started("hubspot", { portalId: 1234567 });
    expect(page.disableHubSpotCookieBanner).toBe(true);
  });

  it("is Plausible's `init`, called for a script of its own only", async () => {
    await started("plausible", { site: "example.nl" });
    const plausible = page.plausible as Record<string, unknown>;
    expect([typeof plausible.init, "o" in plausible]).toEqual(["function", false]);
    clearPage();
    await started("plausible", { site: "pa-AbC_dEf-1234" });
    expect((page.plausible as Record<string, unknown>).o).toEqual({});
  });

  it("is what X widgets call back", async () => {
    await started("x-widgets", {});
    const twttr = page.twttr as { _e: unknown[]; ready(task: unknown): void };
    const task = () => {};
    twttr.ready(task);
    expect(twttr._e).toEqual([task]);
  });

  it("is made without throwing where the site gave a number for a domain", async () => {
    await expect(started("plausible", { site: 1.5 })).resolves.toBeDefined();
  });
});

describe("the script element of a vendor", () => {
  it.each([
    ["facebook-plugins", {}, ' crossorigin="anonymous"', ""],
    ["linkedin-plugins", { lang: "nl_NL" }, "", "lang: nl_NL"],
    ["linkedin-plugins", {}, "", ""],
    ["plausible", { site: "example.nl" }, ' data-domain="example.nl"', ""],
    ["spotler-leads", { accountId: "0a1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f" }, ' data-cfasync="false"', ""],
  ])("of %s %j carries%s", async (id, options, attributes, text) => {
    expect(await prepared(id, options)).toBe(`<script${attributes}>${text}</script>`);
  });
});

describe("a vendor whose script has run", () => {
  it("is Microsoft's: its tag takes the queue over, once", async () => {
    const service = await started("microsoft-uet", { tagId: 12345678 });
    const queue = page.uetq;
    const made: unknown[] = [];
    page.UET = class {
      pushed: unknown[] = [];
      constructor(given: unknown) {
        made.push(given);
      }
      push(entry: unknown) {
        this.pushed.push(entry);
      }
    };
    service.loaded?.(ALL);
    service.loaded?.(ALL);
    expect(made).toEqual([{ ti: "12345678", enableAutoSpaTracking: true, q: queue }]);
    expect((page.uetq as { pushed: unknown[] }).pushed).toEqual(["pageLoad"]);
  });

  it("is Google's sign-in: it asks at once, because the visitor called for it", async () => {
    const id = Object.fromEntries(
      ["initialize", "prompt", "cancel", "disableAutoSelect"].map((name) => [name, vi.fn()]),
    );
    page.google = { accounts: { id } };
    page.signedIn = vi.fn();
    const service = await started("google-identity", { clientId: "client", callback: "signedIn" });
    service.loaded?.(ALL);
    expect(id.prompt).toHaveBeenCalledTimes(1);
    const [given] = id.initialize?.mock.calls[0] ?? [];
    given.callback("token");
    expect([given.client_id, page.signedIn]).toEqual(["client", expect.any(Function)]);
    expect(page.signedIn).toHaveBeenCalledWith("token");
    service.withdraw?.(granting());
    expect([id.cancel, id.disableAutoSelect].map((one) => one?.mock.calls.length)).toEqual([1, 1]);
    delete page.signedIn;
  });

  it.each([
    ["facebook-plugins", "FB", (parse: unknown) => ({ XFBML: { parse } })],
    ["linkedin-plugins", "IN", (parse: unknown) => ({ parse })],
    ["x-widgets", "twttr", (load: unknown) => ({ widgets: { load } })],
  ] as const)("draws markup that was let through later: %s", async (id, name, make) => {
    const draw = vi.fn();
    const service = await built(id, {});
    expect(() => service.scan?.(ALL)).not.toThrow();
    page[name] = make(draw);
    service.scan?.(ALL);
    expect(draw).toHaveBeenCalledTimes(1);
  });
});
