import { afterAll, afterEach, describe, expect, test } from "vitest";
import { closeBrowser, page, Site, tag } from "./site.ts";

const CONFIG = {
  controller: "Shop",
  policy: { url: "/privacy" },
  services: { youtube: {}, vimeo: {}, "google-maps": {}, "x-widgets": {}, "facebook-plugins": {} },
};
const FILM = "https://www.youtube-nocookie.com/embed/aqz-KE_bpKQ";
const film = (more = "", id = "youtube", src = FILM) =>
  `<iframe data-consent="${id}" data-src="${src}" title="Film" width="560" height="315" ${more}></iframe>`;
const vimeo = film("", "vimeo", "https://player.vimeo.com/video/76979871");
const TWEET = `<template data-consent="x-widgets" title="A post"><blockquote class="twitter-tweet"><p>Words</p>
  <a href="https://x.com/a/status/1">May 1</a></blockquote></template>`;

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const open = async (
  body: string,
  { head = "", ...options }: Record<string, unknown> & { head?: string } = {},
) => {
  const files = { "/": page(head + tag(CONFIG), body), ...(options.files as object) };
  site = await Site.open({ ...options, files });
  await site.visit();
  await places().first().waitFor({ state: "attached" });
};
const places = () => site.page.locator("[data-sluis=placeholder]");
const press = async (action: string, nth = 0) => {
  await places().nth(nth).locator(`[data-sluis-action=${action}]`).click();
  await site.settle();
};
const call = async (what: string) => {
  await site.page.evaluate(`sluis.${what}`);
  await site.settle();
};
const frames = () =>
  site.page
    .frames()
    .slice(1)
    .map((one) => new URL(one.url()).hostname)
    .filter(Boolean);
const choice = async () =>
  decodeURIComponent(
    (await site.context.cookies()).find(({ name }) => name === "consent_sluis")?.value ?? "none",
  );
/** What has the focus: an element of the page, by its name. */
const focused = () => site.page.evaluate(() => document.activeElement?.localName);

describe("before a choice", () => {
  test("nothing is asked of anybody else, and what waits is told (R119)", async () => {
    await open(`${film('data-consent-poster="https://i.ytimg.com/vi/x/hq.jpg"')}${vimeo}${TWEET}`);
    await site.settle(600);
    expect(site.elsewhere).toEqual([]);
    expect(await places().count()).toBe(3);
    expect(await places().nth(0).locator("p").innerText()).toContain("Google Ireland Limited");
    expect(await places().nth(1).locator("p").innerText()).toContain("Vimeo.com, Inc.");
    expect(await site.page.locator("iframe").first().isVisible()).toBe(false);
    expect(
      await places()
        .getByRole("link")
        .evaluateAll((all) => all.map((one) => (one as HTMLAnchorElement).href)),
    ).toEqual([
      "https://www.youtube.com/watch?v=aqz-KE_bpKQ",
      "https://vimeo.com/76979871",
      "https://x.com/a/status/1",
    ]);
    expect(site.errors).toEqual([]);
  });

  test("a picture of the site's own is shown, above text on a ground of its own", async () => {
    const picture = {
      type: "image/svg+xml",
      body: '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>',
    };
    await open(film('data-consent-poster="/film.svg"'), { files: { "/film.svg": picture } });
    await places().locator("img").waitFor();
    expect(site.requests.filter((url) => url.endsWith("/film.svg"))).toHaveLength(1);
    const ground = await places()
      .locator(".panel")
      .evaluate((one) => getComputedStyle(one).backgroundColor);
    expect(ground).toBe("rgb(255, 255, 255)");
  });

  test("who receives data is named, though the page has loaded before that is known", async () => {
    site = await Site.open({ files: { "/": page(tag(CONFIG), film()) } });
    let release = () => {};
    const held = new Promise<void>((resolve) => {
      release = resolve;
    });
    await site.context.route("**/about/youtube.js", async (route) => {
      await held;
      await route.fallback();
    });
    const isAsked = site.page.waitForRequest("**/about/youtube.js");
    await site.visit();
    await isAsked;
    await site.page.evaluate(() => dispatchEvent(new Event("load")));
    release();
    await places().waitFor();
    expect(await places().locator("p").innerText()).toContain("Google Ireland Limited");
  });

  test("frames that nobody sees get no placeholder; one in a folded part does", async () => {
    await open(`<iframe id="gtm" data-consent="youtube" data-src="${FILM}" title="x" width="0" height="0"></iframe>
      <iframe data-consent="youtube" data-src="${FILM}" title="x" style="display:none;visibility:hidden"></iframe>
      <details><summary>More</summary>${film()}</details>`);
    expect(await places().count()).toBe(1);
    await site.page.locator("summary").click();
    expect(await places().boundingBox()).toMatchObject({ width: 564, height: 319 });
    await site.page.locator("#gtm").evaluate((one) => one.setAttribute("width", "300"));
    await site.page.locator("#gtm").evaluate((one) => one.setAttribute("height", "300"));
    await site.settle(200);
    expect(await places().count()).toBe(2);
  });
});

describe("loading once", () => {
  test("loads that one only, stores nothing, and the focus is in it (R120)", async () => {
    await open(`${film()}${film()}`);
    await press("load-once");
    expect(frames()).toEqual(["www.youtube-nocookie.com"]);
    expect(await places().count()).toBe(1);
    expect([await focused(), await choice()]).toEqual(["iframe", "none"]);
    expect(await site.page.locator("iframe").first().isVisible()).toBe(true);
    expect(await site.page.locator("iframe").first().boundingBox()).toMatchObject({
      width: 564,
      height: 319,
    });
    expect(await site.page.frames()[1]?.locator("body").innerText()).toBe("Play");
    await site.page.reload();
    await places().first().waitFor();
    expect([await places().count(), frames().length]).toEqual([2, 0]);
  });

  test("is still part of the click, so that a film may play by itself", async () => {
    await open(film("", "youtube", `${FILM}?autoplay=1`));
    await site.settle(300);
    await site.page.locator("iframe").evaluate((frame) => {
      const note = () => Object.assign(window, { isInClick: navigator.userActivation.isActive });
      new MutationObserver(note).observe(frame, { attributeFilter: ["src"] });
    });
    await press("load-once");
    expect(await site.page.evaluate("isInClick")).toBe(true);
    expect(await site.page.frames()[1]?.locator("body").innerText()).toBe("Playing");
  });

  test("ends with a refusal, and the frame is really gone", async () => {
    await open(film());
    await press("load-once");
    await site.banner("reject").click();
    await places().waitFor();
    expect(frames()).toEqual([]);
    expect(await site.page.locator("iframe").getAttribute("src")).toBe(null);
  });

  test("of a post takes the focus along into the frame that the vendor puts in its place", async () => {
    await open(TWEET);
    await press("load-once");
    await expect.poll(focused).toBe("iframe");
  });

  test("of a post leaves nothing behind when it goes", async () => {
    await open(`<div id="box">${TWEET}</div>`);
    await press("load-once");
    expect(frames()).toEqual(["platform.twitter.com"]);
    expect(await choice()).toBe("none");
    await call("rejectAll()");
    await places().waitFor();
    expect(await site.page.locator("#box > *").evaluateAll((all) => all.map((one) => one.localName))).toEqual(
      ["div", "template"],
    );
    expect(frames()).toEqual([]);
    await press("load-once");
    expect(frames()).toEqual(["platform.twitter.com"]);
  });
});

describe("allowing always", () => {
  test("is stored for that service alone, loads its other embeds, and holds on the next visit (R120)", async () => {
    await open(`${film()}${vimeo}${film()}`);
    await press("load-always");
    expect(frames()).toEqual(["www.youtube-nocookie.com", "www.youtube-nocookie.com"]);
    expect([await places().count(), await focused()]).toEqual([1, "iframe"]);
    expect(await choice()).toMatch(/youtube/);
    expect(await choice()).not.toMatch(/vimeo|marketing/);
    const state = "JSON.stringify([sluis.state.decided, sluis.has('youtube'), sluis.has('marketing')])";
    expect(await site.page.evaluate(state)).toBe("[false,true,false]");
    await site.visit();
    await places().waitFor();
    expect(await places().locator("p").innerText()).toContain("Vimeo.com");
    expect(frames()).toEqual(["www.youtube-nocookie.com", "www.youtube-nocookie.com"]);
  });

  test("works by keyboard alone (R140)", async () => {
    await open(film());
    await places().getByRole("link").focus();
    await site.page.keyboard.press("Tab");
    await site.page.keyboard.press("Tab");
    await site.page.keyboard.press("Enter");
    await site.settle();
    expect([await places().count(), await focused()]).toEqual([0, "iframe"]);
    expect(await choice()).toMatch(/youtube/);
    await call("set({ youtube: false })");
    await places().getByRole("link").focus();
    await site.page.keyboard.press("Tab");
    await site.page.keyboard.press("Space");
    await site.settle();
    expect([await places().count(), await focused()]).toEqual([0, "iframe"]);
  });
});

describe("a choice made elsewhere", () => {
  test("lets all through, and a withdrawal puts the placeholders back", async () => {
    await open(`${film()}${vimeo}${TWEET}`);
    await site.banner("accept").click();
    await site.settle(600);
    expect(frames()).toEqual(["www.youtube-nocookie.com", "player.vimeo.com", "platform.twitter.com"]);
    expect([await places().count(), await focused()]).toEqual([0, "main"]);
    await call("set({ youtube: false })");
    expect(frames()).toEqual(["player.vimeo.com", "platform.twitter.com"]);
    expect(await places().count()).toBe(1);
    await call("set({ marketing: false })");
    expect([frames(), await places().count()]).toEqual([[], 3]);
  });

  test("finds embeds that were added later, and forgets those that went", async () => {
    await open(film());
    await site.page.evaluate(
      (html) => document.querySelector("main")?.insertAdjacentHTML("beforeend", html),
      vimeo,
    );
    await places().nth(1).waitFor();
    expect(await places().nth(1).locator("p").innerText()).toContain("Vimeo.com, Inc.");
    await site.page
      .locator("iframe")
      .first()
      .evaluate((one) => one.remove());
    await site.settle(100);
    expect(await places().count()).toBe(1);
    await call("stop()");
    expect(await places().count()).toBe(0);
    expect(await site.page.locator("iframe").isVisible()).toBe(true);
  });
});

const LAYOUTS: Readonly<Record<string, string>> = {
  "width and height": film(),
  "an aspect ratio": `<iframe class="ratio" data-consent="youtube" data-src="${FILM}" title="x"></iframe>`,
  "a padded wrapper": `<div class="padded"><iframe data-consent="youtube" data-src="${FILM}" title="x"></iframe></div>`,
  "a flexible row": `<div class="row">${film()}<p>Beside</p>${film('style="flex: 1; min-width: 0"')}</div>`,
  "a stretched row": `<div class="row" style="height: 400px">${film('style="height: auto"')}<p>Beside</p></div>`,
  "a grid": `<div class="grid"><p>Beside</p>${film('style="grid-column: 2 / 4; width: 100%"')}<p>After</p></div>`,
  "a float": `${film('style="float: right; margin: 10px 5% 1em 2em; width: 40%"')}<p>Around it</p>`,
  "no size at all": `<p>Words ${`<iframe data-consent="youtube" data-src="${FILM}" title="x"></iframe>`} and words</p>`,
  "a first child of spaced ones": `<div class="flow">${film()}<p>Next</p></div>`,
};
const LAYOUT = `<style>
  .ratio { width: 80%; aspect-ratio: 16 / 9; border: 0; display: block; margin: 0 auto }
  .padded { position: relative; padding-bottom: 56.25% } .padded iframe { position: absolute; inset: 0; width: 100%; height: 100%; border: 0 }
  .row { display: flex; gap: 20px } .grid { display: grid; grid-template-columns: 1fr 2fr 1fr; gap: 10px }
  .flow > * { display: block } .flow > * + * { margin-top: 40px }
</style>`;

describe("nothing on the page moves (R122, R201)", () => {
  test.each(Object.keys(LAYOUTS))("with %s", async (name) => {
    const body = `${LAYOUTS[name]}<p id="after">After</p><div style="height: 2000px"></div>`;
    site = await Site.open({ files: { "/": page(LAYOUT + tag(CONFIG), body) } });
    await site.page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as never as { value: number }).value);
      }).observe({ type: "layout-shift", buffered: true });
    });
    await site.visit();
    const boxes = () =>
      site.page.evaluate(() =>
        [...document.querySelectorAll("main p:not([data-sluis] *), main iframe")].map((one) => {
          const { previousElementSibling: before } = one;
          const isHeld = before?.matches("[data-sluis=placeholder]");
          const { x, y, width, height } = (isHeld ? before : one)?.getBoundingClientRect() ?? {};
          return [one.localName, x, y, width, height];
        }),
      );
    await places().first().waitFor();
    const held = await boxes();
    await call("set({ youtube: true })");
    expect([await places().count(), frames().length > 0]).toEqual([0, true]);
    const loaded = await boxes();
    expect(held).toEqual(loaded);
    await call("set({ youtube: false })");
    await places().first().waitFor();
    expect(await boxes()).toEqual(loaded);
    expect(await site.page.evaluate(() => (window as never as { shifts: number[] }).shifts)).toEqual([]);
    await site.page.setViewportSize({ width: 700, height: 720 });
    await site.settle(200);
    const narrow = await boxes();
    await call("set({ youtube: true })");
    expect(await boxes()).toEqual(narrow);
  });

  test("at 320 px nothing runs off, every target is large enough (R146, R147)", async () => {
    const body = `<div class="padded"><iframe data-consent="youtube" data-src="${FILM}" title="A film with a long title, about dikes"></iframe></div>${TWEET}
      <iframe data-consent="youtube" data-src="${FILM}" title="Small" width="120" height="90"></iframe>`;
    await open(body, { head: LAYOUT, context: { viewport: { width: 320, height: 640 } } });
    const report = await site.page.evaluate(() => ({
      sideways: document.documentElement.scrollWidth > innerWidth,
      inside: [...document.querySelectorAll("[data-sluis=placeholder] .room")].filter(
        (one) => one.scrollWidth > one.clientWidth,
      ).length,
      small: [...document.querySelectorAll("[data-sluis=placeholder] :is(button, a)")].filter((one) => {
        const { width, height } = one.getBoundingClientRect();
        return width < 24 || height < 24;
      }).length,
    }));
    expect(report).toEqual({ sideways: false, inside: 0, small: 0 });
    await press("load-once");
    expect(frames()).toEqual(["www.youtube-nocookie.com"]);
  });
});

/** Contrast of the text of an element with the ground it stands on, by WCAG 2. */
const contrastOf = (selector: string) =>
  places()
    .locator(selector)
    .first()
    .evaluate((one) => {
      const light = (color: string) => {
        const parts = (color.match(/[\d.]+/g) ?? []).slice(0, 3).map((part) => Number(part) / 255);
        const [r = 0, g = 0, b = 0] = parts.map((part) =>
          part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * r + 0.7152 * g + 0.0722 * b;
      };
      const ground = getComputedStyle(one.closest(".panel") as Element).backgroundColor;
      const [low = 0, high = 0] = [light(getComputedStyle(one).color), light(ground)].sort((a, b) => a - b);
      return (high + 0.05) / (low + 0.05);
    });

describe.each(["light", "dark"] as const)("in %s", (colorScheme) => {
  test("all text can be read, and the focus be seen (R144, R149)", async () => {
    await open(film('data-consent-poster="/film.svg"'), { context: { colorScheme } });
    for (const selector of ["strong", "p", "a", "button"])
      expect(await contrastOf(selector)).toBeGreaterThanOrEqual(4.5);
    for (const control of ["a", "button"]) {
      await places().locator(control).first().focus();
      await site.page.keyboard.press("Shift");
      const outline = await places()
        .locator(control)
        .first()
        .evaluate((one) => [
          getComputedStyle(one).outlineStyle,
          getComputedStyle(one).outlineColor === getComputedStyle(one).color,
        ]);
      expect(outline).toEqual(["solid", true]);
    }
  });
});

describe("a page", () => {
  test("with a strict policy breaks none of it (R170, R171)", async () => {
    const policy =
      "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; connect-src 'self'; " +
      "img-src 'self'; frame-src https://www.youtube-nocookie.com; require-trusted-types-for 'script'; trusted-types sluis";
    const html = page(tag(CONFIG), film()).replaceAll("<script async", '<script nonce="abc" async');
    site = await Site.open({
      files: { "/": { body: html, headers: { "Content-Security-Policy": policy } } },
    });
    await site.page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      document.addEventListener("securitypolicyviolation", ({ violatedDirective }) =>
        broken.push(violatedDirective),
      );
    });
    await site.visit();
    await places().waitFor();
    expect(await places().boundingBox()).toMatchObject({ width: 564, height: 319 });
    await press("load-once");
    expect(frames()).toEqual(["www.youtube-nocookie.com"]);
    expect(await site.page.evaluate(() => (window as never as { broken: string[] }).broken)).toEqual([]);
  });

  test("that sends no referrer still shows the film (R122)", async () => {
    await open(film(), { head: '<meta name="referrer" content="no-referrer">' });
    await press("load-once");
    expect(await site.page.frames()[1]?.locator("body").innerText()).toBe("Play");
    expect(await site.page.locator("iframe").getAttribute("allow")).toContain("encrypted-media");
  });

  test("cannot break a placeholder, not even with important rules", async () => {
    const looks = () => places().screenshot();
    await open(film());
    await site.banner("reject").click();
    await site.settle(300);
    const plain = await looks();
    await site.close();
    const hostile = `<style>
      main * { color: red !important; letter-spacing: 9px !important; text-transform: uppercase !important }
      [data-sluis] *, div div button { background: lime !important; transform: rotate(9deg) !important; display: block !important }
      [data-sluis] p { display: none !important } [data-sluis]::after { content: "x" !important; background: red !important }
    </style>`;
    await open(film(), { head: hostile });
    await site.banner("reject").click();
    await site.settle(300);
    expect(Buffer.compare(await looks(), plain)).toBe(0);
  });
});
