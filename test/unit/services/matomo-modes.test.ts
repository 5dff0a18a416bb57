import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { granting } from "../make.ts";
import { clearPage, page } from "./page.ts";
import { built, read } from "./read.ts";

const URL = "https://stats.example.nl/";
const NOTHING = granting();
const GRANTED = granting("analytics", "matomo");
const names = () => ((page._paq ?? []) as unknown[][]).map(([name]) => name);
const withMode = (mode?: string, more = {}) => built("matomo", { url: URL, siteId: 3, mode, ...more });

beforeEach(clearPage);
afterEach(clearPage);

describe("the modes of Matomo (R115)", () => {
  const SET_UP = ["setTrackerUrl", "setSiteId"];
  const VIEW = ["enableLinkTracking", "trackPageView"];

  it.each([
    ["gate", [...SET_UP, "setConsentGiven", ...VIEW]],
    [undefined, [...SET_UP, "setConsentGiven", ...VIEW]],
    ["exempt", [...SET_UP, "setConsentGiven", ...VIEW]],
    ["cookieless", ["disableCookies", ...SET_UP, "setConsentGiven", ...VIEW]],
    ["cookieless-until-consent", ["requireCookieConsent", ...SET_UP, "setCookieConsentGiven", ...VIEW]],
  ])("queue in this order once granted: %s", async (mode, expected) => {
    (await withMode(mode)).start?.(GRANTED);
    expect(names()).toEqual(expected);
  });

  it("run before a choice without cookies in one of them only, and by an explicit word (R105)", async () => {
    for (const mode of ["gate", "cookieless", "exempt", "cookieless-until-consent"]) {
      const [service] = read({ matomo: { url: URL, siteId: 3, mode } }).services;
      expect([mode, service?.early]).toEqual([mode, mode === "cookieless-until-consent"]);
    }
    (await withMode("cookieless-until-consent")).start?.(NOTHING);
    expect(names()).toEqual(["requireCookieConsent", ...SET_UP, ...VIEW]);
  });

  it("tell one that runs early of a grant and of a withdrawal, and nothing else of the others", async () => {
    const early = await withMode("cookieless-until-consent");
    early.start?.(NOTHING);
    early.update?.(GRANTED);
    early.update?.(NOTHING);
    expect(names().slice(-2)).toEqual(["setCookieConsentGiven", "forgetCookieConsentGiven"]);
    clearPage();
    (await withMode("gate")).update?.(GRANTED);
    expect(names()).toEqual([]);
  });

  it("make the site's own calls before the first page view in every one of them", async () => {
    for (const mode of ["gate", "cookieless", "cookieless-until-consent", "exempt"]) {
      clearPage();
      (await withMode(mode, { commands: [["setCookieDomain", "*.example.nl"]] })).start?.(GRANTED);
      const at = names().indexOf("setCookieDomain");
      expect([mode, at > names().indexOf("setSiteId"), at < names().indexOf("trackPageView")]).toEqual([
        mode,
        true,
        true,
      ]);
    }
  });
});
