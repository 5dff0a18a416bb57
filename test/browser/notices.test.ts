import { afterAll, afterEach, describe, expect, test } from "vitest";
import { axe, bringAxe } from "./axe-run.ts";
import { closeBrowser, page, Site, tag } from "./site.ts";

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const CONFIG = {
  controller: "Beeldgrip BV",
  policy: { url: "/privacy", version: "1" },
  services: {
    "linkedin-insight": "1234567",
    matomo: { url: "https://stats.kijkrond.example/", siteId: 3, aggregate: true },
  },
};
const earlier = (policy: string) => {
  const at = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 19);
  return `at=${at}Z&policy=${policy}&denied=&granted=analytics+marketing&shown=linkedin-insight&v=1`;
};

/** Where there is more to say than the question. */
const SITUATIONS = {
  "opt-out": { regime: "opt-out" },
  "opt-out with a signal": { regime: "opt-out", gpc: true },
  objectable: { regime: "objectable" },
  "something new": { cookie: earlier("1") },
  "a new policy": { cookie: earlier("0") },
} as const;
type Situation = { regime?: string; gpc?: boolean; cookie?: string };

async function open(situation: Situation, language: string, width: number, height: number) {
  const { regime = "opt-in", gpc = false, cookie } = situation;
  const files = { "/": page(tag({ ...CONFIG, regime }), "", language) };
  site = await Site.open({ files, context: { viewport: { width, height } } });
  if (gpc)
    await site.context.addInitScript(() => {
      Object.defineProperty(Navigator.prototype, "globalPrivacyControl", { get: () => true });
    });
  if (cookie)
    await site.context.addCookies([
      { name: "consent_sluis", value: cookie, url: "https://www.shop.example.nl/" },
    ]);
  await site.visit();
  await site.page.locator("[data-sluis=banner]").waitFor();
}

describe.each(Object.entries(SITUATIONS))("%s", (_, situation) => {
  test("axe finds nothing on banner and preferences (R136)", async () => {
    await open(situation, "en", 1280, 720);
    await bringAxe(site);
    for (const layer of ["banner", "preferences"]) {
      if (layer === "preferences") await site.banner("preferences").click();
      const found = await axe(site, `[data-sluis=${layer}]`);
      expect([layer, found.violations]).toEqual([layer, []]);
      expect(found.passed.length).toBeGreaterThan(10);
    }
  });

  test.each([
    ["en", 1280, 720, 0.25],
    ["nl", 1280, 720, 0.25],
    ["el", 1280, 720, 0.31],
    ["nl", 375, 667, 0.5],
    ["el", 375, 667, 0.5],
    ["ar", 375, 667, 0.5],
  ])("in %s at %i x %i leaves the page its room, and both buttons alike (R21, R145)", async (...given) => {
    const [language, width, height, share] = given;
    await open(situation, language, width, height);
    const box = await site.page.locator("[data-sluis=banner]").boundingBox();
    expect((box?.height ?? Infinity) / height).toBeLessThanOrEqual(share);
    const sizes = await Promise.all(
      ["accept", "reject"].map(async (name) => {
        const one = await site.banner(name).boundingBox();
        return [one?.width, one?.height];
      }),
    );
    expect(sizes[0]).toEqual(sizes[1]);
    expect(await site.page.locator("[data-sluis=banner]").innerText()).not.toMatch(/\{\w+\}|undefined/);
  });
});
