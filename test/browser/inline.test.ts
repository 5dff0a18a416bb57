import { createHash } from "node:crypto";
import type { BrowserContextOptions } from "playwright-core";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { closeBrowser, MARKET, page, Site, tag } from "./site.ts";

/*
 * The gate that stands in the page itself: nothing is fetched before the first granted tag.
 */

const { hints, inlineGate } = (await import(
  "../../dist/inline/write.js" as string
)) as typeof import("../../src/inline/write.ts");
const OPTIONS = { base: "/sluis/", services: ["google-analytics", "clarity"] };
const GATE = inlineGate(OPTIONS);
const WITH_BANNER = inlineGate({ ...OPTIONS, language: "en" });
const [HASH, OTHER] = [GATE, WITH_BANNER].map((text) => createHash("sha256").update(text).digest("base64"));
const MORE =
  "require-trusted-types-for 'script'; trusted-types sluis; connect-src *; img-src *; default-src 'none'";
/** A hash vouches for the text alone: what it imports or inserts must be named. A nonce is handed on. */
const POLICIES = {
  hash: `script-src 'sha256-${HASH}' 'sha256-${OTHER}' 'self' https://www.googletagmanager.com https://www.clarity.ms https://connect.facebook.net; ${MORE}`,
  nonce: `script-src 'nonce-c2x1aXM' 'strict-dynamic'; ${MORE}`,
};

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const open = async (
  by: keyof typeof POLICIES,
  config: object = MARKET,
  times = 1,
  text = GATE,
  context: BrowserContextOptions = {},
) => {
  const block = `<script type="application/json" data-sluis>${JSON.stringify(config)}</script>`;
  const gate = `<script${by === "nonce" ? ' nonce="c2x1aXM"' : ""}>${text}</script>`.repeat(times);
  const headers = { "Content-Security-Policy": POLICIES[by] };
  const files = {
    "/": { body: page(block + gate), headers },
    "/late": { body: page(gate) + block, headers },
  };
  site = await Site.open({ files, context });
  await site.visit();
};
const vendors = () => site.elsewhere.map((url) => new URL(url).hostname);

describe("a gate in the page", () => {
  test.each(["hash", "nonce"] as const)(
    "asks and passes as the tag does, vouched for by %s (R170, R176)",
    async (by) => {
      await open(by);
      await site.banner("accept").waitFor();
      expect(site.ours).toContain("sluis-front.js");
      expect(site.elsewhere).toEqual([]);
      await site.banner("accept").click();
      await expect.poll(vendors).toContain("www.googletagmanager.com");
      expect(vendors()).toContain("www.clarity.ms");
      expect(site.errors).toEqual([]);
      expect(site.messages.filter((text) => /Content Security|TrustedScript/.test(text))).toEqual([]);
    },
  );

  test("starts what was granted before without a file of ours", async () => {
    await open("nonce");
    await site.banner("accept").click();
    await expect.poll(vendors).toContain("www.clarity.ms");
    // What is fetched when there is time is not to be taken for the next page's.
    await site.page.waitForLoadState("networkidle");
    await site.visit();
    await expect.poll(vendors).toContain("www.clarity.ms");
    expect(vendors()).toContain("www.googletagmanager.com");
    expect(site.ours).toEqual([]);
    await site.visit("/late");
    await expect.poll(vendors).toContain("www.clarity.ms");
    expect(site.ours).toEqual([]);
    expect(site.errors).toEqual([]);
  });

  test("fetches what does not stand in the page, and nothing for who refused", async () => {
    const { services } = MARKET;
    await open("nonce", { ...MARKET, services: { ...services, "meta-pixel": "1234567890123456" } });
    await site.banner("accept").click();
    await expect.poll(vendors).toContain("connect.facebook.net");
    expect(site.ours).toContain("run/meta-pixel.js");
    expect(site.ours).not.toContain("sluis-run.js");
    await site.page.evaluate(() => (window as never as { sluis: { rejectAll(): void } }).sluis.rejectAll());
    await site.settle(1200);
    await site.visit();
    await site.settle();
    expect([site.ours, site.elsewhere]).toEqual([[], []]);
  });

  test("twice is one gate (R175)", async () => {
    await open("hash", MARKET, 2);
    await site.banner("accept").waitFor();
    expect(await site.page.locator("#sluis").count()).toBe(1);
    expect(site.messages.join()).toContain("already started");
  });
});

describe("a banner in the page beside the gate", () => {
  const asking = () => site.ours.filter((path) => /front|notice|banner/.test(path)).sort();

  test.each(["hash", "nonce"] as const)(
    "stands there without a file of ours, and is answered, vouched for by %s (R170, R176, R200)",
    async (by) => {
      await open(by, MARKET, 1, WITH_BANNER);
      await site.banner("accept").click();
      await expect.poll(vendors).toContain("www.clarity.ms");
      expect(vendors()).toContain("www.googletagmanager.com");
      expect(asking()).toEqual([]);
      expect(await site.page.locator("#sluis section").count()).toBe(0);
      expect(site.errors).toEqual([]);
      expect(site.messages.filter((text) => /Content Security|TrustedScript/.test(text))).toEqual([]);
    },
  );

  test("asks, and starts what was granted, where no file of ours can be had", async () => {
    await open("nonce", MARKET, 1, WITH_BANNER);
    await site.context.route(/\/sluis\//, (route) => route.abort());
    await site.visit();
    await site.banner("accept").click();
    await expect.poll(vendors).toContain("www.clarity.ms");
    await site.visit();
    await expect.poll(vendors).toContain("www.clarity.ms");
    expect(await site.page.locator("#sluis section").count()).toBe(0);
  });

  test.each([
    ["another language", { language: "nl" }, ["locales/nl/banner.js"], "Alles accepteren"],
    [
      "another law",
      { regime: "opt-out" },
      ["locales/en/notice.js", "sluis-notice.js"],
      "Your privacy choices",
    ],
  ])("is passed over under %s", async (_, more, files, text) => {
    await open("nonce", { ...MARKET, ...more }, 1, WITH_BANNER);
    await site.page.locator("#sluis section", { hasText: text }).waitFor();
    expect(asking()).toEqual(files);
  });

  test.each([320, 768])("stands as that of the tag does, %s px wide (R37, R147)", async (width) => {
    const context = { viewport: { width, height: 568 } };
    const look = async () => {
      await site.stands();
      return site.page.locator("#sluis section, #sluis section *").evaluateAll((all) =>
        all.map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [one.localName, x, y, width, height];
        }),
      );
    };
    await open("nonce", MARKET, 1, WITH_BANNER, context);
    const inPage = await look();
    await site.close();
    site = await Site.open({ context, files: { "/": page(tag(MARKET)) } });
    await site.visit();
    expect(inPage).toEqual(await look());
    expect(inPage.length).toBeGreaterThan(10);
  });

  test("opens the preferences, which are fetched", async () => {
    await open("nonce", MARKET, 1, WITH_BANNER);
    await site.banner("preferences").click();
    await site.page.locator("#sluis dialog[open]").waitFor();
    expect(site.ours).toContain("sluis-ui.js");
  });
});

describe("hints beside the plain tag", () => {
  const services = ["google-analytics", "clarity"];
  const early = () =>
    site.ours.filter((path) => path !== "sluis.js" && !/-ui|about|preferences|more/.test(path));
  const nonce = "c2x1aXM";

  test("bring each file once, under a policy with nonces too (R176, R200)", async () => {
    const block = `<script type="application/json" data-sluis>${JSON.stringify(MARKET)}</script>`;
    const plain = `<script async nonce="${nonce}" src="/sluis/sluis.js"></script>`;
    const head = hints({ base: "/sluis/", services, language: "en", nonce });
    const headers = { "Content-Security-Policy": POLICIES.nonce };
    site = await Site.open({ files: { "/": { body: page(head + block + plain), headers } } });
    await site.visit();
    await site.banner("accept").click();
    await expect.poll(vendors).toContain("www.clarity.ms");
    const files = ["sluis-front", "locales/en/banner", "sluis-run", "run/google", "run/clarity"];
    expect(early().sort()).toEqual(files.map((file) => `${file}.js`).sort());
    expect(site.errors).toEqual([]);
    expect(site.messages.filter((text) => /Content Security|preload/i.test(text))).toEqual([]);
  });
});
