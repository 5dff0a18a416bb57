import { afterAll, afterEach, describe, expect, test } from "vitest";
import { closeBrowser, MARKET, ORIGIN, page, Site, tag, VISION } from "./site.ts";

type Sluis = {
  state: { decided: boolean; source: string; services: object };
  has(id: string): boolean;
  start(config: unknown): unknown;
  set(c: object): Promise<void>;
};
const sluis = <T>(task: (one: Sluis) => T | Promise<T>) =>
  site.page.evaluate(`(${task})(window.sluis)`) as Promise<T>;

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const GATED = '<script type="text/plain" data-consent="analytics">window.ran = true</script>';
const ran = () => site.page.evaluate(() => "ran" in window);

const open = async (head: string, body = GATED, options = {}) => {
  site = await Site.open({ ...options, files: { "/": page(head, body) } });
  await site.visit();
  await site.settle(900);
};

describe("the configuration", () => {
  test("a broken JSON: nothing runs, nothing throws, and the console says what is wrong", async () => {
    await open(tag('{ "controller": "Shop", '));
    expect(await site.page.locator("#sluis").count()).toBe(0);
    expect(await ran()).toBe(false);
    expect(site.errors).toEqual([]);
    expect(site.messages.filter((text) => /^error: sluis: .*JSON/.test(text)).length).toBe(1);
    expect(await sluis((one) => typeof one.start)).toBe("function");
  });

  test("one list of all problems; what was understood still works, the rest stays blocked", async () => {
    await open(
      tag(`{ "controller": "Shop", "policy": { "url": "javascript:alert(1)" }, "layot": "box",
        "services": { "clarity": "ab", "matomo": { "url": "https://stats.example.nl", "siteId": "x" }, "gogle": 1,
        "__proto__": { "polluted": 1 }, "google-analytics": "G-ABC1234567" } }`),
    );
    await site.banner("accept").click();
    await site.settle(1500);
    const lists = site.messages.filter((text) => text.includes("not understood"));
    expect(lists.length).toBe(1);
    for (const line of [
      'services.clarity: "ab" is not a Clarity project id (8-16 lower-case letters or digits)',
      'services.matomo.siteId: "x" is not a Matomo site id (1-9 digits)',
      "services.matomo.url:",
      'services.gogle: "gogle" is not a known service',
      "services.__proto__:",
      'policy.url: "javascript:alert(1)" is not a link',
      "layot:",
    ]) {
      expect(lists[0]).toContain(line);
    }
    expect(site.elsewhere.filter((url) => url.includes("gtag/js")).length).toBe(1);
    expect(site.elsewhere.some((url) => /clarity|matomo/.test(url))).toBe(false);
    expect(await site.page.evaluate(() => "polluted" in {})).toBe(false);
    expect(await site.page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(site.errors).toEqual([]);
  });

  test("no block: nothing starts until start is called; the block may also stand after the tag", async () => {
    await open('<script async src="/sluis/sluis.js"></script>');
    expect(await site.page.locator("#sluis").count()).toBe(0);
    await site.page.evaluate(
      (config) => void (window as never as { sluis: Sluis }).sluis.start(config),
      MARKET,
    );
    await site.banner("accept").waitFor();
    await site.close();
    await open(
      `<script src="/sluis/sluis.js"></script><script type="application/json" data-sluis>${JSON.stringify(MARKET)}</script>`,
    );
    await site.banner("accept").waitFor();
  });

  test("two tags, and a second start: one interface, one gate, a clear message (R31, R175)", async () => {
    await open(tag(MARKET) + tag(VISION));
    await site.banner("accept").waitFor();
    await site.page.evaluate(
      (config) => void (window as never as { sluis: Sluis }).sluis.start(config),
      VISION,
    );
    await site.settle(300);
    expect(await site.page.locator("#sluis").count()).toBe(1);
    expect(site.messages.filter((text) => text.includes("already started")).length).toBe(2);
    await site.banner("accept").click();
    await site.settle(600);
    expect(site.elsewhere.filter((url) => url.includes("gtag/js")).length).toBe(1);
    expect(site.elsewhere.some((url) => url.includes("licdn"))).toBe(false);
  });
});

describe("the stored choice", () => {
  const day = 86_400_000;
  const at = (time: number) => `${new Date(time).toISOString().slice(0, 19)}Z`;
  const granted = (time: number, rest = "granted=analytics&v=1") => `at=${at(time)}&policy=&denied=&${rest}`;
  test.each([
    ["4 KB of noise", "x%20;=&".repeat(580).slice(0, 4000).replaceAll(";", ",")],
    ["of version 99", granted(Date.now(), "granted=analytics&v=99")],
    ["truncated", granted(Date.now()).slice(0, -2)],
    ["expired", granted(Date.now() - 181 * day)],
    ["from the future", granted(Date.now() + day)],
    ["damaged", granted(Date.now()).replace("at=2", "at=x")],
    ["contradicting itself", `at=${at(Date.now())}&policy=&denied=analytics&granted=analytics&v=1`],
    ["a JSON grant", '{"analytics":true}'],
  ])("%s is no choice, and never a grant (R3, R179)", async (_, value) => {
    site = await Site.open({ files: { "/": page(tag(MARKET), GATED) } });
    await site.context.addCookies([{ name: "consent_sluis", value, url: ORIGIN }]);
    await site.visit();
    await site.banner("accept").waitFor();
    expect(await ran()).toBe(false);
    expect(site.elsewhere).toEqual([]);
    expect(site.errors).toEqual([]);
  });

  test("day 179 is quiet, and a new policy version asks again (R40, R42)", async () => {
    site = await Site.open({
      files: {
        "/": page(tag(MARKET), GATED),
        "/new": page(tag({ ...MARKET, policy: { url: "/p", version: "2" } }), GATED),
      },
    });
    await site.context.addCookies([
      { name: "consent_sluis", value: granted(Date.now() - 179 * day), url: ORIGIN },
    ]);
    await site.visit();
    await site.settle();
    expect(await ran()).toBe(true);
    expect(await site.page.locator("#sluis").count()).toBe(0);
    await site.visit("/new");
    await site.banner("accept").waitFor();
    expect(await ran()).toBe(false);
  });

  test("cookies that throw: the choice holds for the page, and the next one asks again (R186)", async () => {
    site = await Site.open({ files: { "/": page(tag(MARKET), GATED) } });
    await site.page.addInitScript(() => {
      const refuse = () => {
        throw new DOMException("blocked", "SecurityError");
      };
      Object.defineProperty(document, "cookie", { get: refuse, set: refuse });
      Object.defineProperty(window, "localStorage", { get: refuse });
    });
    await site.visit();
    await site.banner("accept").click();
    await site.settle();
    expect(await ran()).toBe(true);
    expect(await sluis((one) => one.state.decided)).toBe(true);
    expect(await site.page.locator("[data-sluis=banner]").count()).toBe(0);
    await site.visit();
    await site.banner("accept").waitFor();
    expect(site.errors.filter((text) => !text.includes("blocked"))).toEqual([]);
  });

  test("a sandboxed frame without storage asks nobody by itself, and works in memory (R186, R187)", async () => {
    site = await Site.open({
      files: {
        "/": '<!doctype html><iframe title="x" sandbox="allow-scripts" width="900" height="600" src="/inner"></iframe>',
        "/inner": page(
          tag(MARKET),
          "<script type='text/plain' data-consent='analytics'>document.title = 'ran'</script>",
        ),
      },
      vendors: { "https://": { status: 404 } },
    });
    await site.visit();
    const frame = site.page.frameLocator("iframe");
    await frame.locator("#footer-link").click();
    expect(await frame.locator("[data-sluis=banner]").count()).toBe(0);
    await frame.locator("[data-sluis=preferences] [data-sluis-action=accept]").click();
    await site.settle();
    expect(await site.page.frames()[1]?.title()).toBe("ran");
    expect(await site.cookies()).toEqual([]);
    expect(site.errors).toEqual([]);
  });
});

describe("the page and the network", () => {
  test.each([
    '<div id="sluis">Our own</div>',
    '<img name="sluis" alt=""><a id="sluis">x</a>',
    '<form id="sluis"><input name="start"></form>',
  ])("an element that takes our name changes nothing: %s (R178)", async (clobber) => {
    await open(tag(MARKET), GATED + clobber);
    await site.banner("accept").click();
    await site.settle();
    expect(await ran()).toBe(true);
    expect(await sluis((one) => one.has("clarity"))).toBe(true);
    expect(site.errors).toEqual([]);
  });

  test("an image that poses as the running script brings in nothing of its own (R178)", async () => {
    await open(`<img name="currentScript" src="https://evil.example/x.png" alt="">${tag(MARKET)}`);
    expect(site.elsewhere.filter((url) => url.endsWith(".js"))).toEqual([]);
  });

  test("the library itself blocked: everything stays inert (R14)", async () => {
    site = await Site.open({ files: { "/": page(tag(VISION), GATED), "/sluis/sluis.js": { status: 404 } } });
    await site.visit();
    await site.settle(600);
    expect(await ran()).toBe(false);
    expect(site.elsewhere).toEqual([]);
  });

  test("the interface blocked: the gate stays shut, and the next try asks", async () => {
    let isDown = true;
    const files = {
      "/": page(tag(VISION), GATED),
      get "/sluis/sluis-front.js"() {
        return isDown ? { status: 503 } : undefined;
      },
    } as never;
    site = await Site.open({ files });
    await site.visit();
    await site.settle(600);
    expect(await ran()).toBe(false);
    expect(site.elsewhere).toEqual([]);
    expect(site.errors).toEqual([]);
    isDown = false;
    await site.visit();
    await site.banner("accept").waitFor();
  });

  test.each([
    ["is missing", { status: 404 }],
    ["throws", "throw new Error('vendor')"],
    ["never answers", "hang" as const],
  ])("a vendor script that %s stops neither the others nor the page (R205)", async (_, answer) => {
    site = await Site.open({
      files: { "/": page(tag(VISION), GATED) },
      vendors: { "https://www.googletagmanager.com/gtag/js": answer },
    });
    await site.visit();
    await site.banner("accept").click();
    await site.settle(800);
    expect(site.elsewhere.some((url) => url.includes("insight.min.js"))).toBe(true);
    expect(await ran()).toBe(true);
    expect(await sluis((one) => one.has("linkedin-insight"))).toBe(true);
    await site.page.locator("#footer-link").click();
    await site.preferences("reject").click();
    await site.settle(1500);
    expect((await site.cookies()).filter((name) => name.startsWith("li_"))).toEqual([]);
  });

  test("a vendor queue that is already there is kept (R123)", async () => {
    const mine = "<script>window.dataLayer = [{ mine: 1 }]; window.lintrk = function mine() {};</script>";
    await open(mine + tag(VISION), GATED, { vendors: { "https://": { status: 404 } } });
    await site.banner("accept").click();
    await site.settle(300);
    const kept = await site.page.evaluate(() => {
      const { dataLayer, lintrk } = window as never as {
        dataLayer: { mine?: number }[];
        lintrk: { name: string };
      };
      return [dataLayer[0]?.mine, lintrk.name];
    });
    expect(kept).toEqual([1, "mine"]);
  });
});
