import { expect } from "vitest";
import { BANNER, DECLARATION, journey, PLACEHOLDER, PREFERENCES, soon, type Visit } from "../visit.ts";
import { page, SHOP, shop, tag } from "./shop.ts";

const FILM = "https://www.youtube-nocookie.com/embed/aqz-KE_bpKQ";
const film = (id: string) =>
  `<iframe id="${id}" data-consent="youtube" data-src="${FILM}?${id}" title="Film ${id}" width="400" height="225"></iframe>`;
const FILMS = film("one") + film("two");
const PLAYED = "www.youtube-nocookie.com/embed/aqz-KE_bpKQ";

const filmsShown = (visit: Visit) =>
  visit.tab.evaluate(() =>
    [...document.querySelectorAll("iframe")]
      .filter((one) => one.src && one.checkVisibility())
      .map(({ id }) => id),
  );

/** Scripts that tell whether the visitor had the next picture by then, counted from the last click; and ways to click. */
const PICTURED = `
  <script>
    ran = [];
    const click = () => {
      pictured = false;
      requestAnimationFrame(() => setTimeout(() => (pictured = true)));
    };
    addEventListener("click", click, true);
  </script>
  <form><input id="name" aria-label="Name"></form>
  <button type="button" id="swap" onclick="sluis.set({ analytics: false, marketing: true })">Swap</button>
  <script type="text/plain" data-consent="analytics">ran.push(["analytics", pictured])</script>
  <script type="text/plain" data-consent="marketing">ran.push(["marketing", pictured])</script>`;

/** Each tells that it ran, in a list that the page keeps. */
const GATED = `
  <script>ran = []</script>
  <script type="text/plain" data-consent="analytics">ran.push("inline")</script>
  <script type="text/plain" data-consent="analytics" data-src="/slow.js"></script>
  <script type="text/plain" data-consent="marketing">ran.push("never")</script>
  <script type="text/plain" data-consent="analytics">ran.push("after")</script>
  <template data-consent="analytics"><p id="grown">Grown</p></template>
  <img alt="" id="picture" data-consent="analytics" data-src="/picture.svg">`;
const FILES = {
  "/slow.js": { type: "text/javascript", body: 'ran.push("external")' },
  "/picture.svg": { type: "image/svg+xml", body: '<svg xmlns="http://www.w3.org/2000/svg"/>' },
};
const ran = (visit: Visit) => visit.tab.evaluate(({ ran }) => ran);

export const pages = [
  journey(
    "placeholder: once lets one film through, and is forgotten (R119, R120)",
    shop(FILMS),
    async (visit) => {
      await visit.answer("reject");
      await soon(() => visit.count(PLACEHOLDER)).toBe(2);
      await soon(() => visit.text(PLACEHOLDER)).toContain("Google Ireland Limited");
      expect(visit.elsewhere).toEqual([]);
      await visit.press(PLACEHOLDER, "load-once");
      await soon(() => visit.elsewhere).toContain(PLAYED);
      await soon(() => filmsShown(visit)).toEqual(["one"]);
      expect(await visit.count(PLACEHOLDER)).toBe(1);
      visit.forget();
      await visit.tab.reload();
      await soon(() => visit.count(PLACEHOLDER)).toBe(2);
      expect(visit.elsewhere).toEqual([]);
    },
  ),

  journey(
    "placeholder: always lets that provider through, and comes back with a withdrawal",
    shop(FILMS),
    async (visit) => {
      await visit.answer("reject");
      await visit.press(PLACEHOLDER, "load-always");
      await soon(() => filmsShown(visit)).toEqual(["one", "two"]);
      await visit.tab.reload();
      await soon(() => filmsShown(visit)).toEqual(["one", "two"]);
      expect(await visit.count(PLACEHOLDER)).toBe(0);
      expect(await visit.has("linkedin-insight")).toBe(false);
      await visit.tab.click("#footer-link");
      await visit.press(PREFERENCES, "reject");
      await soon(() => visit.count(PLACEHOLDER)).toBe(2);
      expect(await filmsShown(visit)).toEqual([]);
    },
  ),

  journey(
    "the declaration is drawn, and follows the choice",
    shop("<div data-consent-declaration></div>"),
    async (visit) => {
      await visit.appears(DECLARATION);
      const states = () =>
        visit.tab.evaluate(
          (_, one) =>
            [...document.querySelectorAll(`${one} .category > .line .state`)].map(
              ({ textContent }) => textContent,
            ),
          DECLARATION,
        );
      expect(await visit.text(DECLARATION)).toContain("_clck");
      const before = await states();
      await visit.answer("accept");
      await soon(states).not.toEqual(before);
      expect(new Set((await states()).slice(1)).size).toBe(1);
      await visit.tab.evaluate(({ sluis }) => sluis.set({ marketing: false }));
      await soon(async () => new Set((await states().catch(() => [])).slice(1)).size).toBe(2);
    },
  ),

  journey(
    "markup runs once granted, in its order, each by its own consent (R172)",
    { ...shop(GATED), ...FILES },
    async (visit) => {
      await visit.appears(BANNER);
      expect(await ran(visit)).toEqual([]);
      expect(
        await visit.tab.evaluate(() => (document.querySelector("#picture") as HTMLImageElement).src),
      ).toBe("");
      await visit.tab.evaluate(({ sluis }) => sluis.set({ analytics: true, marketing: false }));
      await soon(() => ran(visit)).toEqual(["inline", "external", "after"]);
      await visit.appears("#grown");
      await soon(() =>
        visit.tab.evaluate(() => (document.querySelector("#picture") as HTMLImageElement).src),
      ).toBe(visit.at("/picture.svg"));
    },
  ),

  journey(
    "each answer is seen taken before what it granted runs, also where all that it takes is there (R203)",
    shop(film("one") + PICTURED),
    async (visit) => {
      // A placeholder has what runs markup fetched ahead of any answer.
      await visit.appears(PLACEHOLDER);
      await soon(() => visit.ours).toContain("sluis-markup.js");
      await visit.press(BANNER, "preferences");
      await visit.appears(PREFERENCES);
      await visit.tab.click(`${PREFERENCES} [role=switch]`);
      await visit.press(PREFERENCES, "save");
      await soon(() => ran(visit)).toEqual([["analytics", true]]);
      await visit.tab.click("#footer-link");
      await visit.press(PREFERENCES, "accept");
      await soon(() => ran(visit)).toEqual([
        ["analytics", true],
        ["marketing", true],
      ]);
    },
  ),

  journey(
    "an answer that takes one back and grants another: nothing of that runs before it is seen taken either (R203)",
    shop(film("one") + PICTURED),
    async (visit) => {
      await visit.appears(PLACEHOLDER);
      await visit.press(BANNER, "preferences");
      await visit.appears(PREFERENCES);
      await visit.tab.click(`${PREFERENCES} [role=switch]`);
      await visit.press(PREFERENCES, "save");
      await soon(() => ran(visit)).toEqual([["analytics", true]]);
      // What ran cannot be stopped, and the page would be loaded again if nothing had been typed.
      await visit.tab.evaluate(() => {
        (document.querySelector("#name") as HTMLInputElement).value = "A. Visitor";
      });
      await visit.tab.click("#swap");
      await soon(() => ran(visit)).toEqual([
        ["analytics", true],
        ["marketing", true],
      ]);
      expect(await visit.has("analytics")).toBe(false);
    },
  ),

  journey("late elements count as those that were there", { ...shop(), ...FILES }, async (visit) => {
    const add = () =>
      visit.tab.evaluate((page, src) => {
        page.ran ??= [];
        const script = document.createElement("script");
        Object.assign(script, { type: "text/plain", textContent: 'ran.push("late")' });
        script.dataset.consent = "analytics";
        const frame = Object.assign(document.createElement("iframe"), { title: "Film" });
        Object.assign(frame.dataset, { consent: "youtube", src });
        document.querySelector("main")?.append(script, frame);
      }, FILM);
    await visit.appears(BANNER);
    await add();
    await visit.appears(PLACEHOLDER);
    expect(await ran(visit)).toEqual([]);
    await visit.answer("accept");
    await soon(() => ran(visit)).toEqual(["late"]);
    await soon(() => visit.elsewhere).toContain(PLAYED);
    await add();
    await soon(() => ran(visit)).toEqual(["late", "late"]);
  }),

  journey(
    "a page that swaps its body keeps the question, and what the new body brings is gated",
    shop(),
    async (visit) => {
      await visit.appears(BANNER);
      // What keeps the banner in its place comes when the browser is idle.
      await soon(() => visit.ours).toContain("sluis-more.js");
      await visit.tab.evaluate(async () => {
        await new Promise((done) => setTimeout(done, 300));
        history.pushState({}, "", "/elsewhere");
        const body = document.createElement("body");
        body.innerHTML = `<main><h1>Another page</h1><button type="button" data-consent-open id="way-in">Cookies</button></main>`;
        const script = document.createElement("script");
        Object.assign(script, { type: "text/plain", textContent: 'ran = "new"' });
        script.dataset.consent = "analytics";
        body.append(script);
        document.body.replaceWith(body);
      });
      await visit.appears(BANNER);
      expect(await visit.count("#sluis")).toBe(1);
      await visit.answer("accept");
      await soon(() => ran(visit)).toBe("new");
      await visit.tab.click("#way-in");
      await visit.appears(PREFERENCES);
    },
  ),

  journey(
    "a page with a strict policy of its own: nonce, strict-dynamic, Trusted Types (R170-R171)",
    {
      "/": {
        body: page(
          tag(SHOP).replaceAll("<script", '<script nonce="n"'),
          `${film("one")}<script nonce="n" type="text/plain" data-consent="analytics">ran = "inline"</script>`,
        ),
        headers: {
          "Content-Security-Policy":
            "default-src 'none'; script-src 'nonce-n' 'strict-dynamic'; frame-src https:; connect-src https:; img-src https:; require-trusted-types-for 'script'; trusted-types sluis",
        },
      },
    },
    async (visit) => {
      await visit.appears(PLACEHOLDER);
      expect(
        await visit.tab.evaluate(
          (_, one) => getComputedStyle(document.querySelector(one) as Element).position,
          BANNER,
        ),
      ).toBe("fixed");
      await visit.answer("accept");
      await soon(() => ran(visit)).toBe("inline");
      await soon(() => visit.elsewhere).toEqual(
        expect.arrayContaining(["www.clarity.ms/tag/abcdefghij", PLAYED]),
      );
    },
  ),
];
