import { afterAll, afterEach, describe, expect, test } from "vitest";
import { ask, GATED, isLetThrough, ran } from "./parts-broken.ts";
import { closeBrowser, page, Site, tag, VISION } from "./site.ts";
import { soon } from "./soon.ts";

let site: Site;
let tried = 0;
afterEach(() => {
  tried++;
  return site.close();
});
afterAll(() => {
  console.log(`\nshortages that were tried: ${tried}`);
  return closeBrowser();
});

describe("a browser that is full or cut off (R186)", () => {
  const open = async (before: () => void = () => {}) => {
    site = await Site.open({ files: { "/": page(tag(VISION), GATED) } });
    await site.page.addInitScript(before);
    await site.visit();
    await site.banner("accept").waitFor();
  };

  test("a storage that is full, and a cookie jar that takes nothing more: the choice holds for the page", async () => {
    await open(() => {
      Storage.prototype.setItem = () => {
        throw new DOMException("full", "QuotaExceededError");
      };
      Object.defineProperty(document, "cookie", { get: () => "", set: () => {} });
    });
    await site.banner("accept").click();
    await isLetThrough(site);
    expect(await ask(site, (one) => one.state.decided)).toBe(true);
    await site.visit();
    await site.banner("accept").waitFor();
    expect(await ran(site)).toBe(false);
  });

  test("two hundred cookies of others: ours is written, and read among them", async () => {
    await open(() => {
      for (let index = 0; index < 200; index++) document.cookie = `c${index}=${"x".repeat(20)}; path=/`;
    });
    await site.banner("reject").click();
    await soon(() => site.cookies()).toContain("consent_sluis");
    await site.visit();
    await soon(() => ask(site, (one) => one.state.decided)).toBe(true);
    expect(await site.page.locator("[data-sluis=banner]").count()).toBe(0);
  });

  test("offline once the banner stands: a refusal counts, and is kept", async () => {
    await open();
    await site.context.setOffline(true);
    await site.banner("reject").click();
    await soon(() => site.cookies()).toContain("consent_sluis");
    expect(await site.page.locator("[data-sluis=banner]").count()).toBe(0);
    await soon(() => ask(site, (one) => one.state.decided)).toBe(true);
    expect(site.errors).toEqual([]);
  });
});
