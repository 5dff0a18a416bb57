import { afterAll, afterEach, describe, expect, test } from "vitest";
import * as builtins from "./hostile/builtins.ts";
import { ask, hurry, ran } from "./parts-broken.ts";
import { closeBrowser, page, Site, tag, VISION } from "./site.ts";
import { soon } from "./soon.ts";

/*
 * Pages that changed the browser's own objects before anything of ours ran: the visitor is asked, what was granted runs,
 * and what was withdrawn stops. Nothing is thrown, and nothing passes that was not granted.
 */

let site: Site;
let survived = 0;
afterEach(() => site.close());
afterAll(() => {
  console.log(`\npages with changed builtins that were survived: ${survived}`);
  return closeBrowser();
});

const BODY = `
  <script type="text/plain" data-consent="analytics">window.ran = true</script>
  <script type="text/plain" data-consent="extend">window.polluted = 1</script>
  <script type="text/plain" data-consent="analyticsx constructor">window.polluted = 2</script>
  <template data-consent="marketing"><p id="shown">Shown</p></template>
  <iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/x" title="Film"></iframe>`;

const CONFIG = { ...VISION, reopen: true, services: { ...VISION.services, youtube: true } };

type Page = { dataLayer: { event?: string }[] };

const asked = (address: string) => () => site.elsewhere.some((url) => url.includes(address));

describe("a page whose builtins are not the browser's", () => {
  test.each(Object.entries(builtins))("%s (R14, R178, R186)", async (_, spoil) => {
    site = await Site.open({ files: { "/": page(`<script>(${spoil})()</script>${tag(CONFIG)}`, BODY) } });
    // Vendors may stumble over what is blocked; we may not.
    const ours: string[] = [];
    site.page.on("pageerror", ({ stack = "" }) => stack.includes("/sluis/") && ours.push(stack));
    await hurry(site);
    await site.visit();
    await site.banner("accept").waitFor();
    await site.page.locator("[data-sluis=placeholder]").waitFor();
    expect([await ran(site), site.elsewhere]).toEqual([false, []]);
    // A page may be changed at any time.
    await site.page.evaluate(() => document.body.appendChild(document.createElement("p")));
    await site.page.evaluate(() => (window as never as Page).dataLayer.push({ event: "too early" }));
    await site.page.locator("#footer-link").click();
    await site.preferences("accept").click();
    await soon(() => ran(site)).toBe(true);
    for (const address of ["gtag/js", "insight.min.js", "gtm.js", "embed/x"])
      await soon(asked(address)).toBe(true);
    await soon(() => site.page.locator("#shown").count()).toBe(1);
    const heard = await site.page.evaluate(() =>
      (window as never as Page).dataLayer.map(({ event }) => event),
    );
    expect(heard).not.toContain("too early");
    await site.page.locator("[data-sluis=reopen]").click();
    await site.preferences("reject").waitFor();
    expect(await site.page.evaluate(() => "polluted" in window)).toBe(false);
    const loaded = site.page.waitForEvent("load");
    await site.preferences("reject").click();
    await loaded;
    site.requests.length = 0;
    await soon(() => ask(site, (one) => one.has("analytics"))).toBe(false);
    await site.settle(200);
    expect([await ran(site), site.elsewhere, ours]).toEqual([false, [], []]);
    survived++;
  });
});
