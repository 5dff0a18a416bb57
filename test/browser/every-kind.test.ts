import { afterAll, afterEach, expect, test } from "vitest";
import { closeBrowser, page, Site, tag } from "./site.ts";

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

/** One of each way to keep something in a browser, or to tell one browser from another. */
const TRACKER = `
  document.cookie = "kept=1; Path=/";
  localStorage.setItem("kept", "1");
  sessionStorage.setItem("kept", "1");
  indexedDB.open("kept");
  caches.open("kept");
  navigator.serviceWorker.register("/worker.js").catch(() => {});
  for (const link of document.links) link.href += "?click=1";
  document.createElement("canvas").toDataURL();
  new Image().src = "https://pixel.example/script.gif";`;

const BODY = `
  <a id="away" href="https://shop.example/">Away</a>
  <script type="text/plain" data-consent="marketing">${TRACKER}</script>
  <img data-consent="marketing" data-src="https://pixel.example/markup.gif" alt="">
  <template data-consent="marketing"><link rel="preconnect" href="https://warm.example"></template>`;

const open = async () => {
  site = await Site.open({
    files: { "/": page(tag({ controller: "Shop", policy: { url: "/privacy" } }), BODY) },
    vendors: { "https://pixel.example/": { status: 204 } },
  });
  await site.page.addInitScript(() => {
    const calls: string[] = [];
    Object.assign(window, { calls });
    const note = (owner: object, name: string) => {
      const real = Reflect.get(owner, name) as (...given: unknown[]) => unknown;
      Reflect.set(owner, name, function (this: unknown, ...given: unknown[]) {
        calls.push(name);
        return real.apply(this, given);
      });
    };
    note(ServiceWorkerContainer.prototype, "register");
    note(HTMLCanvasElement.prototype, "toDataURL");
  });
  await site.visit();
  await site.banner("accept").waitFor();
};

/** All that the page keeps and did, but for our own cookie and keys. */
const found = async () => ({
  kept: (await site.cookies()).filter((name) => name === "kept"),
  asked: [...new Set(site.elsewhere)].sort(),
  ...(await site.page.evaluate(async () => ({
    keys: [localStorage, sessionStorage].map(
      (one) => Object.keys(one).filter((key) => key === "kept").length,
    ),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    caches: await caches.keys(),
    calls: [...(window as never as { calls: string[] }).calls].sort(),
    link: document.querySelector<HTMLAnchorElement>("#away")?.href,
    warm: document.querySelectorAll("link[rel=preconnect]").length,
  }))),
});

const NOTHING = {
  kept: [],
  asked: [],
  keys: [0, 0],
  databases: [],
  caches: [],
  calls: [],
  link: "https://shop.example/",
  warm: 0,
};

test("one gate holds cookies, storage of four kinds, a worker, pixels, links and a fingerprint (R2)", async () => {
  await open();
  await site.settle(600);
  expect(await found()).toEqual(NOTHING);
  await site.banner("reject").click();
  await site.settle(600);
  expect(await found()).toEqual(NOTHING);
  await site.page.evaluate(() => (window as never as { sluis: { acceptAll(): unknown } }).sluis.acceptAll());
  await expect.poll(found).toEqual({
    kept: ["kept"],
    asked: ["https://pixel.example/markup.gif", "https://pixel.example/script.gif"],
    keys: [1, 1],
    databases: ["kept"],
    caches: ["kept"],
    calls: ["register", "toDataURL"],
    link: "https://shop.example/?click=1",
    warm: 1,
  });
});
