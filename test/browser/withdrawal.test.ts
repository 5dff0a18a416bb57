import { afterAll, afterEach, expect, test } from "vitest";
import type { Consent } from "../../src/types.ts";
import { closeBrowser, MARKET, ORIGIN, page, Site, TOURS, tag, VISION } from "./site.ts";

type Page = { sluis: Consent };

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const rejectAll = () => site.page.evaluate(() => void (window as unknown as Page).sluis.rejectAll());
const vendorCookies = async () => (await site.cookies()).filter((name) => !/^(consent_|sluis-)/.test(name));

test("a page that answered a form is loaded again without sending the form again (R50)", async () => {
  site = await Site.open({ files: { "/": page(tag(VISION)), "/order": page(tag(VISION)) } });
  await site.visit();
  await site.banner("accept").click();
  await site.settle(700);
  const methods: string[] = [];
  site.page.on("request", (request) => request.url() === `${ORIGIN}/order` && methods.push(request.method()));
  await site.page.evaluate(() => {
    const form = Object.assign(document.createElement("form"), { method: "post", action: "/order" });
    document.body.append(form);
    form.submit();
  });
  await site.settle(1200);
  await rejectAll();
  await site.settle(2000);
  expect(methods).toEqual(["POST", "GET"]);
});

test("a vendor script that is still on its way when its consent is withdrawn never gets to work (R49)", async () => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  site = await Site.open({ files: { "/": page(tag(TOURS)) } });
  await site.context.route("https://stats.kijkrond.example/matomo.js", async (route) => {
    await held;
    await route.fallback().catch(() => {});
  });
  await site.visit();
  await site.banner("accept").click();
  await site.settle(400);
  await rejectAll();
  await site.settle(600);
  release();
  await site.settle(2000);
  expect(site.elsewhere.filter((url) => url.includes("matomo.php"))).toEqual([]);
  expect(await vendorCookies()).toEqual([]);
});

test("a first answer does not load the page again because a later part is missing", async () => {
  site = await Site.open({
    files: {
      "/": page(tag(MARKET), '<p data-consent="marketing">x</p>'),
      "/sluis/sluis-change.js": { status: 503 },
    },
  });
  await site.visit();
  await site.page.evaluate(() => {
    document.cookie = "session=mine";
    Object.assign(window, { kept: true });
  });
  await site.banner("reject").click();
  await site.settle(1200);
  expect(await site.page.evaluate(() => "kept" in window)).toBe(true);
});

test("an older choice for another domain does not come back (R3)", async () => {
  const shared = { ...MARKET, cookie: { domain: "example.nl" } };
  site = await Site.open({ files: { "/": page(tag(MARKET)), "/shared": page(tag(shared)) } });
  await site.visit();
  await site.banner("accept").click();
  await site.settle(700);
  await site.visit("/shared");
  await site.settle(500);
  await rejectAll();
  await site.settle(2000);
  await site.visit("/");
  await site.settle(800);
  expect(site.elsewhere).toEqual([]);
  expect(await site.page.evaluate(() => (window as unknown as Page).sluis.has("analytics"))).toBe(false);
});

test("an element that waits for something unknown is named in the console", async () => {
  site = await Site.open({
    files: { "/": page(tag(MARKET), '<img alt="" data-consent="analitics" data-src="/x.png">') },
  });
  await site.visit();
  await site.banner("preferences").click();
  await site.preferences("save").waitFor();
  await site.settle(500);
  expect(
    site.messages.filter((text) => text.includes('data-consent: "analitics" is not one of')).length,
  ).toBe(1);
});
