import { createHash } from "node:crypto";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { soon } from "./services-stage.ts";
import { closeBrowser, ORIGIN, page, Site } from "./site.ts";

const JAVASCRIPT = "text/javascript";
const says = (word: string) => ({
  type: JAVASCRIPT,
  body: `(window.said ??= []).push("${word}")`,
  headers: { "Access-Control-Allow-Origin": "*" },
});
const WORDS = ["a", "b", "c", "d", "e", "f"];
const CHAT = "https://cdn.chat.example";
const VENDORS = {
  ...Object.fromEntries(WORDS.map((word) => [`${CHAT}/${word}.js`, says(word)])),
  [`${CHAT}/frame`]: { type: "text/html", body: "<p>Chat</p>" },
  [`${CHAT}/dot.svg`]: { type: "image/svg+xml", body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
  "https://other.example/": says("other"),
};
const CONFIG = {
  controller: "Shop",
  policy: { url: "/privacy" },
  gate: { retrofit: true },
  services: { chat: { category: "marketing", purpose: "Chatting", hosts: ["*.chat.example"] } },
};
const block = (config: object) =>
  `<script type="application/json" data-sluis>${JSON.stringify(config)}</script>`;
const RETROFIT = '<script src="/sluis/sluis-retrofit.js"></script>';
const GATE = '<script async src="/sluis/sluis.js"></script>';
const EARLY = block(CONFIG) + RETROFIT + GATE;
const NOW = `${new Date().toISOString().slice(0, 19)}Z`;
const GRANTED = {
  name: "consent_sluis",
  value: `at=${NOW}&policy=&denied=&granted=marketing&shown=chat&v=1`,
  url: ORIGIN,
};

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const open = async (head: string, body: string, cookies: (typeof GRANTED)[] = [], files = {}) => {
  site = await Site.open({
    files: { "/": page(head, body), "/own.js": says("own"), ...files },
    vendors: VENDORS,
  });
  if (cookies.length) await site.context.addCookies(cookies);
  await site.visit();
};
const said = () => site.page.evaluate(() => (window as { said?: string[] }).said ?? []);
const accept = () => site.banner("accept").click();
const asked = () => site.elsewhere.map((url) => url.replace(`${CHAT}/`, ""));

/** What they say, in order of the alphabet. */
const ALL = ["a", "b", "c", "d", "e", "listener", "onload", "other", "own"];

/** Every way in, with something of the site's own and of an unknown host among them. */
const TAGS = `
  <script src="${CHAT}/a.js" id="first" integrity="sha384-${createHash("sha384").update(says("a").body).digest("base64")}" crossorigin="anonymous" onload="said.push('onload')"></script>
  <script src="/own.js"></script>
  <script defer src="${CHAT}/b.js"></script>
  <script>
    const s = document.createElement("script");
    s.async = false;
    s.addEventListener("load", () => said.push("listener"));
    s.src = "${CHAT}/c.js";
    s.type = "text/javascript";
    document.head.append(s);
    document.write('<script src="${CHAT}/d.js"></scr' + 'ipt>');
  </script>
  <script type="module" src="${CHAT}/e.js"></script>
  <script src="https://other.example/x.js"></script>`;

describe("plain tags of configured services, on a page that asks to hold them", () => {
  test("wait, run nothing, and then run in their order, with attributes and listeners (R173, R176, R195, R205)", async () => {
    await open(EARLY, TAGS);
    await site.banner("accept").waitFor();
    await site.settle(300);
    expect(await said()).toEqual(["own", "other"]);
    expect(await site.cookies()).toEqual([]);
    await accept();
    await soon(said).toEqual(["own", "other", "c", "listener", "a", "onload", "d", "b", "e"]);
    const { crossOrigin, integrity } = await site.page
      .locator("#first")
      .evaluate(({ crossOrigin, integrity }: HTMLScriptElement) => ({ crossOrigin, integrity }));
    expect([crossOrigin, integrity.slice(0, 7)]).toEqual(["anonymous", "sha384-"]);
    expect(site.errors).toEqual([]);
  });

  test("are untouched where their service is granted, and the gate stands ahead of them (R195)", async () => {
    await open(block(CONFIG) + RETROFIT + GATE.replace("async ", ""), TAGS, [GRANTED]);
    await soon(async () => (await said()).sort()).toEqual(ALL);
    expect((await said()).slice(0, 3)).toEqual(["a", "onload", "own"]);
    expect(await site.page.locator("[data-consent]").count()).toBe(0);
    expect(site.messages.filter((text) => text.includes("held back"))).toEqual([]);
  });

  test("wait for a gate that comes later, and then run for who had granted (R195)", async () => {
    await open(EARLY, TAGS, [GRANTED]);
    await soon(async () => (await said()).sort()).toEqual(ALL);
    expect((await said()).filter((word) => /^[a-e]$/.test(word))).toEqual(["c", "a", "d", "b", "e"]);
  });

  test("stay held where it is refused, and the page says to its owner how to write each, once (R195)", async () => {
    const twice = `<script>for (const _ of [1, 2]) new Image().src = "${CHAT}/dot.svg";</script>`;
    await open(EARLY, `${TAGS}${twice}<img alt="" src="${CHAT}/dot.svg">`);
    await site.banner("reject").click();
    await site.settle(300);
    expect(await said()).toEqual(["own", "other"]);
    const lines = site.messages.filter((text) => text.includes("held back, and waits for chat"));
    expect(lines).toHaveLength(6);
    expect(lines.join("\n")).toContain(`<script id="first" integrity="sha384-`);
    expect(lines.join("\n")).toContain(
      `<script defer type="text/plain" data-consent="chat" data-src="${CHAT}/b.js"></script>`,
    );
    expect(lines.join("\n")).toContain(
      `data-type="module" data-consent="chat" data-src="${CHAT}/e.js"></script>`,
    );
    expect(lines.filter((text) => text.includes("dot.svg"))).toHaveLength(1);
  });

  test("are let through by a grant, and a withdrawal loads the page again (R50)", async () => {
    await open(
      block(CONFIG) + RETROFIT + GATE.replace("async ", ""),
      `<script src="${CHAT}/a.js"></script>`,
      [GRANTED],
    );
    expect(await said()).toEqual(["a"]);
    const again = site.page.waitForEvent("load");
    await site.page.evaluate(() =>
      (window as never as { sluis: { rejectAll(): unknown } }).sluis.rejectAll(),
    );
    await again;
    await site.settle(300);
    expect(await said()).toEqual([]);
  });

  test("may be frames, which get their placeholder, and images (R119, R195)", async () => {
    await open(
      EARLY,
      `<iframe title="Chat" src="${CHAT}/frame" width="300" height="300"></iframe>
       <img id="dot" alt="" src="${CHAT}/dot.svg">
       <script>const made = document.createElement("iframe"); made.title = "Made"; made.src = "${CHAT}/frame?made"; document.body.append(made);</script>`,
    );
    await soon(() => site.page.locator("[data-sluis=placeholder]").count()).toBe(2);
    expect(site.page.frames()).toHaveLength(3);
    expect(site.page.frames().map((frame) => frame.url())).not.toContain(`${CHAT}/frame`);
    await site.page.locator("[data-sluis-action=load-once]").nth(1).click();
    await soon(() => site.page.frames().map((frame) => frame.url())).toContain(`${CHAT}/frame?made`);
    expect(site.page.frames().map((frame) => frame.url())).not.toContain(`${CHAT}/frame`);
    await accept();
    await soon(() => site.page.locator("#dot").getAttribute("src")).toBe(`${CHAT}/dot.svg`);
    await soon(() => site.page.frames().map((frame) => frame.url())).toContain(`${CHAT}/frame`);
  });

  test("run once where Sluis loads the same for a configured service (R123)", async () => {
    const config = { ...CONFIG, services: { clarity: "abcdefghij" } };
    const TAG = "https://www.clarity.ms/tag/abcdefghij";
    site = await Site.open({
      files: {
        "/": page(
          block(config) + RETROFIT + GATE,
          `<script async src="${TAG}"></script><script id="last" type="text/plain" data-consent="analytics">document.title = "Last"</script>`,
        ),
      },
      vendors: { [TAG]: "window.ran = (window.ran ?? 0) + 1" },
    });
    await site.visit();
    await accept();
    await soon(() => site.page.title()).toBe("Last");
    await site.settle(300);
    expect(await site.page.evaluate(() => (window as { ran?: number }).ran)).toBe(1);
  });
});

describe("where the gate fetches what holds them", () => {
  const LATE = block(CONFIG) + GATE;
  const insert = (word: string) =>
    site.page.evaluate((src) => {
      const script = document.createElement("script");
      script.src = src;
      document.head.append(script);
    }, `${CHAT}/${word}.js`);

  test("what stood in the page has run, and its owner is told; what comes later waits (R195)", async () => {
    await open(LATE, `<script src="${CHAT}/a.js"></script>`);
    await soon(
      () => site.messages.filter((text) => text.includes("came too early to be held back for chat")).length,
    ).toBe(1);
    await insert("b");
    await site.settle(200);
    expect([await said(), asked()]).toEqual([["a"], ["a.js"]]);
    await accept();
    await soon(said).toEqual(["a", "b"]);
  });

  test.each([
    ["the module door", "start(config);"],
    ["the module door, held ahead of it", "retrofit(config); setTimeout(() => start(config), 100);"],
  ])("it does so in %s (R195)", async (_, begin) => {
    const services =
      '[service({ id: "chat", category: "marketing", purpose: "x", hosts: ["*.chat.example"] })]';
    await open(
      `<script type="module">
        import { start } from "/sluis/index.js";
        import { retrofit } from "/sluis/retrofit.js";
        import { service } from "/sluis/services/index.js";
        const config = { controller: "Shop", policy: { url: "/privacy" }, gate: { retrofit: true }, services: ${services} };
        ${begin}
        const natives = Element.prototype.setAttribute;
        if (!String(natives).includes("native")) document.title = "Held";
      </script>`,
      "",
    );
    expect(await site.page.title()).toBe(begin.startsWith("retrofit") ? "Held" : "Shop");
    await site.banner("accept").waitFor();
    await insert("a");
    await site.settle(200);
    expect([await said(), asked()]).toEqual([[], []]);
    await accept();
    await soon(said).toEqual(["a"]);
    expect(site.errors).toEqual([]);
  });

  test("without the option nothing is fetched, patched or held (R195, R197)", async () => {
    const { gate: _, ...plain } = CONFIG;
    await open(block(plain) + RETROFIT + GATE, TAGS);
    await site.banner("accept").waitFor();
    await soon(async () => (await said()).sort()).toEqual(ALL);
    const isNative = await site.page.evaluate(() =>
      `${Element.prototype.setAttribute}`.includes("native code"),
    );
    expect(isNative).toBe(true);
  });
});

describe("the browser's own functions", () => {
  const PLACES = `[[HTMLScriptElement, "src"], [HTMLScriptElement, "type"], [HTMLImageElement, "src"], [HTMLIFrameElement, "src"], [Element, "setAttribute"]]
    .map(([{ prototype }, name]) => Object.getOwnPropertyDescriptor(prototype, name)).flatMap(({ get, set, value }) => [get, set, value])`;
  const before = `<script>window.natives = ${PLACES}</script>`;
  const isNative = () =>
    site.page.evaluate(`${PLACES}.map((one, index) => one === natives[index])`) as Promise<boolean[]>;
  const stop = () => site.page.evaluate(() => (window as never as { sluis: { stop(): void } }).sluis.stop());

  test("are the same ones again after a stop, and nothing is held any more (R197)", async () => {
    await open(before + EARLY, "");
    await site.banner("accept").waitFor();
    expect((await isNative()).filter((one) => !one).length).toBeGreaterThanOrEqual(6);
    await stop();
    expect((await isNative()).filter((one) => !one)).toEqual([]);
    await site.page.evaluate((src) => {
      document.body.append(document.createRange().createContextualFragment(`<script src="${src}"></script>`));
    }, `${CHAT}/a.js`);
    await soon(said).toEqual(["a"]);
  });

  test("stay as somebody else left them, and do what they should (R197)", async () => {
    const wrap = `<script>
      const own = Object.getOwnPropertyDescriptor(HTMLScriptElement.prototype, "src");
      window.wrapped = [];
      Object.defineProperty(HTMLScriptElement.prototype, "src", { ...own, set(value) { wrapped.push(value); own.set.call(this, value); } });
    </script>`;
    await open(EARLY + wrap, "");
    await site.banner("accept").waitFor();
    await stop();
    const left = await site.page.evaluate((src) => {
      const script = document.createElement("script");
      script.src = src;
      document.head.append(script);
      return [script.src, (window as { wrapped?: string[] }).wrapped?.at(-1)];
    }, `${CHAT}/a.js`);
    expect(left).toEqual([`${CHAT}/a.js`, `${CHAT}/a.js`]);
    await soon(said).toEqual(["a"]);
  });
});
