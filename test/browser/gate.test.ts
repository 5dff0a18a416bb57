import { createHash } from "node:crypto";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { closeBrowser, ORIGIN, page, Site, tag } from "./site.ts";

const CONFIG = { controller: "Shop", policy: { url: "/privacy" } };
const JAVASCRIPT = "text/javascript";
const says = (word: string) => ({ type: JAVASCRIPT, body: `(window.said ??= []).push("${word}")` });
const FILES = Object.fromEntries(["a", "b", "c", "d", "e"].map((word) => [`/${word}.js`, says(word)]));

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const open = async (body: string, files = {}, head = "") => {
  site = await Site.open({ files: { "/": page(head + tag(CONFIG), body), ...FILES, ...files } });
  await site.visit();
  await site.banner("accept").waitFor();
};
const accept = async (wait = 500) => {
  await site.banner("accept").click();
  await site.settle(wait);
};
const said = () => site.page.evaluate(() => (window as { said?: string[] }).said ?? []);
const set = (choices: Record<string, boolean>) =>
  site.page.evaluate(
    (given) => (window as never as { sluis: { set(c: object): Promise<void> } }).sluis.set(given),
    choices,
  );

describe("gated scripts", () => {
  test.each(["display: none", "position: absolute; top: 9999px"])(
    "run once granted also where nothing is painted, in a frame of another site with %s (R203)",
    async (style) => {
      const host = "https://widget.example/";
      const gated =
        '<script type="text/plain" data-consent="analytics">(window.said = []).push("ran")</script>';
      site = await Site.open({
        files: { "/": page("", `<iframe src="${host}" title="Widget" style="${style}"></iframe>`) },
        vendors: {
          [host]: { body: page(tag(CONFIG).replace('src="', `src="${ORIGIN}`), gated) },
        },
      });
      await site.visit();
      const frame = site.page.frame({ url: host });
      await frame?.waitForFunction("window.sluis?.acceptAll");
      await frame?.evaluate("sluis.acceptAll()");
      await expect.poll(() => frame?.evaluate("window.said"), { timeout: 5000 }).toEqual(["ran"]);
    },
  );

  test("run once, in document order, inline and external, deferred ones last (R173, R205)", async () => {
    await open(`
      <script type="text/plain" data-consent="analytics" data-src="/a.js"></script>
      <script type="text/plain" data-consent="analytics">(window.said ??= []).push("inline")</script>
      <script type="text/plain" data-consent="analytics" defer data-src="/d.js"></script>
      <script type="text/plain" data-consent="analytics" data-type="module">said.push("module " + (this === undefined))</script>
      <script type="text/plain" data-consent="analytics" src="/b.js"></script>
      <template data-consent="marketing"><p id="late">Late</p><script src="/c.js"></script><script>said.push("in template")</script></template>
      <script type="text/plain" data-consent="analytics">said.push("last")</script>`);
    expect(await said()).toEqual([]);
    expect(site.requests.some((url) => /\/[a-e]\.js$/.test(url))).toBe(false);
    await accept();
    expect(await said()).toEqual(["a", "inline", "b", "c", "in template", "last", "d", "module true"]);
    expect(await site.page.locator("#late").isVisible()).toBe(true);
    await set({ analytics: true });
    await site.settle(300);
    expect((await said()).length).toBe(8);
  });

  test("have what runs them fetched while the question is read, and run none; pages without any fetch neither", async () => {
    const parts = () => site.ours.filter((file) => /^sluis-(markup|run)/.test(file)).sort();
    await open('<script type="text/plain" data-consent="analytics" data-src="/a.js"></script>');
    await expect.poll(parts).toEqual(["sluis-markup.js", "sluis-run.js"]);
    await site.settle();
    expect([await said(), site.requests.filter((url) => url.endsWith("/a.js"))]).toEqual([[], []]);
    const before = parts();
    await accept();
    expect([await said(), parts()]).toEqual([["a"], before]);
    await site.close();
    await open("");
    await expect.poll(() => site.ours).toContain("sluis-ui.js");
    await site.settle();
    expect(parts()).toEqual([]);
  });

  test("bring a film along that stands with them in a template", async () => {
    await open(`<template data-consent="marketing">
      <video preload="auto" src="/film.mp4"></video><script>(window.said ??= []).push("beside")</script></template>`);
    expect(site.requests.some((url) => url.endsWith("/film.mp4"))).toBe(false);
    await accept();
    expect(await said()).toEqual(["beside"]);
    await expect.poll(() => site.requests.filter((url) => url.endsWith("/film.mp4")).length).toBe(1);
  });

  test("keep their attributes and the nonce under a strict policy (R170, R172, R173, R174, R176)", async () => {
    const policy =
      "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; connect-src 'self'; " +
      "require-trusted-types-for 'script'; trusted-types sluis";
    const hash = (word: string) => `sha384-${createHash("sha384").update(says(word).body).digest("base64")}`;
    const body = `<script type="text/plain" nonce="abc" data-consent="analytics" id="one" data-src="/a.js" crossorigin="anonymous" integrity="${hash("a")}"></script>
      <script type="text/plain" nonce="abc" data-consent="analytics" data-src="/b.js" integrity="${hash("another")}"></script>
      <script type="text/plain" nonce="abc" data-consent="analytics">(window.said ??= []).push("inline " + (document.currentScript?.nonce === "abc"))</script>`;
    const html = page(tag(CONFIG), body).replaceAll("<script async", '<script nonce="abc" async');
    site = await Site.open({
      files: { ...FILES, "/": { body: html, headers: { "Content-Security-Policy": policy } } },
    });
    await site.page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      document.addEventListener("securitypolicyviolation", (event) =>
        broken.push(`${event.violatedDirective} ${event.blockedURI}`),
      );
    });
    await site.visit();
    await site.banner("accept").waitFor();
    await accept();
    expect(await said()).toEqual(["a", "inline true"]);
    expect(await site.page.locator("#one").getAttribute("crossorigin")).toBe("anonymous");
    await site.page.locator("#footer-link").click();
    await site.preferences("save").waitFor();
    expect(await site.page.evaluate(() => (window as never as { broken: string[] }).broken)).toEqual([]);
  });

  test("one that fails, one that throws and one that never answers hold nobody up (R205)", async () => {
    const body = ["missing", "throws", "hangs", "a"]
      .map((name) => `<script type="text/plain" data-consent="analytics" data-src="/${name}.js"></script>`)
      .join("");
    await open(body, {
      "/throws.js": { type: JAVASCRIPT, body: "throw new Error('vendor')" },
      "/hangs.js": "hang",
    });
    await accept(1000);
    expect(await said()).toEqual([]);
    await site.settle(5000);
    expect(await said()).toEqual(["a"]);
  });

  test("async ones wait for nobody", async () => {
    await open(
      `<script type="text/plain" data-consent="analytics" data-src="/hangs.js"></script>
       <script type="text/plain" data-consent="analytics" async data-src="/b.js"></script>`,
      { "/hangs.js": "hang" },
    );
    await accept(600);
    expect(await said()).toEqual(["b"]);
  });

  test("wait for all that they name, and for nothing unknown (R3)", async () => {
    await open(`
      <script type="text/plain" data-consent="analytics marketing">(window.said ??= []).push("both")</script>
      <script type="text/plain" data-consent="">said.push("nothing named")</script>
      <script type="text/plain" data-consent="analytics unheard-of">said.push("unknown")</script>`);
    await set({ analytics: true });
    await site.settle(300);
    expect(await said()).toEqual([]);
    await set({ marketing: true });
    await site.settle(300);
    expect(await said()).toEqual(["both"]);
  });

  test("a JavaScript address is never followed (R177)", async () => {
    await open(`
      <script type="text/plain" data-consent="analytics" data-src="javascript:window.bad=1"></script>
      <iframe data-consent="analytics" title="x" data-src="javascript:parent.bad=1"></iframe>
      <a></a><img alt="" data-consent="analytics" data-src="data:image/svg+xml,<svg/>">`);
    await accept();
    expect(await site.page.evaluate(() => "bad" in window)).toBe(false);
    expect(await site.page.locator("iframe").getAttribute("src")).toBe(null);
    expect(await site.page.locator("img").getAttribute("src")).toBe(null);
  });
});

describe("gated elements", () => {
  const body = `
    <iframe data-consent="marketing" title="Film" data-src="/film.html"></iframe>
    <img data-consent="marketing" alt="Pixel" data-src="/pixel.png">
    <link data-consent="marketing" rel="stylesheet" data-href="/more.css">
    <template data-consent="marketing"><b id="offer">Offer</b></template>`;
  const files = {
    "/film.html": "<p>Film</p>",
    "/pixel.png": { status: 204 },
    "/more.css": { type: "text/css", body: "h1{color:red}" },
  };

  test("get their address when granted, and give it back when withdrawn", async () => {
    await open(body, files);
    const asked = () => site.requests.filter((url) => /\/(film|pixel|more)\./.test(url)).length;
    expect(asked()).toBe(0);
    await accept();
    expect(asked()).toBe(3);
    expect(await site.page.frameLocator("iframe").locator("p").innerText()).toBe("Film");
    expect(await site.page.locator("#offer").count()).toBe(1);
    await set({ marketing: false });
    await site.settle(300);
    expect(await site.page.frameLocator("iframe").locator("p").count()).toBe(0);
    expect(
      await site.page
        .locator("[src], link[href], #offer")
        .evaluateAll((all) => all.filter((one) => one.localName !== "script").length),
    ).toBe(0);
    await set({ marketing: true });
    await site.settle(300);
    expect(await site.page.locator("#offer").count()).toBe(1);
  });

  test("added later are let through or held back alike, and a template can hold more of them", async () => {
    await open("");
    await set({ marketing: true });
    await site.page.evaluate(() => {
      const box = document.createElement("div");
      box.innerHTML =
        '<img alt="" id="yes" data-consent="marketing" data-src="/p.png"><img alt="" id="no" data-consent="analytics" data-src="/p.png">';
      const script = Object.assign(document.createElement("script"), {
        type: "text/plain",
        text: "(window.said ??= []).push('late')",
      });
      script.dataset.consent = "marketing";
      const template = document.createElement("template");
      template.dataset.consent = "marketing";
      template.innerHTML = '<i id="inner" data-consent="analytics" data-src="/p.png"></i>';
      box.append(script, template);
      document.querySelector("main")?.append(box);
    });
    await site.settle(200);
    expect(await said()).toEqual(["late"]);
    expect(await site.page.locator("#yes").getAttribute("src")).toBe("/p.png");
    expect(await site.page.locator("#no").getAttribute("src")).toBe(null);
    expect(await site.page.locator("#inner").getAttribute("src")).toBe(null);
  });

  test("an inline script that arrives in pieces runs whole", async () => {
    site = await Site.open({ files: { "/": page(tag(CONFIG)) } });
    await site.visit();
    await set({ analytics: true, marketing: true });
    const long = `(window.said ??= []).push("start"); /* ${"x".repeat(200_000)} */ said.push("end")`;
    site = await reopenWithCookie(
      site,
      `<script type="text/plain" data-consent="analytics">${long}</script>`,
    );
    await site.settle(500);
    expect(await said()).toEqual(["start", "end"]);
  });
});

async function reopenWithCookie(old: Site, body: string): Promise<Site> {
  const cookies = await old.context.cookies();
  await old.close();
  const next = await Site.open({ files: { "/": page(tag(CONFIG), body) } });
  await next.context.addCookies(cookies);
  await next.page.goto(`${ORIGIN}/`);
  return next;
}
