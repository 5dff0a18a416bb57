import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { head as preset, rules } from "../../../src/services/matomo.ts";
import { build } from "../../../src/services/run/matomo.ts";
import { granting } from "../make.ts";
import { clearPage, kindOf, page, takes } from "./page.ts";

const ALL = granting("analytics", "matomo");
const URL = "https://stats.example.nl/matomo/";
const queue = () => page._paq as unknown[][];
const names = () => queue().map(([name]) => name);

beforeEach(clearPage);
afterEach(clearPage);

describe("Matomo", () => {
  it("counts as analytics (R11)", () => {
    expect([preset.id, preset.category]).toEqual(["matomo", "analytics"]);
  });

  it.each([
    [
      "https://stats.example.nl/",
      "https://stats.example.nl/matomo.js",
      "https://stats.example.nl/matomo.php",
    ],
    [URL, `${URL}matomo.js`, `${URL}matomo.php`],
    [
      "https://shop.matomo.cloud/",
      "https://cdn.matomo.cloud/shop.matomo.cloud/matomo.js",
      "https://shop.matomo.cloud/matomo.php",
    ],
    [
      "https://stats.example.nl/shop.matomo.cloud/",
      "https://stats.example.nl/shop.matomo.cloud/matomo.js",
      "https://stats.example.nl/shop.matomo.cloud/matomo.php",
    ],
  ])("at %s is loaded and told from the right place", (url, script, tracker) => {
    const service = build({ url, siteId: 3 });
    service.start(ALL);
    expect(service.script).toBe(script);
    expect(queue()[0]).toEqual(["setTrackerUrl", tracker]);
  });

  it("queues plain arrays, in the order that Matomo needs (R115)", () => {
    build({ url: URL, siteId: 3 }).start(ALL);
    expect(queue()).toEqual([
      ["setTrackerUrl", `${URL}matomo.php`],
      ["setSiteId", "3"],
      ["setConsentGiven"],
      ["enableLinkTracking"],
      ["trackPageView"],
    ]);
    expect(new Set(queue().map(kindOf))).toEqual(new Set(["[object Array]"]));
  });

  it("makes the site's own calls before consent and the first page view", () => {
    const commands = [["setCookieDomain", "*.example.nl"], ["disableCookies"]];
    build({ url: URL, siteId: "3", commands }).start(ALL);
    expect(queue().slice(2, 4)).toEqual(commands);
    expect(names().indexOf("disableCookies")).toBeLessThan(names().indexOf("setConsentGiven"));
  });

  it("is stopped by its own calls when it is withdrawn (R49, R115)", () => {
    const service = build({ url: URL, siteId: 3 });
    service.start(ALL);
    service.withdraw();
    expect(queue().slice(-3)).toEqual([["requireConsent"], ["disableHeartBeatTimer"], ["deleteCookies"]]);
  });

  it("drops what was held back before it goes on, when it is granted again (R125)", () => {
    const service = build({ url: URL, siteId: 3 });
    service.start(ALL);
    const heard: unknown[] = [];
    page._paq = { push: (...commands: unknown[]) => heard.push(...commands) };
    service.withdraw();
    service.grant();
    expect(heard.slice(-2)).toEqual([["trackPageView"], ["setConsentGiven"]]);
  });

  it("counts the page once where it is granted again before its script came (R123)", () => {
    const service = build({ url: URL, siteId: 3 });
    service.start(ALL);
    const before = [...queue()];
    service.withdraw();
    expect(queue().length).toBeGreaterThan(before.length);
    service.grant();
    expect(queue()).toEqual(before);
  });

  it("never has Matomo remember a choice, which would outlive ours (R185)", () => {
    const service = build({ url: URL, siteId: 3 });
    service.start(ALL);
    service.withdraw();
    service.grant();
    expect(names().filter((name) => /remember|forget|opt/i.test(String(name)))).toEqual([]);
  });

  it("uses the queue that the page has, and later Matomo's own object", () => {
    const own = [["the site's", "own"]];
    page._paq = own;
    build({ url: URL, siteId: 3 }).start(ALL);
    expect(page._paq).toBe(own);
    expect(own[0]).toEqual(["the site's", "own"]);

    const pushed: unknown[] = [];
    const proxy = { push: (...commands: unknown[]) => pushed.push(...commands) };
    page._paq = proxy;
    build({ url: URL, siteId: 3 }).withdraw();
    expect(page._paq).toBe(proxy);
    expect(pushed).toHaveLength(3);
  });

  describe("by its address and site", () => {
    const at = (url: unknown, siteId: unknown = 3) => ({ url, siteId });
    takes(
      rules,
      [
        at("https://stats.example.nl/"),
        at("http://localhost:8080/m/"),
        at(URL, "42"),
        at("https://x.matomo.cloud/"),
      ],
      [
        at("https://stats.example.nl"),
        at("https://stats.example.nl/matomo.js"),
        at("stats.example.nl/"),
        at("//stats.example.nl/"),
        at("javascript:alert(1)/"),
        at("https://user:secret@stats.example.nl/"),
        at("https://stats.example.nl/?x=/"),
        at("https://stats.example.nl/#/"),
        at("https://stats.example.nl/a b/"),
      ],
    );
    takes(
      rules,
      [],
      [at(URL, 0.5), at(URL, -1), at(URL, ""), at(URL, "1234567890"), at(URL, [3]), at(URL, true)],
    );
    takes(
      rules,
      [],
      [URL, null, { url: URL }, { siteId: 3 }, { ...at(URL), commands: "x" }, { ...at(URL), id: 1 }],
    );
  });
});
