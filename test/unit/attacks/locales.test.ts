// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/"}
import { setMaxListeners } from "node:events";
import { afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { LOCALES, WORDS } from "../../attacks/locales.ts";
import { loadAllBut } from "../parts.ts";
import { leave, notingAll, start } from "../visit.ts";

/*
 * Words that are none, or that would take the question away: the banner stands all the same, and its two answers have
 * names that differ (R19, R25, R177).
 */

const CONFIG = { controller: "Shop", policy: { url: "/privacy" }, services: { clarity: "abcdefghij" } };

beforeAll(() => {
  setMaxListeners(0);
  Object.assign(document, { adoptedStyleSheets: [] });
  CSSStyleSheet.prototype.replaceSync = () => {};
  // Not by a spy, which would keep all that it was told.
  vi.stubGlobal("console", { ...console, warn() {}, error() {} });
  console.info(`hostile words: ${LOCALES.length} locales, ${WORDS.length} words of categories and looks`);
  return loadAllBut()("sluis-front");
});
afterEach(leave);

const seen = (text = "") => text.replace(/[^\p{L}\p{N}]/gu, "");

/** The names of the three buttons, once the banner stands. */
async function names(more: object): Promise<string[]> {
  const { load } = notingAll();
  start({ ...CONFIG, ...more }, load);
  const buttons = () => [...document.querySelectorAll("[data-sluis=banner] button")];
  await vi.waitFor(() => expect(buttons()).toHaveLength(3), { timeout: 5000, interval: 2 });
  expect(buttons().map((one) => one.getAttribute("data-sluis-action"))).toEqual([
    "accept",
    "reject",
    "preferences",
  ]);
  return buttons().map(({ textContent }) => seen(textContent ?? ""));
}

const areFine = ([accept, reject, preferences]: readonly string[]) => {
  expect(accept && reject && preferences).toBeTruthy();
  expect(accept).not.toBe(reject);
};

describe("words of the site's own that are none", () => {
  it.each(LOCALES)("leave a banner with two answers: %s", async (_, en) => {
    areFine(await names({ texts: { en } }));
  });

  it.each(LOCALES)("leave a banner in the place of all languages: %s", async (_, texts) => {
    areFine(await names({ texts }));
  });

  it.each(WORDS)("leave a banner as what a category says: %s", async (_, words) => {
    const categories = {
      analytics: { label: words, purpose: words },
      media: { label: words, purpose: "Films" },
    };
    areFine(await names({ categories }));
    const rows = [...document.querySelectorAll("[data-sluis=banner] li strong")].map(
      ({ textContent }) => textContent,
    );
    expect(rows).not.toContain("");
    expect(rows.join()).not.toMatch(/\[object|=>|Symbol/);
  });

  it.each(WORDS)("leave a banner as who asks, and as its looks: %s", async (_, words) => {
    const looks = {
      controller: words,
      layout: words,
      theme: words,
      language: words,
      reopen: words,
      policy: { url: words },
    };
    areFine(await names(looks));
  });

  it("leave those that are some, so that taking none would not pass", async () => {
    expect(await names({ texts: { en: { accept: "Yes, please", reject: "No, thanks" } } })).toEqual([
      "Yesplease",
      "Nothanks",
      "Cookiepreferences",
    ]);
  });
});
