import { afterEach, describe, expect, it } from "vitest";
import { claimantsOf, claimsOf } from "../../../src/retrofit/claims.ts";

const OWN = "www.shop.example.nl";
const whose = (address: string, services: unknown) => claimantsOf(address, claimsOf(services), OWN);

const chat = (options: object) => ({ chat: { category: "marketing", purpose: "x", ...options } });
const GOOGLE = { "google-analytics": "G-A", "google-ads": "AW-1", "google-tag-manager": "GTM-A" };
const GTAG = "https://www.googletagmanager.com";

describe("who claims an address (R195)", () => {
  it.each<[string, string, object, string[]]>([
    ["a host of a preset", "https://www.clarity.ms/tag/x", { clarity: "abcdefghij" }, ["clarity"]],
    ["without its subdomain", "https://clarity.ms/", { clarity: "abcdefghij" }, ["clarity"]],
    ["by http", "http://www.clarity.ms/tag/x", { clarity: "abcdefghij" }, ["clarity"]],
    ["of a preset that is not configured", "https://www.clarity.ms/tag/x", { hotjar: 12345 }, []],
    ["a host that only ends alike", "https://notclarity.ms/", { clarity: "abcdefghij" }, []],
    ["a host that only begins alike", "https://clarity.ms.example/", { clarity: "abcdefghij" }, []],
    ["a host in a query", "https://x.example/?https://clarity.ms/", { clarity: "abcdefghij" }, []],
    ["a path of a shared host", "https://www.google.com/recaptcha/api.js", { recaptcha: "k" }, ["recaptcha"]],
    ["another path of it", "https://www.google.com/recaptcha/api.js", { "google-ads": "AW-1" }, []],
    ["hosts that the site names", "https://a.chat.example/x", chat({ hosts: ["*.chat.example"] }), ["chat"]],
    ["one host as text", "https://chat.example/x", chat({ hosts: "chat.example" }), ["chat"]],
    ["with a port", "https://chat.example:8443/x", chat({ hosts: ["chat.example:8443"] }), ["chat"]],
    ["another port", "https://chat.example/x", chat({ hosts: ["chat.example:8443"] }), []],
    [
      "a script that the site names",
      "https://cdn.example/chat.js?v=2",
      chat({ script: "https://cdn.example/chat.js" }),
      ["chat"],
    ],
    ["its neighbour", "https://cdn.example/jquery.js", chat({ script: "https://cdn.example/chat.js" }), []],
    [
      "a server that the site names",
      "https://stats.example.nl/matomo.js",
      { matomo: { url: "https://stats.example.nl/", siteId: 3 } },
      ["matomo"],
    ],
    [
      "the site itself, even where it is named",
      `https://${OWN}/chat.js`,
      chat({ hosts: [OWN, "*.example.nl"] }),
      [],
    ],
    ["a path", "/chat.js", chat({ hosts: ["chat.example"] }), []],
    ["what is no address", "https://", chat({ hosts: ["chat.example"] }), []],
    ["what is read from the page", "data:text/javascript,1", chat({ hosts: ["chat.example"] }), []],
  ])("%s", (_, address, services, ids) => {
    expect(whose(address, services)).toEqual(ids);
  });

  it.each([
    [`${GTAG}/gtag/js?id=G-ABC1234567`, ["google-analytics"]],
    [`${GTAG}/gtag/js?l=layer&id=AW-123`, ["google-ads"]],
    [`${GTAG}/gtag/js?id=DC-123`, ["google-ads"]],
    [`${GTAG}/gtag/destination?id=X`, ["google-analytics", "google-ads"]],
    [`${GTAG}/gtm.js?id=GTM-ABC123`, ["google-tag-manager"]],
  ])("the surest of several, or all that are equally sure: %s", (address, ids) => {
    expect(whose(address, GOOGLE)).toEqual(ids);
  });

  it("tells the pixel of Facebook from its plugins", () => {
    const both = { "meta-pixel": "1234567890", "facebook-plugins": true };
    expect(whose("https://connect.facebook.net/en_US/fbevents.js", both)).toEqual(["meta-pixel"]);
    expect(whose("https://connect.facebook.net/nl_NL/sdk.js#xfbml=1", both)).toEqual(["facebook-plugins"]);
  });

  it("takes a list as the module door has it", () => {
    const services = [
      { preset: { id: "clarity" }, options: "abcdefghij" },
      { preset: { id: "" }, id: "chat", options: { hosts: ["chat.example"] } },
    ];
    expect(whose("https://www.clarity.ms/tag/x", services)).toEqual(["clarity"]);
    expect(whose("https://chat.example/x", services)).toEqual(["chat"]);
  });

  it.each([
    { "google-analytics": { id: "G-A", consentMode: { advanced: true } } },
    { matomo: { url: "https://stats.example.nl/", siteId: 3, mode: "cookieless-until-consent" } },
  ])(
    "claims nothing for what runs before a choice by explicit option, but for a minor (R98, R105)",
    (services) => {
      expect(claimsOf(services)).toEqual([]);
      expect(claimsOf(services, true).map(({ id }) => id)).toContain(Object.keys(services)[0]);
    },
  );

  it.each([undefined, null, "clarity", 5, [null, 5, {}, { id: 5 }], { chat: null }])(
    "claims nothing where nothing is understood: %j",
    (services) => expect(claimsOf(services)).toEqual([]),
  );
});

describe("what objects of the page inherit", () => {
  const given = Object.prototype as { hosts?: unknown; mode?: unknown; consentMode?: unknown };
  afterEach(() => {
    for (const name of ["hosts", "mode", "consentMode"] as const) delete given[name];
  });

  it("neither frees a host nor claims one (R178)", () => {
    Object.assign(given, {
      hosts: ["other.example"],
      mode: "cookieless-until-consent",
      consentMode: { advanced: true },
    });
    expect(whose("https://other.example/x", { clarity: { projectId: "a" } })).toEqual([]);
    expect(whose("https://www.clarity.ms/x", { clarity: { projectId: "a" } })).toEqual(["clarity"]);
  });
});
