// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { describe, expect, it } from "vitest";
import { cookieAdvice, earlyAdvice, languageAdvice, markupAdvice } from "../../../src/config/advice.ts";
import { PROTECTED } from "../../../src/storage/erase-plan.ts";
import { service } from "../make.ts";
import { about, cookie } from "../storage/traces.ts";

const KEPT = ["consent_sluis", ...PROTECTED];
const FACTS = {
  ga: about([cookie("_ga"), cookie("_ga_*"), cookie("NID", { domain: ".google.com" })], {
    alsoErase: ["_gid"],
  }),
};

/** What is said of cookies that the site names for its chat, beside Google Analytics. */
const said = (cookies: readonly unknown[], category = "marketing") =>
  cookieAdvice([service("ga"), service("chat", category, { options: { cookies } })], FACTS, KEPT);

describe("advice on cookies that the site names", () => {
  it.each([
    [["chat_*", "chat"]],
    [[{ name: "chat_id", lifetime: [1, "year"] }]],
    [[]],
    // Another domain's is out of reach in any case.
    [["NID"]],
  ])("is none for %j", (cookies) => {
    expect(said(cookies)).toEqual([]);
  });

  it.each([["*"], ["a*"], [""], ["x"], ["a b"], ["a;b"], ["_ga*_x"], [42], [null], [{}], [{ name: "*" }]])(
    "says that %j would erase too much or nothing",
    (name) => {
      const [line = "", ...more] = said([name]);
      expect(line).toMatch(
        /^services\.chat\.cookies: .* is no cookie name with two characters or more before a final \*/,
      );
      expect(more).toEqual([]);
    },
  );

  it.each([
    ["PHPSESSID", "PHPSESSID"],
    ["PHP*", "PHPSESSID"],
    ["msal.token", "msal*"],
    ["wordpress_*", "wordpress_*"],
    ["consent_sluis", "consent_sluis"],
    ["consent_*", "consent_sluis"],
  ])("says that %s may be a sign-in or session (%s)", (name, kept) => {
    expect(said([name])).toEqual([
      `services.chat.cookies: "${name}" may be a sign-in or session (${kept}): such names are not erased`,
    ]);
  });

  it("does not say so of what is always on, which is not erased", () => {
    expect(said(["PHPSESSID"], "functional")).toEqual([]);
  });

  it.each(["_ga", "_ga_1", "_g*", "_ga*", "_gid"])("says that %s is claimed by another as well", (name) => {
    expect(said([name])).toEqual([
      `services.chat.cookies: "${name}" is claimed by ga as well: it is erased only when both are denied`,
    ]);
  });
});

describe("advice on services", () => {
  it("is a warning for each that runs before a choice (R105)", () => {
    const lines = earlyAdvice([service("ga", "analytics", { early: true }), service("chat")]);
    expect(lines).toEqual([
      "services.ga: runs before any choice and sends requests without cookies; be sure that you may",
    ]);
  });
});

describe("advice on markup", () => {
  const of = (html: string) => {
    document.body.innerHTML = html;
    return markupAdvice([...document.querySelectorAll<HTMLElement>("[data-consent]")], location.origin);
  };

  it.each([
    '<iframe data-consent="youtube" data-src="https://www.youtube.com/embed/x"></iframe>',
    '<iframe data-consent="map" data-src="/map.html"></iframe>',
    '<iframe data-consent="map" data-src="map.html?u=http://x"></iframe>',
    '<iframe data-consent="map" data-src="https://www.shop.example.nl/map"></iframe>',
    '<iframe data-consent="youtube" data-consent-poster="/poster.jpg"></iframe>',
    '<template data-consent="facebook-plugins"><div class="fb-page"></div></template>',
    '<img data-consent="marketing" data-src="http://x.example/pixel">',
  ])("is none for %s", (html) => {
    expect(of(html)).toEqual([]);
  });

  it.each([
    "http://www.youtube.com/embed/x",
    "//www.youtube.com/embed/x",
    "javascript:alert(1)",
    "HTTP://x.example",
  ])("says that a frame at %s stays blocked (R177)", (src) => {
    expect(of(`<iframe data-consent="youtube" data-src="${src}"></iframe>`)).toEqual([
      `data-src: "${src}" is not https, and stays blocked`,
    ]);
  });

  it.each([
    "https://i.ytimg.com/vi/x/hq.jpg",
    "//i.ytimg.com/x.jpg",
    "https://www.shop.example.nl.evil.example/x",
    "data:image/png,x",
  ])("says that a poster from %s is not shown (R119)", (poster) => {
    expect(of(`<iframe data-consent="youtube" data-consent-poster="${poster}"></iframe>`)).toEqual([
      `data-consent-poster: "${poster}" is not the site's own, and is not shown`,
    ]);
  });

  it.each(["fb-like", "fb-comments"])("says that %s has ended", (name) => {
    const [line] = of(`<template data-consent="facebook-plugins"><div class="${name}"></div></template>`);
    expect(line).toContain("ended on 10 February 2026");
  });
});

describe("advice on texts of the site's own", () => {
  const config = {
    categories: { chat: { label: "Chat", purpose: { nl: "Chatten" } }, marketing: true },
    services: { helper: { name: { en: "Helper", de: "Helfer" }, purpose: { en: "Helping" } }, youtube: true },
  };

  it("is none where every text is there, or is the same in all languages", () => {
    expect(languageAdvice({ ...config, categories: { chat: { purpose: "Chatting" } } }, "en")).toEqual([]);
  });

  it("names each that is missing in the language of the page (R30)", () => {
    expect(languageAdvice(config, "de")).toEqual([
      "categories.chat.purpose: there is none in de, so that visitors read two languages",
      "services.helper.purpose: there is none in de, so that visitors read two languages",
    ]);
  });

  it.each([[null], [undefined], [{ categories: null, services: 5 }], [{ services: [null, {}] }]])(
    "survives %j",
    (odd) => {
      expect(languageAdvice(odd, "de")).toEqual([]);
    },
  );
});
