import { afterAll, afterEach, describe, expect, test } from "vitest";
import { inPage, Stage, soon } from "./services-stage.ts";
import { closeBrowser, ORIGIN } from "./site.ts";
import { decide, GA, hold, JAVASCRIPT, matomo, refuse, spoil, watchPolicy } from "./unlucky-stage.ts";

/*
 * Pages that make it hard: strict policies, names that throw, scripts of the page's own, parts of ours that are missing.
 */

let stage: Stage;
afterEach(() => stage.close());
afterAll(closeBrowser);

const accept = () => stage.site.banner("accept").click();

test("under Trusted Types a preset and a script of the page both run, by one policy (R174)", async () => {
  const policy = "require-trusted-types-for 'script'; trusted-types sluis";
  stage = await Stage.open(
    { matomo },
    {
      head: `<meta http-equiv="Content-Security-Policy" content="${policy}">`,
      body: '<script type="text/plain" data-consent="analytics" data-src="/own.js"></script>',
      files: { "/own.js": { type: JAVASCRIPT, body: "window.ran = true" } },
    },
  );
  await watchPolicy(stage);
  for (const path of ["/", "/next"]) {
    stage.site.messages.length = 0;
    await stage.visit(path);
    if (path === "/") await accept();
    await soon(() => inPage(stage.site.page, ({ ran }) => ran)).toBe(true);
    await soon(() => stage.heard).toContain("matomo: sends page view");
    expect(await inPage(stage.site.page, ({ broken }) => broken)).toEqual([]);
    expect(stage.site.messages.filter((text) => text.startsWith("error"))).toEqual([]);
  }
});

describe("refused after an embed was loaded once (R120)", () => {
  const film =
    '<iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/x" title="Film"></iframe>';
  const post =
    '<template data-consent="x-widgets" title="Post"><blockquote class="twitter-tweet"><a href="https://x.com/e/status/1">x</a></blockquote></template>';
  const once = () => stage.site.page.locator("[data-sluis-action=load-once]").click();
  const places = () => stage.site.page.locator("[data-sluis=placeholder]").count();

  test("the embed is taken back, also where the part that does so is missing", async () => {
    const files = { "/sluis/sluis-change.js": { status: 404 } };
    stage = await Stage.open({ youtube: true, "google-analytics": GA }, { body: film, files });
    await stage.visit();
    await once();
    await soon(() => stage.hosts).toEqual(["www.youtube-nocookie.com"]);
    await refuse(stage);
    await soon(() => stage.loads).toBe(2);
    await stage.ready();
    await soon(places).toBe(1);
    expect(await stage.site.page.locator("iframe").getAttribute("src")).toBe(null);
    await stage.site.settle(300);
    expect(stage.loads).toBe(2);
  });

  test("no service starts any more, also where that part is late", async () => {
    stage = await Stage.open({ "x-widgets": true, "google-analytics": GA }, { body: post });
    const change = await hold(stage, `${ORIGIN}/sluis/sluis-change.js`);
    const run = await hold(stage, `${ORIGIN}/sluis/run/x-widgets.js`);
    await stage.visit();
    await once();
    await run.isAsked();
    await stage.site.banner("reject").click();
    await change.isAsked();
    run.release();
    await stage.site.settle(300);
    expect(stage.site.elsewhere).toEqual([]);
    change.release();
    await soon(places).toBe(1);
    await stage.site.settle(150);
    expect(stage.site.elsewhere).toEqual([]);
  });
});

describe("a vendor's name that throws when it is read", () => {
  test.each(["fbq", "_paq"])("harms nothing else: %s (R205)", async (name) => {
    const services = { "meta-pixel": "1234567890123", matomo, "google-analytics": GA };
    stage = await Stage.open(services);
    await spoil(stage, name);
    await stage.visit();
    await stage.site.banner("accept").waitFor();
    expect(await inPage(stage.site.page, ({ sluis }) => sluis.has("functional"))).toBe(true);
    await accept();
    const [host, kept] =
      name === "fbq" ? ["stats.example.org", "_pk_id.3.7eb3"] : ["www.facebook.com", "_fbp"];
    await soon(() => stage.hosts).toContain(host);
    await soon(() => stage.kept()).toContain(kept);
    await soon(() => stage.kept()).toContain("_ga");
    expect(stage.site.errors).toEqual([]);
  });
});

describe("a script that is there already (R123)", () => {
  test("is none while it waits for a consent of its own", async () => {
    const src = "https://www.googletagmanager.com/gtag/js?id=AW-1";
    const body = `<script type="text/plain" data-consent="marketing" src="${src}"></script>`;
    stage = await Stage.open(
      { "google-analytics": GA },
      { body, config: { categories: { marketing: true } } },
    );
    await stage.visit();
    await decide(stage, { analytics: true, marketing: false });
    await soon(() => stage.kept()).toEqual(["_ga", "_ga_ABC1234567"]);
    expect(stage.asked(src)).toBe(0);
  });

  test("is another one where its address only begins alike", async () => {
    const script = "https://cdn.example.org/widget.js";
    const own = { category: "analytics", purpose: "Counting" };
    stage = await Stage.open(
      { one: { ...own, script: `${script}?site=5` }, other: { ...own, script } },
      { vendors: { "https://cdn.example.org/": "window.loads = (window.loads ?? 0) + 1" } },
    );
    await stage.visit();
    await accept();
    await soon(() => inPage(stage.site.page, ({ loads }) => loads)).toBe(2);
    expect(stage.site.elsewhere.sort()).toEqual([script, `${script}?site=5`]);
  });
});

test("stopped, it leaves no name behind that it only kept quiet, and what the page has stays", async () => {
  stage = await Stage.open(
    { "meta-pixel": "1234567890123", matomo, "linkedin-insight": "1234567" },
    { head: "<script>window.lintrk = window.mine = () => 1;</script>" },
  );
  await stage.visit();
  const kinds = () => inPage(stage.site.page, ({ fbq, _paq }) => [typeof fbq, typeof _paq]);
  expect(await kinds()).not.toContain("undefined");
  await inPage(stage.site.page, ({ sluis }) => sluis.stop());
  expect(await kinds()).toEqual(["undefined", "undefined"]);
  expect(await inPage(stage.site.page, ({ lintrk, mine }) => lintrk === mine)).toBe(true);
});

test("a use while it is denied is forgotten: a grant alone loads nothing that waits for its use", async () => {
  const clientId = "123456789012-abc123.apps.googleusercontent.com";
  const body = '<button type="button" id="use" data-consent-use="google-identity">Sign in</button>';
  stage = await Stage.open({ "google-identity": { clientId, category: "marketing" } }, { body });
  await stage.visit();
  await stage.site.page.locator("#use").click();
  await accept();
  await stage.site.settle(400);
  expect(stage.site.elsewhere).toEqual([]);
  await stage.site.page.locator("#use").click();
  await soon(() => stage.hosts).toEqual(["accounts.google.com"]);
});
