import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { shownText } from "../../src/declare.ts";
import { records as texts } from "../../src/locales/en.ts";
import type { Consent } from "../../src/types.ts";
import { CONFIG, closeBrowser, inBanner, inPreferences, RecordsStage } from "./records-stage.ts";

let stage: RecordsStage;
afterEach(async () => {
  const { errors, requests } = stage;
  await stage.close();
  expect(errors).toEqual([]);
  // Nobody else hears of it.
  expect(requests.filter((url) => !url.startsWith("http://127.0.0.1:"))).toEqual([]);
});
afterAll(closeBrowser);

const { kept } = RecordsStage;
const idle = (page: Page, milliseconds = 600) => page.waitForTimeout(milliseconds);
const all = (granted: boolean) => ({
  analytics: granted,
  marketing: granted,
  "shop-chat": granted,
  "shop-stats": granted,
});

describe("a choice", () => {
  test("is one record at the receiver, with nothing left waiting in the browser (R56, R57)", async () => {
    stage = await RecordsStage.open();
    const page = await stage.visit();
    await inBanner(page, "accept").click();
    const [row] = await stage.hasRows(1);
    expect(row).toMatchObject({
      action: "accept",
      surface: "banner",
      source: "visitor",
      choices: all(true),
      policy: "2024-02-06",
      language: "en",
      domain: "127.0.0.1",
      previous: null,
      text: (await shownText(CONFIG, { surface: "banner" })).hash,
    });
    expect(await kept(page)).toMatchObject({ queue: [], subject: row?.subject });
    expect((await stage.context.cookies()).map(({ name }) => name)).not.toContain("sluis-records");
    expect(stage.posts).toHaveLength(1);
  });

  test("in every place says which, under the texts of that place (R57, R59)", async () => {
    const embed =
      '<iframe data-consent="shop-chat" data-src="/frame" title="Chat" width="500" height="300"></iframe>';
    stage = await RecordsStage.open({ body: embed });
    const page = await stage.visit();
    await page.locator("[data-sluis=placeholder] [data-sluis-action=load-always]").click();
    await stage.hasRows(1);
    await page.locator("#footer-link").click();
    await inPreferences(page, "reject").click();
    await stage.hasRows(2);
    await page.locator("#footer-link").click();
    await page.locator("[data-sluis=preferences] [role=switch]").first().click();
    await inPreferences(page, "save").click();
    await stage.hasRows(3);
    await page.evaluate(() => (window as never as { sluis: Consent }).sluis.acceptAll());
    const rows = await stage.hasRows(4);
    expect(rows.map(({ surface, action, source }) => `${surface} ${action} ${source}`)).toEqual([
      "placeholder partial visitor",
      "preferences withdraw visitor",
      "preferences partial visitor",
      "api accept api",
    ]);
    expect(rows.slice(1).map(({ previous }) => previous)).toEqual(rows.slice(0, -1).map(({ id }) => id));
    for (const { surface, text } of rows) expect(text).toBe((await shownText(CONFIG, { surface })).hash);
  });

  test("is not lost where the tab is closed in the same moment, with a network that is busy (R198, R204)", async () => {
    stage = await RecordsStage.open();
    const page = await stage.visit();
    await inBanner(page, "reject").waitFor();
    await page.waitForLoadState("networkidle");
    const closed = page.evaluate(() => {
      // As many as a browser has connections to one host: what comes next waits, and goes with the page if it may.
      for (let index = 0; index < 6; index++) fetch(`/never?${index}`).catch(() => {});
      document.querySelector<HTMLElement>("[data-sluis-action=reject]")?.click();
    });
    await closed;
    expect(stage.posts).toEqual([]);
    await page.close();
    expect((await stage.hasRows(1))[0]).toMatchObject({ action: "reject" });
  });

  test("is not lost where the page goes elsewhere by the same click", async () => {
    stage = await RecordsStage.open();
    const page = await stage.visit();
    await inBanner(page, "accept").waitFor();
    await page.evaluate(() => {
      document.querySelector<HTMLElement>("[data-sluis-action=accept]")?.click();
      location.href = "about:blank";
    });
    await stage.hasRows(1);
  });

  test("that was made while the receiver was down, in a tab that was closed at once, arrives once on the next visit (R65)", async () => {
    stage = await RecordsStage.open({ isElsewhere: true });
    await stage.down();
    const page = await stage.visit();
    await inBanner(page, "accept").click();
    await page.close();
    const still = await stage.visit();
    await idle(still, 2000);
    expect((await kept(still))?.queue).toHaveLength(1);
    await still.close();
    await stage.up();
    const next = await stage.visit();
    const [row] = await stage.hasRows(1);
    expect([row?.action, (await kept(next))?.queue]).toEqual(["accept", []]);
    // And nobody asks again.
    const before = stage.requests.length;
    await stage.visit(next);
    await idle(next, 2000);
    expect(stage.requests.slice(before).filter((url) => /records|change/.test(url))).toEqual([]);
    await stage.hasRows(1);
  });

  test("holds a receipt by the server's clock, whatever the browser's says (R66)", async () => {
    stage = await RecordsStage.open();
    for (const [year, action] of [
      [1970, "accept"],
      [2099, "reject"],
    ] as const) {
      const context = await stage.context.browser()?.newContext();
      const page = await (context as NonNullable<typeof context>).newPage();
      await page.clock.setFixedTime(new Date(Date.UTC(year, 5, 1)));
      await stage.visit(page);
      await inBanner(page, action).click();
      await idle(page);
      expect(await page.evaluate(() => (window as never as { sluis: Consent }).sluis.state.decided)).toBe(
        true,
      );
      await context?.close();
    }
    const rows = await stage.hasRows(2);
    expect(rows.map(({ at }) => at.slice(0, 4))).toEqual(["1970", "2099"]);
    for (const { received } of rows) expect(Math.abs(Date.parse(received) - Date.now())).toBeLessThan(60_000);
  });

  test("needs no more of a strict policy than to connect to the site itself", async () => {
    const policy =
      "default-src 'none'; script-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types sluis";
    stage = await RecordsStage.open({ headers: { "content-security-policy": policy } });
    const page = await stage.visit();
    await inBanner(page, "accept").click();
    await stage.hasRows(1);
    expect(stage.messages.filter((text) => /Content Security Policy|TrustedScript/.test(text))).toEqual([]);
  });

  test("is proved on a host of its own too, which the browser asks for leave first", async () => {
    stage = await RecordsStage.open({ isElsewhere: true });
    const page = await stage.visit();
    await inBanner(page, "reject").click();
    await stage.hasRows(1);
    expect([(await kept(page))?.queue, stage.posts]).toEqual([[], []]);
  });
});

describe("a receiver that is not as it should be", () => {
  test.each([
    ["never answers", "hang"],
    ["answers 500 with HTML", 500],
  ] as const)(
    "and %s: tags and the page go on, and the record is tried once on each page (R65)",
    async (_, behind) => {
      stage = await RecordsStage.open();
      stage.behind = behind;
      const page = await stage.visit();
      await inBanner(page, "accept").click();
      await expect.poll(() => stage.requests.filter((url) => /(vendor|stats)\.js/.test(url)).length).toBe(2);
      await idle(page, 1500);
      expect(stage.posts).toHaveLength(1);
      await stage.visit(page);
      await idle(page, 2500);
      expect(stage.posts).toHaveLength(2);
      expect(new Set(stage.posts).size).toBe(1);
      stage.behind = "receiver";
      await stage.visit(page);
      await stage.hasRows(1);
      await expect.poll(async () => (await kept(page))?.queue).toEqual([]);
    },
  );

  test.each([
    ["413", 413],
    ["400", 400],
  ] as const)("and answers %s: it is given up, with one line in the console", async (_, behind) => {
    stage = await RecordsStage.open();
    stage.behind = behind;
    const page = await stage.visit();
    await inBanner(page, "accept").click();
    await expect.poll(async () => (await kept(page))?.queue).toEqual([]);
    expect(stage.messages.filter((text) => text.includes("a record is lost"))).toHaveLength(1);
    await stage.visit(page);
    await idle(page, 2000);
    expect(stage.posts).toHaveLength(1);
  });

  test("and answers 200 with HTML: what counts is the status", async () => {
    stage = await RecordsStage.open();
    stage.behind = 200;
    const page = await stage.visit();
    await inBanner(page, "accept").click();
    await expect.poll(async () => (await kept(page))?.queue).toEqual([]);
    expect(stage.errors).toEqual([]);
  });

  test("and is reached again when the browser is back online, on the same page", async () => {
    stage = await RecordsStage.open();
    const page = await stage.visit();
    await inBanner(page, "accept").waitFor();
    await stage.context.setOffline(true);
    await inBanner(page, "accept").click();
    await idle(page);
    expect((await kept(page))?.queue).toHaveLength(1);
    await stage.context.setOffline(false);
    await stage.hasRows(1);
    await expect.poll(async () => (await kept(page))?.queue).toEqual([]);
  });
});

describe("two tabs", () => {
  test("share what waits, in one chain: nothing is lost, and nothing comes twice", async () => {
    stage = await RecordsStage.open();
    stage.behind = 503;
    const [one, other] = [await stage.visit(), await stage.visit()];
    await inBanner(one, "accept").click();
    await other.bringToFront();
    await expect.poll(() => inBanner(other, "accept").count()).toBe(0);
    await other.locator("#footer-link").click();
    await inPreferences(other, "reject").click();
    await expect.poll(async () => (await kept(one))?.queue.length).toBe(2);
    await idle(other);
    expect(stage.posts).toHaveLength(2);
    stage.posts.length = 0;
    stage.behind = "receiver";
    await Promise.all([stage.visit(one), stage.visit(other)]);
    const [first, second] = await stage.hasRows(2);
    expect([first?.action, second?.action, second?.previous]).toEqual(["accept", "withdraw", first?.id]);
    expect(second?.subject).toBe(first?.subject);
    await expect.poll(async () => (await kept(one))?.queue).toEqual([]);
  });
});

describe("a browser that keeps nothing", () => {
  test("sends the record all the same (R186)", async () => {
    stage = await RecordsStage.open();
    const page = await stage.context.newPage();
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get() {
          throw new DOMException("denied", "SecurityError");
        },
      });
    });
    await stage.visit(page);
    await inBanner(page, "accept").click();
    await stage.hasRows(1);
  });
});

describe("a site that keeps no records", () => {
  test("fetches, stores and sends nothing of it (R17)", async () => {
    stage = await RecordsStage.open({ config: { records: undefined } });
    const page = await stage.visit();
    await inBanner(page, "accept").click();
    await page.locator("#footer-link").click();
    await inPreferences(page, "reject").click();
    await idle(page, 1500);
    expect(stage.requests.filter((url) => /records|proof/.test(url))).toEqual([]);
    expect(await page.evaluate(() => Object.keys(localStorage))).toEqual(["sluis-news"]);
    expect([stage.posts, await stage.rows()]).toEqual([[], []]);
  });
});

describe("the proof in the preferences (R68)", () => {
  test("is the consent id, which the button copies with the date", async () => {
    stage = await RecordsStage.open();
    await stage.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const page = await stage.visit();
    await page.locator("#footer-link").click();
    await inPreferences(page, "save").waitFor();
    expect(await page.locator(".proof").count()).toBe(0);
    await inPreferences(page, "accept").click();
    const [row] = await stage.hasRows(1);
    await page.locator("#footer-link").click();
    await page.locator(".proof bdi").waitFor();
    expect(await page.locator(".proof bdi").textContent()).toBe(row?.subject);
    const button = page.getByRole("button", { name: "Copy: Proof of this choice" });
    await button.focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".proof [role=status]").textContent()).toBe(texts.copied);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const decidedAt = await page.evaluate(
      () => (window as never as { sluis: Consent }).sluis.state.decidedAt,
    );
    expect(copied).toBe(`${row?.subject} ${decidedAt}`);
  });

  test.each([
    [320, "ltr"],
    [320, "rtl"],
    [1280, "ltr"],
  ] as const)("fits a window of %i pixels (%s), and its button a finger", async (width, direction) => {
    stage = await RecordsStage.open({ config: { language: direction === "rtl" ? "ar" : "el" } });
    const page = await stage.context.newPage();
    await page.setViewportSize({ width, height: 640 });
    await stage.visit(page);
    await inBanner(page, "reject").click();
    await stage.hasRows(1);
    await page.locator("#footer-link").click();
    const button = page.locator(".proof button");
    await button.waitFor();
    const box = (await button.boundingBox()) ?? { x: 0, width: 0, height: 0 };
    expect(box.height).toBeGreaterThanOrEqual(44);
    expect(box.width).toBeGreaterThanOrEqual(44);
    expect([box.x >= 0, box.x + box.width <= width]).toEqual([true, true]);
    const scroll = await page.locator(".scroll").evaluate((one) => one.scrollWidth - one.clientWidth);
    expect(scroll).toBe(0);
  });

  test("is declared with what is stored for it", async () => {
    stage = await RecordsStage.open({ body: "<div data-consent-declaration></div>" });
    const page = await stage.visit();
    const rows = page.locator("[data-consent-declaration] tr", { hasText: "sluis-records" });
    await expect.poll(() => rows.count()).toBe(2);
    expect(await rows.first().textContent()).toContain(texts.ownRecords);
  });
});
