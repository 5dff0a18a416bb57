import { afterAll, afterEach, describe, expect, test } from "vitest";
import { closeBrowser, MARKET, ORIGIN, page, Site, tag } from "./site.ts";

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const LONG = '<p><a href="#">Text that goes on.</a></p>'.repeat(60);
type Context = Parameters<typeof Site.open>[0];

const open = async (config: unknown, more: { head?: string; body?: string } & Context = {}) => {
  const { head = "", body = LONG, files, ...rest } = more;
  site = await Site.open({
    files: { "/": page(head + tag(config), body), "/privacy": "<p>Privacy</p>", ...files },
    ...rest,
  });
  await site.visit();
};
const press = async (...keys: string[]) => {
  for (const key of keys) await site.page.keyboard.press(key);
};
const focused = () =>
  site.page.evaluate(() => {
    const { activeElement: one } = document;
    return one?.getAttribute("data-sluis-action") ?? (one?.id || one?.localName || "nothing");
  });
const isDecided = () =>
  site.page.evaluate(
    () => (window as never as { sluis: { state: { decided: boolean } } }).sluis.state.decided,
  );
const surfaces = () => site.page.evaluate(() => (window as never as { log: string[] }).log);
/** Notes what opens and closes. */
const LOG = `<script>log = []; for (const type of ["open", "close"])
  document.addEventListener("sluis:" + type, ({ detail }) => log.push(type + " " + detail.surface));</script>`;
const root = () => site.page.locator("#sluis");

describe("the layout `dialog`", () => {
  const DIALOG = { ...MARKET, layout: "dialog" };
  const dialog = () => site.page.locator("dialog[data-sluis=banner][data-layout=dialog]");
  const ask = async (more = {}) => {
    await open(DIALOG, { head: LOG, ...more });
    await dialog().waitFor();
  };

  test("stands before the page, with the focus on its heading and on no answer (R137, R139)", async () => {
    await ask();
    expect(await dialog().evaluate((one) => one.matches(":modal"))).toBe(true);
    expect(await focused()).toBe("sluis-title");
    await press("Tab");
    expect(await focused()).toBe("a");
    const isInert = await site.page.evaluate(() => {
      const button = document.querySelector<HTMLElement>("#footer-link");
      button?.focus();
      return document.activeElement !== button;
    });
    expect(isInert).toBe(true);
    expect(await surfaces()).toEqual(["open banner"]);
  });

  test.each([
    ["accept", 2],
    ["reject", 3],
  ] as const)("%s by keyboard alone; the focus is not lost", async (action, steps) => {
    await ask();
    await press(...Array(steps).fill("Tab"));
    expect(await focused()).toBe(action);
    await press("Enter");
    await dialog().waitFor({ state: "detached" });
    expect(await isDecided()).toBe(true);
    expect(await focused()).toBe("main");
    expect(await site.cookies()).toContain("consent_sluis");
    expect(await surfaces()).toEqual(["open banner", "close banner"]);
    await expect
      .poll(() => site.page.locator("#sluis > [role=status]").innerText())
      .toBe("Your choice has been saved.");
  });

  test("Escape, more than once, is not now: nothing is stored, and the next page asks (R142, R143)", async () => {
    await ask();
    await press("Escape", "Escape");
    await dialog().waitFor({ state: "detached" });
    expect(await focused()).toBe("main");
    expect([await isDecided(), await site.cookies(), site.elsewhere]).toEqual([false, [], []]);
    expect(await surfaces()).toEqual(["open banner", "close banner"]);
    await site.page.mouse.wheel(0, 400);
    await expect.poll(() => site.page.evaluate(() => scrollY)).toBeGreaterThan(0);
    // The page can still be answered, and asks anew.
    await site.page.locator("#footer-link").click();
    await site.preferences("save").waitFor();
    await press("Escape");
    await site.visit();
    await dialog().waitFor();
  });

  test("a request to close it from elsewhere is no answer either", async () => {
    await ask();
    await dialog().evaluate((one: HTMLDialogElement & { requestClose?(): void }) =>
      one.requestClose ? one.requestClose() : one.close(),
    );
    await dialog().waitFor({ state: "detached" });
    expect([await isDecided(), await site.cookies()]).toEqual([false, []]);
  });

  test("the preferences open above it; left unsaved, it still stands", async () => {
    await ask();
    await press("Tab", "Tab", "Tab", "Tab", "Enter");
    await site.preferences("save").waitFor();
    expect(await focused()).toBe("sluis-heading");
    await press("Escape");
    await site.preferences("save").waitFor({ state: "detached" });
    expect(await dialog().evaluate((one) => one.matches(":modal"))).toBe(true);
    expect(await focused()).toBe("preferences");
    await press("Enter");
    await site.preferences("reject").waitFor();
    await site.preferences("reject").focus();
    await press("Space");
    await dialog().waitFor({ state: "detached" });
    await expect.poll(focused).toBe("main");
    expect(await isDecided()).toBe(true);
  });

  test("is a region like any other where the browser has no modal dialogs", async () => {
    const head = "<script>delete HTMLDialogElement.prototype.showModal</script>";
    await open(DIALOG, { head });
    await site.banner("reject").click();
    await site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
    expect(await isDecided()).toBe(true);
  });

  test("asks as a bar where the part that makes it a dialog cannot be had", async () => {
    await open(DIALOG, { files: { "/sluis/sluis-more.js": { status: 404 } } });
    await site.banner("reject").click();
    await site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
    expect(await isDecided()).toBe(true);
  });

  test("says in the dialog what went wrong, where the page behind it is inert", async () => {
    await ask({ files: { "/sluis/sluis-ui.js": { status: 404 } } });
    await site.banner("preferences").click();
    await expect.poll(() => dialog().getByRole("status").innerText()).toContain("could not be loaded");
  });

  test.each([
    [320, 256],
    [844, 390],
    [1280, 720],
  ])("all of it can be reached at %i x %i", async (width, height) => {
    await ask({ context: { viewport: { width, height } } });
    for (const action of ["preferences", "reject", "accept"]) {
      await site.banner(action).scrollIntoViewIfNeeded();
      const box = await site.banner(action).boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= height && box.x + box.width <= width).toBe(true);
    }
  });
});

describe("the button that stays", () => {
  const STAYING = { ...MARKET, reopen: true };
  const button = () => site.page.locator("[data-sluis=reopen]");

  test("is there once there is a decision, and on the next page; it opens the preferences (R46, R47)", async () => {
    await open(STAYING, { head: LOG });
    await site.banner("reject").waitFor();
    expect(await button().count()).toBe(0);
    await site.banner("reject").click();
    await button().waitFor();
    await site.visit();
    await button().waitFor();
    expect(await site.page.locator("[data-sluis=banner]").count()).toBe(0);
    expect(await site.page.getByRole("button", { name: "Cookie preferences" }).count()).toBe(2);
    const box = await button().boundingBox();
    expect([box?.width, box?.height]).toEqual([44, 44]);
    await button().focus();
    await press("Enter");
    await site.preferences("save").waitFor();
    await press("Escape");
    await expect.poll(focused).toBe("preferences");
    await press("Enter");
    await site.preferences("accept").click();
    await expect.poll(focused).toBe("preferences");
    expect(await button().count()).toBe(1);
  });

  test("keeps its name and its place on every page (R157)", async () => {
    await open(STAYING);
    await site.banner("reject").click();
    await button().waitFor();
    const looks = async () => [await button().boundingBox(), await button().getAttribute("aria-label")];
    const here = await looks();
    await site.visit("/?another=page");
    await button().waitFor();
    expect(await looks()).toEqual(here);
    expect(here[0]).not.toBeNull();
  });

  test("gives way to the banner where the choice is forgotten", async () => {
    await open(STAYING);
    await site.banner("reject").click();
    await button().waitFor();
    await site.page.evaluate(() => (window as never as { sluis: { reset(): void } }).sluis.reset());
    await site.banner("reject").waitFor();
    expect(await button().count()).toBe(0);
  });

  test("is never on top of what has the focus, and leaves room at the end of the page (R145)", async () => {
    const fixed = '<a id="low" href="#" style="position:fixed;left:20px;bottom:20px">Help</a>';
    await open(STAYING, { body: LONG + fixed });
    await site.banner("reject").click();
    await button().waitFor();
    const overlaps = () =>
      site.page.evaluate(() => {
        const [a, b] = [document.querySelector("[data-sluis=reopen]"), document.activeElement].map((one) =>
          (one as Element).getBoundingClientRect(),
        ) as [DOMRect, DOMRect];
        return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
      });
    await site.page.locator("#low").focus();
    await expect.poll(overlaps).toBe(false);
    await site.page.locator("main p").last().locator("a").focus();
    await site.page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    const room = await site.page.evaluate(
      () => innerHeight - (document.querySelector("main") as HTMLElement).getBoundingClientRect().bottom,
    );
    expect(room).toBeGreaterThanOrEqual(44 + 16);
  });

  test("is not printed, and keeps a border in forced colours", async () => {
    await open(STAYING, { context: { forcedColors: "active" } });
    await site.banner("reject").click();
    await button().waitFor();
    expect(await button().evaluate((one) => getComputedStyle(one).borderTopWidth)).not.toBe("0px");
    await site.page.emulateMedia({ media: "print" });
    expect(await button().isVisible()).toBe(false);
  });

  test("is nobody's unless it is asked for", async () => {
    await open(MARKET);
    await site.banner("reject").click();
    await site.settle();
    expect(await button().count()).toBe(0);
  });
});

describe("how much the bar takes", () => {
  test.each([
    [1280, 720, 0.25],
    [375, 667, 0.505],
    [844, 390, 0.505],
  ])("at %i x %i, with texts a quarter longer too", async (width, height, share) => {
    const texts = {
      intro: `${"We use cookies and similar technologies, all but the functional ones only with your permission".padEnd(120, " and so on")}:`,
      "purpose.analytics": "measuring how the site is used, so that it can be improved step by step.",
      withdraw:
        "Under “{preferences}” on this site you see who receives data, and can change or withdraw your choice at any time, also when you come back later.",
    };
    for (const more of [{}, { texts: { en: texts } }]) {
      await open({ ...MARKET, ...more }, { context: { viewport: { width, height } } });
      await site.banner("accept").waitFor();
      await site.settle(300);
      const box = await site.page.locator("[data-sluis=banner]").boundingBox();
      expect((box?.height ?? height) / height).toBeLessThanOrEqual(share);
      if (!("texts" in more)) await site.close();
    }
  });

  test("every button can be reached at 320 x 256 by scrolling inside", async () => {
    await open(MARKET, { context: { viewport: { width: 320, height: 256 } } });
    for (const action of ["preferences", "reject", "accept"]) {
      await site.banner(action).scrollIntoViewIfNeeded();
      const box = await site.banner(action).boundingBox();
      expect(box && box.y >= 0 && box.y + box.height <= 256).toBe(true);
    }
  });

  test("the end of the page can be scrolled clear of it", async () => {
    await open(MARKET);
    await site.banner("accept").waitFor();
    const gap = () =>
      site.page.evaluate(() => {
        scrollTo(0, document.documentElement.scrollHeight);
        const [main, banner] = ["main", "[data-sluis=banner]"].map((one) =>
          document.querySelector(one)?.getBoundingClientRect(),
        );
        return (banner?.top ?? 0) - (main?.bottom ?? 0);
      });
    await expect.poll(gap).toBeGreaterThanOrEqual(0);
    await site.banner("reject").click();
    await expect
      .poll(() => site.page.evaluate(() => getComputedStyle(document.documentElement).scrollPaddingBottom))
      .toBe("auto");
  });
});

describe("pages that are in the way", () => {
  const look = () =>
    site.banner("reject").evaluate((one) => {
      const { backgroundColor, color, display, paddingTop } = getComputedStyle(one);
      return { backgroundColor, color, display, paddingTop };
    });
  const LAYERED =
    "@layer theirs{*{background:red!important;color:lime!important;padding:40px!important;display:block!important}}";
  const CSP = {
    "Content-Security-Policy":
      "default-src 'none'; script-src 'self'; style-src 'self'; require-trusted-types-for 'script'; trusted-types sluis",
  };
  const withSheet = (sheet: string, css: string, more = {}) => ({
    head: `<link rel="stylesheet" href="${sheet}">`,
    files: { "/theirs.css": { type: "text/css", body: css }, ...more },
  });

  test("important rules in layers of their own do not reach the banner, under a strict policy either", async () => {
    await open(MARKET);
    await site.stands();
    const plain = await look();
    await site.close();
    const { head, files } = withSheet("/theirs.css", LAYERED);
    const body = page(head + tag(MARKET), LONG);
    await open(MARKET, { files: { ...files, "/": { body, headers: CSP } } });
    await site.stands();
    await expect.poll(look).toEqual(plain);
    // And what the page adds later comes later.
    await site.page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync("@layer more{*{color:red!important}}");
      document.adoptedStyleSheets.push(sheet);
    });
    expect(await look()).toEqual(plain);
    expect(site.messages.filter((one) => /Content.Security|TrustedHTML|violat/i.test(one))).toEqual([]);
    // Nothing of it is left.
    await site.page.evaluate(() => (window as never as { sluis: { stop(): void } }).sluis.stop());
    const first = await site.page.evaluate(() => document.styleSheets[0]?.cssRules[0]?.cssText.slice(0, 14));
    expect(first).toBe("@layer theirs ");
  });

  test("a sheet without layers is left as it was", async () => {
    await open(MARKET, withSheet("/theirs.css", "p{color:green}"));
    await site.stands();
    expect(await site.page.evaluate(() => document.styleSheets[0]?.cssRules.length)).toBe(1);
  });

  test.each([
    ["its children", "document.body.innerHTML = '<main>Another page</main>'"],
    [
      "itself",
      "document.body.replaceWith(Object.assign(document.createElement('body'), { innerHTML: '<main>Another page</main>' }))",
    ],
    [
      "itself, for a copy from before",
      "{ const copy = document.body.cloneNode(true); document.body.replaceWith(copy) }",
    ],
  ])("a body that swaps %s keeps the banner, and only one", async (_, script) => {
    await open({ ...MARKET, layout: "box" });
    await site.stands();
    await site.page.evaluate(script);
    expect(await root().count()).toBe(1);
    await site.banner("reject").click();
    await site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
    expect(await isDecided()).toBe(true);
  });

  test("a dialog still holds the page after a swap", async () => {
    await open({ ...MARKET, layout: "dialog" });
    await site.page.locator("dialog[data-sluis=banner]").waitFor();
    await site.page.evaluate("document.body.innerHTML = '<main>Another page</main>'");
    expect(
      await site.page.locator("dialog[data-sluis=banner]").evaluate((one) => one.matches(":modal")),
    ).toBe(true);
    await site.banner("reject").click();
    expect(await isDecided()).toBe(true);
  });

  test("a page that takes the banner away every time is left alone, and does not hang", async () => {
    const script = `<script>new MutationObserver(() => document.querySelector("#sluis")?.remove())
      .observe(document, { childList: true, subtree: true })</script>`;
    await open(MARKET, { head: script });
    await site.settle(600);
    expect(await site.page.evaluate(() => document.title)).toBe("Shop");
    expect(new URL(site.page.url()).origin).toBe(ORIGIN);
  });
});
