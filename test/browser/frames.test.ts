import type { Frame } from "playwright-core";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { GATED } from "./parts-broken.ts";
import { closeBrowser, MARKET, ORIGIN, page, Site, tag } from "./site.ts";
import { soon } from "./soon.ts";

/*
 * A page of ours in a frame. Around it may be another page of ours, a page of the same site without us, or another site.
 */

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const OTHER = "https://www.partner.example/";
const framed = (address: string, more = "") =>
  `<!doctype html><title>Around</title>${more}<iframe title="Shop" width="900" height="600" src="${address}"></iframe>`;

const open = async (around: string, at = `${ORIGIN}/`): Promise<Frame> => {
  site = await Site.open({
    files: { "/": around, "/inner": page(tag(MARKET), GATED) },
    vendors: { [OTHER]: { body: around } },
  });
  await site.page.goto(at);
  await soon(() => site.ours).toContain("sluis.js");
  return site.page.frames()[1] as Frame;
};
const banners = (frame: Frame) => frame.locator("[data-sluis=banner]").count();
const ran = (frame: Frame) => frame.evaluate(() => "ran" in window);
const press = (frame: Frame, action: string) =>
  frame.locator(`[data-sluis-action=${action}]`).first().click();

describe("in a page of another site (R187)", () => {
  const around = framed(`${ORIGIN}/inner`);

  test("nobody is asked, and nothing passes", async () => {
    const frame = await open(around, OTHER);
    await site.settle(900);
    expect([await banners(frame), await ran(frame)]).toEqual([0, false]);
    expect(site.elsewhere.filter((url) => !url.startsWith(OTHER))).toEqual([]);
    expect(site.errors).toEqual([]);
  });

  test("its own button still opens the preferences, and what is chosen there holds for the page", async () => {
    const frame = await open(around, OTHER);
    await frame.locator("#footer-link").click();
    await frame.locator("[data-sluis=preferences] [data-sluis-action=accept]").click();
    await soon(() => ran(frame)).toBe(true);
    // Browsers keep no such cookie for a frame of another site.
    expect((await site.cookies()).filter((name) => name.startsWith("consent"))).toEqual([]);
  });
});

describe("in a page of its own site", () => {
  test("that has us too, the page around asks alone, and its answer holds inside (R31, R190)", async () => {
    const frame = await open(page(tag(MARKET), framed("/inner")));
    await site.banner("accept").waitFor();
    await site.settle(600);
    expect(await banners(frame)).toBe(0);
    await site.banner("accept").click();
    await soon(() => ran(frame)).toBe(true);
    await site.page.evaluate(() => (window as never as { sluis: { reset(): void } }).sluis.reset());
    await site.banner("accept").waitFor();
    await site.settle(400);
    expect(await banners(site.page.frames()[1] as Frame)).toBe(0);
  });

  test("that does not have us, it asks inside", async () => {
    const frame = await open(framed("/inner"));
    await soon(() => banners(frame)).toBe(1);
    await press(frame, "accept");
    await soon(() => ran(frame)).toBe(true);
  });
});
