import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import { closeBrowser, Site, tag } from "./site.ts";

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const CONFIG = {
  controller: "Shop",
  policy: { url: "/privacy" },
  services: { "google-analytics": "G-ABC1234567", youtube: true },
};

/** Elements of every kind, with the class names that the interface uses for its own. */
const CONTENT = `
  <header class="top"><nav class="links"><a href="#a">Home</a> <a href="#b">About</a></nav></header>
  <main>
    <h1>One</h1><h2 class="label">Two</h2><h3>Three</h3><h4>Four</h4><h5>Five</h5><h6>Six</h6>
    <p class="words">Words, <strong>strong</strong>, <em>em</em>, <b>b</b>, <i>i</i>, <u>u</u>, <s>s</s>, <small>small</small>,
      <mark>mark</mark>, <code>code</code>, <kbd>kbd</kbd>, <sub>sub</sub>, <sup>sup</sup>, <abbr>abbr</abbr>,
      <q>q</q>, <cite>cite</cite>, <bdo dir="rtl">bdo</bdo>, <ruby>漢<rt>kan</rt></ruby>, <time>time</time>.</p>
    <ul class="actions"><li>One<ul><li>Two</li></ul></li></ul><ol class="bottom"><li>One</li></ol>
    <dl><dt>Term</dt><dd>Meaning</dd></dl><blockquote class="panel">Said</blockquote><pre class="scroll">pre  pre</pre>
    <hr><address>Address</address><figure><svg width="40" height="40"><circle cx="20" cy="20" r="18" /></svg><figcaption>Caption</figcaption></figure>
    <form class="sheet"><fieldset class="category"><legend>Legend</legend>
      <label class="switch"><input type="checkbox" checked> Check</label> <label><input type="radio"> Radio</label>
      <input type="text" value="text"> <input type="range"> <input type="color"> <input type="number" value="3">
      <select><option>One</option></select> <textarea>area</textarea> <button type="button" class="state">Button</button>
      <input type="submit" value="Send"> <progress value=".4"></progress> <meter value=".6"></meter> <output>out</output>
    </fieldset></form>
    <details open><summary>Summary</summary>Details</details>
    <table class="line"><caption>Caption</caption><thead><tr><th>Head</th><th>Head</th></tr></thead><tbody><tr><td>Cell</td><td>Cell</td></tr></tbody></table>
    <dialog class="notice" open style="position: static">A dialog of the page</dialog>
    <div class="quiet">quiet</div><div class="service room fixed purpose">others</div><section data-layout="box" data-theme="dark">section</section>
    <iframe srcdoc="frame" title="Frame" width="200" height="60"></iframe>
    <img alt="none" width="50" height="30" src="data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg'/%3E">
  </main>`;
const OURS = `<iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/x" title="Film" width="300" height="200"></iframe>
  <div data-consent-declaration></div>`;

const open = async (config: unknown, width: number) => {
  const page = (
    more: string,
  ) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Shop</title>${more}</head>
    <body>${CONTENT}<div id="end">${OURS}</div></body></html>`;
  site = await Site.open({
    files: { "/with": page(tag(config)), "/without": page("") },
    context: { viewport: { width, height: 2000 }, reducedMotion: "reduce" },
  });
};

/** Every sheet of ours, and nothing of it in sight but what stands in the page, below its own content. */
const drawAll = async () => {
  await site.banner("accept").waitFor();
  await site.page.locator("[data-sluis=declaration]").waitFor();
  await site.page.locator("[data-sluis=placeholder]").waitFor();
  // Where nothing has the focus, the main content is made to take it.
  await site.page.locator("header a").first().focus();
  await site.page.evaluate("sluis.open()");
  await site.preferences("save").waitFor();
  await site.page.evaluate("sluis.close()");
  await site.settle(200);
};

const picture = async () => {
  const end = (await site.page.locator("#end").boundingBox())?.y ?? 0;
  const width = site.page.viewportSize()?.width ?? 0;
  return PNG.sync.read(await site.page.screenshot({ clip: { x: 0, y: 0, width, height: Math.floor(end) } }));
};

/** All that a browser computes of the page's own elements and of what stands before and after in them. */
const computed = () =>
  site.page.evaluate(() => {
    const all = (one: Element, pseudo?: string) => {
      const style = getComputedStyle(one, pseudo);
      return [...style].map((name) => `${name}: ${style.getPropertyValue(name)}`);
    };
    const own = [...document.querySelectorAll("html, body, body *:not(script)")].filter(
      (one) => !one.closest("#sluis, #end"),
    );
    return own.map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      // What gives way to the banner, so that it hides no focus (R145), and the height of the whole, are told apart.
      const isWhole = one.matches("html, body");
      const styles = [...all(one), ...all(one, "::before"), ...(isWhole ? [] : all(one, "::after"))];
      const place = isWhole ? "" : [x, y, width, height].join(" ");
      const grown = /^(scroll-padding|height|block-size|perspective-origin|transform-origin)/;
      return `${one.localName} ${place} ${styles.filter((text) => !isWhole || !grown.test(text)).join("; ")}`;
    });
  });

describe.each([1280, 375])("at %i px the page's own content", (width) => {
  test("is drawn with the same pixels as without Sluis, once all of it is there", async () => {
    await open(CONFIG, width);
    await site.visit("/without");
    const without = await picture();
    await site.visit("/with");
    await drawAll();
    await site.banner("reject").click();
    await site.settle(200);
    await site.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await site.settle(200);
    const sheets = await site.page.evaluate(() => document.adoptedStyleSheets.length);
    expect(sheets).toBeGreaterThanOrEqual(4);
    const beside = await picture();
    expect([beside.width, beside.height]).toEqual([without.width, without.height]);
    const { data } = without;
    const count = pixelmatch(data, beside.data, undefined, without.width, without.height, {
      threshold: 0,
      includeAA: true,
    });
    expect(count).toBe(0);
  });

  test.each(["bar", "box"])("is computed as without Sluis while the %s asks", async (layout) => {
    await open({ ...CONFIG, layout }, width);
    await site.visit("/without");
    const without = await computed();
    await site.visit("/with");
    await drawAll();
    await site.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await site.settle(100);
    const beside = await computed();
    expect(without.length).toBeGreaterThan(80);
    const changed = beside.flatMap((one, index) => {
      const before = new Set(without[index]?.split("; "));
      return one.split("; ").filter((text) => !before.has(text));
    });
    expect(changed).toEqual([]);
  });
});

test("sheets, elements and all else are gone after stop()", async () => {
  await open(CONFIG, 1280);
  await site.visit("/without");
  const without = await site.page.evaluate(() => document.body.innerHTML);
  await site.visit("/with");
  await drawAll();
  await site.page.evaluate("sluis.stop()");
  await site.settle(200);
  const left = await site.page.evaluate(() => ({
    sheets: document.adoptedStyleSheets.length,
    html: document.documentElement.outerHTML.match(/data-sluis="[^"]+"|id="sluis[^"]*"/g) ?? [],
    body: document.body.innerHTML,
  }));
  expect(left.body).toBe(without);
  expect({ ...left, body: "" }).toEqual({ sheets: 0, html: [], body: "" });
});
