import { afterAll, afterEach, describe, expect, test } from "vitest";
import {
  FEW,
  LAYOUTS,
  openPreferences,
  openStage,
  pageOfAll,
  startAnew,
  stillness,
  unfold,
} from "./a11y-stage.ts";
import { closeBrowser, type Site } from "./site.ts";

/** Layouts that leave the page usable. */
const OPEN_LAYOUTS = ["bar", "box"] as const;
const LONG = '<p>Text that goes on. <a href="/other">A link</a></p>'.repeat(80);

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const open = async (config: object = {}, context = {}) => {
  site = await openStage(pageOfAll("", LONG), {
    context,
    files: { "/other": "<!doctype html><title>Other</title><p>Other" },
  });
  await startAnew(site, { ...FEW, ...config });
};
const OURS =
  ":is(#sluis, #sluis *, [data-sluis=placeholder], [data-sluis=placeholder] *, [data-sluis=declaration], [data-sluis=declaration] *)";

describe.each(LAYOUTS)("with the layout %s", (layout) => {
  test("an hour without an answer changes nothing: no time limit, nothing that moves for ever (R35, R158)", async () => {
    site = await openStage(pageOfAll());
    await site.page.clock.install();
    await site.visit();
    await startAnew(site, { ...FEW, layout });
    await site.page.clock.runFor("01:00:00");
    await site.banner("reject").waitFor();
    expect(await site.cookies()).toEqual([]);
    await openPreferences(site);
    await site.page.clock.runFor("01:00:00");
    expect(await site.preferences("save").isVisible()).toBe(true);
    expect(await site.cookies()).toEqual([]);
    expect(site.elsewhere).toEqual([]);
    const moving = await site.page.evaluate(
      () =>
        document.getAnimations().filter((one) => one.effect?.getComputedTiming().endTime === Infinity).length,
    );
    expect(moving).toBe(0);
  });

  /** What moves, and for how long, in everything of ours and in what is drawn before, after and behind it. */
  const motions = () =>
    site.page.evaluate((ours) => {
      const seconds = (text: string) =>
        Math.max(...text.split(",").map((one) => parseFloat(one) * (one.endsWith("ms") ? 0.001 : 1)));
      const all = [...document.querySelectorAll(ours)];
      const found = all.flatMap((one) =>
        [null, "::before", "::after", "::backdrop"].flatMap((part) => {
          const style = getComputedStyle(one, part);
          const isAnimated = style.animationName !== "none";
          const time = Math.max(
            seconds(style.transitionDuration),
            isAnimated ? seconds(style.animationDuration) : 0,
          );
          const where = `${one.localName}${part ?? ""}: ${style.transitionProperty} ${style.animationName}`;
          return time > 0.001 ? [{ where, time, what: style.transitionProperty.split(", ") }] : [];
        }),
      );
      return { count: all.length, found };
    }, OURS);

  test("nothing moves where motion is not wanted (R162)", async () => {
    await open({ layout }, { reducedMotion: "reduce" });
    await site.page.locator("[data-sluis=declaration]").waitFor();
    const first = await motions();
    expect(first.count).toBeGreaterThan(50);
    expect(first.found).toEqual([]);
    await openPreferences(site);
    await unfold(site);
    const second = await motions();
    expect(second.count).toBeGreaterThan(first.count);
    expect(second.found).toEqual([]);
  });

  test("elsewhere what moves does so for less than 200 ms, and only by place and opacity", async () => {
    await open({ layout });
    await openPreferences(site);
    const { found } = await motions();
    for (const { where, time, what } of found) {
      expect(time, where).toBeLessThan(0.2);
      for (const one of what)
        expect(["opacity", "transform", "translate", "display", "overlay", "all"], where).toContain(one);
    }
  });

  test("on paper there is nothing of the banner or the preferences, nor room for them (R169)", async () => {
    await open({ layout });
    const height = () => site.page.evaluate(() => document.documentElement.getBoundingClientRect().height);
    const visible = () =>
      site.page
        .locator("#sluis, #sluis *")
        .evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);
    await openPreferences(site);
    expect(await visible()).toBeGreaterThan(20);
    await site.page.emulateMedia({ media: "print" });
    expect(await visible()).toBe(0);
    const withUs = await height();
    await site.page.evaluate(() => document.querySelector("#sluis")?.remove());
    expect(await height()).toBe(withUs);
  });

  test("no part of the page is hidden or held for good, not even where the preferences fail (R164)", async () => {
    const held = () =>
      site.page.evaluate(() =>
        [...document.querySelectorAll("[inert], [aria-hidden]")]
          .filter((one) => !one.closest("[data-sluis]"))
          .map(({ localName }) => localName),
      );
    await open({ layout });
    if (layout !== "dialog") expect(await held()).toEqual([]);
    await openPreferences(site);
    await site.preferences("close").click();
    if (layout !== "dialog") expect(await held()).toEqual([]);
    await site.banner("reject").click();
    await site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
    expect(await held()).toEqual([]);
    await site.close();
    site = await openStage(pageOfAll(), { files: { "/sluis/sluis-ui.js": "throw new Error('broken')" } });
    await startAnew(site, { ...FEW, layout });
    await site.banner("preferences").click();
    await site.page.locator("#sluis [role=status]").getByText("could not be loaded").first().waitFor();
    if (layout !== "dialog") expect(await held()).toEqual([]);
    await site.banner("reject").click();
    await site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
    expect(await held()).toEqual([]);
  });

  test("a click beside the preferences closes nothing, and is no answer (R165)", async () => {
    await open({ layout });
    await openPreferences(site);
    for (const [x, y] of [
      [5, 5],
      [1270, 400],
      [640, 4],
    ] as const)
      await site.page.mouse.click(x, y);
    await stillness(site);
    expect(await site.preferences("save").isVisible()).toBe(true);
    expect(await site.cookies()).toEqual([]);
  });

  test("the page scrolls after the preferences, after the answer, and after going away and back (R166)", async () => {
    await open({ layout });
    const scrolls = async () => {
      await site.page.evaluate(() => scrollTo(0, 0));
      await site.page.mouse.move(640, 100);
      await site.page.mouse.wheel(0, 300);
      await expect.poll(() => site.page.evaluate(() => scrollY)).toBeGreaterThan(100);
    };
    if (layout !== "dialog") await scrolls();
    await openPreferences(site);
    await site.preferences("close").click();
    if (layout !== "dialog") await scrolls();
    await openPreferences(site);
    await site.preferences("reject").click();
    await site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
    await scrolls();
    await site.page.evaluate(() => scrollTo(0, 0));
    await site.page.locator("#footer-link").click();
    await site.preferences("save").waitFor();
    await site.page.goto("https://www.shop.example.nl/other");
    await site.page.goBack();
    await scrolls();
  });

  test.each([320, 1280])(
    "every target is 24 px or more, but for links in a sentence, at %i px (R146)",
    async (width) => {
      await open({ layout }, { viewport: { width, height: 720 } });
      const targets = (where: string) =>
        site.page.evaluate((selector) => {
          const isInSentence = (one: Element) => {
            const rest = (one.parentElement?.textContent ?? "").replace(one.textContent ?? "", "").trim();
            return one.localName === "a" && getComputedStyle(one).display === "inline" && rest.length > 3;
          };
          const all = [
            ...document.querySelectorAll(`${selector} :is(a, button, summary, input, select, textarea)`),
          ].filter((one) => one.checkVisibility() && !isInSentence(one));
          return {
            count: all.length,
            small: all.flatMap((one) => {
              // The words beside a switch are part of it.
              const box = ((one as HTMLInputElement).labels?.[0] ?? one).getBoundingClientRect();
              const own = one.getBoundingClientRect();
              const [width, height] = [Math.max(box.width, own.width), Math.max(box.height, own.height)];
              return width < 24 || height < 24 ? [`${one.outerHTML.slice(0, 80)}: ${width} x ${height}`] : [];
            }),
          };
        }, where);
      const expectLarge = async (where: string, least: number) => {
        const { count, small } = await targets(where);
        expect(count, where).toBeGreaterThanOrEqual(least);
        expect(small).toEqual([]);
      };
      await expectLarge("[data-sluis=banner]", 3);
      await openPreferences(site);
      await unfold(site);
      await expectLarge("[data-sluis=preferences]", 12);
      await site.preferences("reject").click();
      await expectLarge("[data-sluis=placeholder]", 3);
      await expectLarge("[data-sluis=declaration]", 5);
    },
  );
});

describe.each(OPEN_LAYOUTS)("with the layout %s, which leaves the page usable", (layout) => {
  test("the page can be read, clicked and left before any answer (R32, R137)", async () => {
    await open({ layout });
    await site.page.locator("#footer-link").click();
    await site.preferences("close").click();
    await site.page.locator("main a[href='/other']").first().click();
    expect(new URL(site.page.url()).pathname).toBe("/other");
    expect(await site.cookies()).toEqual([]);
  });

  test("nothing of ours follows the pointer, or needs more than a click (R159, R161)", async () => {
    await open({ layout });
    const before = await site.page.locator("[data-sluis=banner] *").count();
    for (const action of ["accept", "reject", "preferences"]) {
      await site.banner(action).hover();
      await stillness(site);
      expect(await site.page.locator("[data-sluis=banner] *").count()).toBe(before);
    }
    expect(await site.page.locator("#sluis [title]").count()).toBe(0);
    // A press that is taken elsewhere before it is let go is no answer.
    await site.banner("accept").hover();
    await site.page.mouse.down();
    await site.page.mouse.move(300, 200);
    await site.page.mouse.up();
    expect(await site.cookies()).toEqual([]);
    await site.banner("accept").waitFor();
  });
});
