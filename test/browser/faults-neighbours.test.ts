import { afterAll, afterEach, describe, expect, test } from "vitest";
import { GATED, isLetThrough, ran } from "./parts-broken.ts";
import { closeBrowser, MARKET, ORIGIN, page, Site, tag } from "./site.ts";
import { soon } from "./soon.ts";

/*
 * Others on the same page: another consent tool, and another version of ours.
 */

let site: Site;
let survived = 0;
afterEach(() => {
  survived++;
  return site.close();
});
afterAll(() => {
  console.log(`\nneighbours that were tried: ${survived}`);
  return closeBrowser();
});

interface Page {
  dataLayer: IArguments[];
  count: number;
  theirs: number;
}
const inPage = <T>(task: (window: Page) => T): Promise<T> =>
  site.page.evaluate(`(${task})(window)`) as Promise<T>;

/** Another consent tool: lets its own tags run by copies, any inert script among them, and speaks to the same vendors. */
const OTHER = `<script>
  window.dataLayer ??= []; function gtag() { dataLayer.push(arguments) }
  gtag("consent", "default", { ad_storage: "denied", analytics_storage: "denied" });
  window.letAllRun = () => {
    for (const old of document.querySelectorAll('script[type="text/plain"]')) {
      const fresh = document.createElement("script");
      for (const { name, value } of old.attributes) if (name !== "type") fresh.setAttribute(name, value);
      fresh.textContent = old.textContent;
      old.replaceWith(fresh);
    }
    gtag("consent", "update", { analytics_storage: "granted" });
  };</script>`;
const COUNTED =
  '<script type="text/plain" data-consent="analytics">window.count = (window.count ?? 0) + 1</script>';
const THEIRS =
  '<script type="text/plain" class="their-analytics">window.theirs = (window.theirs ?? 0) + 1</script>';

describe("another consent tool on the page (R31, R123)", () => {
  test("what it left inert is not ours to run, whatever is granted", async () => {
    site = await Site.open({ files: { "/": page(OTHER + tag(MARKET), COUNTED + THEIRS) } });
    await site.visit();
    await site.banner("accept").click();
    await soon(() => inPage(({ count }) => count)).toBe(1);
    expect(await inPage((window) => "theirs" in window)).toBe(false);
  });

  test("what it ran of ours is not run again, and our services wait for our answer", async () => {
    site = await Site.open({ files: { "/": page(OTHER + tag(MARKET), COUNTED + THEIRS) } });
    await site.visit();
    await site.banner("accept").waitFor();
    await inPage((window) => (window as never as { letAllRun(): void }).letAllRun());
    await site.settle(300);
    expect(site.elsewhere).toEqual([]);
    await site.banner("accept").click();
    await soon(() => site.elsewhere.join()).toContain("gtag/js");
    await site.settle(300);
    expect(await inPage(({ count, theirs }) => [count, theirs])).toEqual([1, 1]);
    const said = await inPage(({ dataLayer }) => [...dataLayer].map((one) => `${one[0]} ${one[1]}`));
    expect(said.filter((one) => one === "consent default").length).toBeGreaterThan(0);
    expect(site.elsewhere.filter((url) => url.includes("gtag/js")).length).toBe(1);
    expect(site.errors).toEqual([]);
  });
});

describe("two versions of ours (R31, R175)", () => {
  const CONFIG = JSON.stringify(MARKET);
  const once = async () => {
    await site.banner("accept").waitFor();
    await site.settle(300);
    expect(await site.page.locator("#sluis, [data-sluis=banner]").count()).toBe(2);
    expect(site.messages.filter((text) => text.includes("already started")).length).toBe(1);
    await site.banner("accept").click();
    await isLetThrough(site);
    expect(site.elsewhere.filter((url) => url.includes("gtag/js")).length).toBe(1);
    expect(site.errors).toEqual([]);
  };

  test.each(["/old/", "/sluis/"])(
    "the same files from two folders, first %s: one banner, one gate",
    async (first) => {
      const second = first === "/old/" ? "/sluis/" : "/old/";
      const tags = [first, second].map((path) => `<script defer src="${path}sluis.js"></script>`);
      const block = `<script type="application/json" data-sluis>${CONFIG}</script>`;
      site = await Site.open({ files: { "/": page(block + tags.join(""), GATED) } });
      await site.context.route(`${ORIGIN}/old/**`, (route) =>
        route.fallback({ url: route.request().url().replace("/old/", "/sluis/") }),
      );
      await site.visit();
      await once();
    },
  );

  test("an older one, with less to offer, stays in charge: nothing is thrown, nothing is let through", async () => {
    const older = `<script>
      const old = { has: () => false, state: { decided: false }, open() { window.opened = true } };
      document[Symbol.for("sluis")] = Object.freeze(old);
      window.sluis = { start: () => old };</script>`;
    site = await Site.open({ files: { "/": page(older + tag(MARKET), GATED) } });
    await site.visit();
    await site.settle(500);
    expect(site.errors).toEqual([]);
    expect(site.elsewhere).toEqual([]);
    expect(await ran(site)).toBe(false);
    expect(await site.page.locator("#sluis").count()).toBe(0);
    expect(site.messages.filter((text) => text.includes("already started")).length).toBe(1);
  });
});
