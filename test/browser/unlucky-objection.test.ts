import { afterAll, afterEach, describe, expect, test } from "vitest";
import { inPage, Stage, soon } from "./services-stage.ts";
import { closeBrowser, page, tag } from "./site.ts";
import { decide, exempt, GA, has, remember } from "./unlucky-stage.ts";

/*
 * What needs no consent stops by an objection, and by nothing that the visitor did not mean for it does it start again.
 */

let stage: Stage;
afterEach(() => stage.close());
afterAll(closeBrowser);

const BOTH = { matomo: exempt, "google-analytics": GA };
const isAskedOfMatomo = () => stage.site.elsewhere.some((url) => url.includes("stats.example.org"));

/** Matomo was there, and the visitor wants none of it. */
const object = async () => {
  await stage.visit();
  await soon(() => stage.site.elsewhere.join()).toContain("matomo.php");
  await decide(stage, { matomo: false });
  await soon(() => stage.kept()).toEqual([]);
};
/** What Google was asked for on the second page; the first may still say goodbye. */
const isAskedOfGoogle = () => stage.site.elsewhere.some((url) => /gtag|dl=[^&]*next/.test(url));

/** The objection holds, on this page from now on. */
const staysOut = async () => {
  await stage.site.settle(250);
  expect(await has(stage, "matomo")).toBe(false);
  expect(isAskedOfMatomo()).toBe(false);
};

describe("an objection holds (R74, R116)", () => {
  test("when the policy changes, and all else is asked again", async () => {
    const version = (one: string) => ({
      controller: "Shop",
      policy: { url: "/p", version: one },
      services: BOTH,
    });
    const files = { "/": page(tag(version("1"))), "/next": page(tag(version("2"))) };
    stage = await Stage.open({}, { files });
    await object();
    await decide(stage, { analytics: true });
    await soon(() => stage.hosts).toContain("www.google-analytics.com");
    await stage.visit("/next");
    await stage.site.banner("accept").waitFor();
    expect(await has(stage, "google-analytics")).toBe(false);
    await staysOut();
    expect(isAskedOfGoogle()).toBe(false);
  });

  test("when the choice has run out, and all else is asked again (R40)", async () => {
    stage = await Stage.open(BOTH);
    // The first page is one of 181 days ago.
    await stage.site.page.addInitScript(() => {
      if (location.pathname !== "/") return;
      const now = Date.now;
      Date.now = () => now() - 181 * 86_400_000;
    });
    await object();
    await decide(stage, { analytics: true, matomo: false });
    await stage.visit("/next");
    await stage.site.banner("accept").waitFor();
    expect(await has(stage, "google-analytics")).toBe(false);
    await staysOut();
  });

  test("when its category is granted", async () => {
    stage = await Stage.open(BOTH);
    await object();
    stage.site.requests.length = 0;
    await decide(stage, { analytics: true });
    await soon(() => stage.kept()).toContain("_ga");
    await staysOut();
    await stage.visit("/next");
    await soon(() => stage.kept()).toContain("_ga");
    await staysOut();
    await decide(stage, { matomo: true });
    await soon(isAskedOfMatomo).toBe(true);
  });

  test("when an embed of its category is always allowed", async () => {
    const body = '<iframe data-consent="analytics" data-src="https://player.vimeo.com/video/1" title="Film">';
    stage = await Stage.open(BOTH, { body: `${body}</iframe>` });
    await object();
    stage.site.requests.length = 0;
    await stage.site.page.locator("[data-sluis-action=load-always]").click();
    await soon(() => stage.hosts).toContain("player.vimeo.com");
    expect(await has(stage, "analytics")).toBe(true);
    await staysOut();
  });
});

test("a reset forgets an objection with all else", async () => {
  stage = await Stage.open(BOTH);
  await object();
  await decide(stage, { analytics: true });
  await soon(() => stage.hosts).toContain("www.google-analytics.com");
  await inPage(stage.site.page, ({ sluis }) => sluis.reset());
  expect(await has(stage, "matomo")).toBe(true);
  expect(await has(stage, "google-analytics")).toBe(false);
  await stage.visit("/next");
  await stage.site.banner("accept").waitFor();
  await soon(isAskedOfMatomo).toBe(true);
  expect(isAskedOfGoogle()).toBe(false);
});

describe("on a page that is only prepared (R192)", () => {
  const body = '<script type="text/plain" data-consent="matomo">window.ran = true</script>';
  const open = async (choices?: Record<string, boolean>) => {
    stage = await Stage.open({ matomo: exempt }, { body });
    await stage.site.page.addInitScript(() => {
      const state = { isShown: false };
      Object.defineProperty(document, "prerendering", { get: () => !state.isShown });
      document.addEventListener("show", () => {
        state.isShown = true;
        document.dispatchEvent(new Event("prerenderingchange"));
      });
    });
    if (choices) await remember(stage, choices);
    await stage.site.visit();
    await soon(() => inPage(stage.site.page, ({ sluis }) => typeof sluis?.has)).toBe("function");
    await stage.site.settle(300);
  };
  const show = () => inPage(stage.site.page, () => void document.dispatchEvent(new Event("show")));
  const ran = () => inPage(stage.site.page, (window) => "ran" in window);

  test("an objection holds before the page is shown, and after", async () => {
    await open({ matomo: false });
    expect([await has(stage, "matomo"), await ran()]).toEqual([false, false]);
    await show();
    await stage.site.settle(300);
    expect([await has(stage, "matomo"), await ran()]).toEqual([false, false]);
    expect(stage.site.elsewhere).toEqual([]);
  });

  test("nothing runs before the page is shown; then what needs no consent does", async () => {
    await open();
    expect(await ran()).toBe(false);
    expect(stage.site.elsewhere).toEqual([]);
    await show();
    await soon(ran).toBe(true);
    await soon(() => stage.heard).toContain("matomo: sends page view");
  });
});
