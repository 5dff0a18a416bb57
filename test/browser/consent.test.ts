import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { Consent } from "../../src/types.ts";
import { closeBrowser, MARKET, ORIGIN, page, Site, tag, VISION } from "./site.ts";

type Page = { sluis: Consent & { start(config: unknown): Consent }; seen: unknown[] };

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const open = async (config: unknown = MARKET, body = "") => {
  site = await Site.open({ files: { "/": page(tag(config), body), "/other/page": page(tag(config)) } });
  await site.page.addInitScript(() => {
    const seen: unknown[] = [];
    Object.assign(window, { seen });
    for (const name of ["ready", "change", "open", "close"]) {
      document.addEventListener(`sluis:${name}`, (event) => seen.push([name, (event as CustomEvent).detail]));
    }
  });
  await site.visit();
};
const cookie = async () => (await site.context.cookies()).find(({ name }) => name === "consent_sluis");

describe("the consent object", () => {
  test("has, when, set, the events and a frozen state (R208)", async () => {
    await open();
    const result = await site.page.evaluate(async () => {
      const { sluis, seen } = window as unknown as Page;
      let resolved = "";
      sluis.when("clarity").then(() => {
        resolved += "clarity ";
      });
      const heard: unknown[] = [];
      const end = sluis.on("change", ({ granted }) => heard.push(granted));
      await sluis.set({ analytics: true, clarity: false, nonsense: true, functional: false } as never);
      const afterFirst = resolved;
      await sluis.set({ clarity: true });
      end();
      await sluis.set({ clarity: false });
      const mutable = Object.isFrozen(sluis.state) && Object.isFrozen(sluis.state.categories);
      return {
        afterFirst,
        resolved,
        heard,
        mutable,
        has: [sluis.has("functional"), sluis.has("nonsense"), sluis.has("constructor")],
        names: seen.map((one) => (one as string[])[0]),
      };
    });
    expect(result).toEqual({
      afterFirst: "",
      resolved: "clarity ",
      heard: [["analytics", "google-analytics"], ["clarity"]],
      mutable: true,
      has: [true, false, false],
      names: ["ready", "open", "close", "change", "change", "change"],
    });
    expect(site.messages.filter((text) => text.includes("can be set")).length).toBe(1);
  });

  test("a late listener to ready is told too", async () => {
    await open();
    await site.banner("accept").waitFor();
    expect(
      await site.page.evaluate(
        () =>
          new Promise((done) =>
            (window as unknown as Page).sluis.on("ready", ({ state }) => done(state.decided)),
          ),
      ),
    ).toBe(false);
  });

  test("the choice is stored for 180 days from the decision and reads like a sentence (R40, R180)", async () => {
    await open();
    await site.page.evaluate(() => (window as unknown as Page).sluis.rejectAll());
    const stored = await cookie();
    expect(stored?.value).toMatch(
      /^at=20\d\d-\d\d-\d\dT\d\d:\d\d:\d\dZ&policy=&denied=analytics&granted=&shown=&v=1$/,
    );
    expect(stored).toMatchObject({
      path: "/",
      sameSite: "Lax",
      secure: true,
      httpOnly: false,
      domain: "www.shop.example.nl",
    });
    const days = ((stored?.expires ?? 0) - Date.now() / 1000) / 86_400;
    expect(days).toBeGreaterThan(179.9);
    expect(days).toBeLessThanOrEqual(180);
  });

  test("reset forgets the choice and asks again", async () => {
    await open();
    await site.banner("accept").click();
    await site.settle();
    await site.page.evaluate(() => (window as unknown as Page).sluis.reset());
    await site.banner("accept").waitFor();
    expect(await cookie()).toBe(undefined);
    expect(await site.page.evaluate(() => (window as unknown as Page).sluis.has("analytics"))).toBe(false);
  });

  test("stop takes everything away", async () => {
    await open();
    await site.banner("accept").waitFor();
    await site.page.evaluate(() => (window as unknown as Page).sluis.stop());
    expect(await site.page.locator("#sluis").count()).toBe(0);
    expect(await site.page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
    await site.page.locator("#footer-link").click();
    await site.settle(300);
    expect(await site.page.locator("#sluis").count()).toBe(0);
  });
});

describe("withdrawal", () => {
  test("erases every variant of a cookie, reports what is out of reach, and leaves the site's own alone (R51)", async () => {
    await open(VISION);
    await site.banner("accept").click();
    await site.settle(700);
    await site.page.evaluate(() => {
      document.cookie = "_ga_OLD1234=1; Path=/; Domain=shop.example.nl";
      document.cookie = "_ga_OLD1234=2; Path=/; Domain=example.nl";
      document.cookie = "_ga=host; Path=/";
      document.cookie = "_gid=1; Path=/; Secure; SameSite=None; Partitioned";
      document.cookie = "session=mine; Path=/";
      document.cookie = "_garden=mine; Path=/";
    });
    const detail = await site.page.evaluate(async () => {
      const { sluis } = window as unknown as Page;
      const change = new Promise((done) => sluis.on("change", done));
      sluis.set({ analytics: false });
      return change;
    });
    expect(detail).toMatchObject({
      revoked: ["analytics", "google-analytics"],
      remaining: [],
      reload: "none",
    });
    await site.settle(1200);
    const names = await site.cookies();
    expect(names.filter((name) => /^_g(a$|a_|id)/.test(name))).toEqual([]);
    expect(names).toEqual(expect.arrayContaining(["session", "_garden", "li_fat_id"]));
  });

  test("one category off leaves the others running, without a reload (R54)", async () => {
    await open({ ...MARKET, categories: { marketing: true } });
    await site.banner("accept").click();
    await site.settle(700);
    await site.page.evaluate(() => Object.assign(window, { kept: true }));
    await site.page.evaluate(() => (window as unknown as Page).sluis.set({ marketing: false }));
    await site.settle(600);
    expect(await site.page.evaluate(() => "kept" in window)).toBe(true);
    expect(await site.page.evaluate(() => (window as unknown as Page).sluis.has("clarity"))).toBe(true);
  });

  test("a tag that nothing can stop has the page loaded again, once (R50)", async () => {
    await open(VISION);
    await site.banner("accept").click();
    await site.settle(700);
    const before = site.requests.filter((url) => url === `${ORIGIN}/`).length;
    await site.page.evaluate(() => void (window as unknown as Page).sluis.rejectAll());
    await site.settle(2000);
    expect(site.requests.filter((url) => url === `${ORIGIN}/`).length).toBe(before + 1);
  });

  test("unsent input is not thrown away: the visitor is told instead (R50)", async () => {
    await open(VISION, '<form><label>Name <input id="name"></label></form>');
    await site.banner("accept").click();
    await site.settle(700);
    await site.page.locator("#name").fill("Half a letter");
    await site.page.evaluate(() => void (window as unknown as Page).sluis.rejectAll());
    const reload = site.page.getByRole("status").getByRole("button", { name: "Reload the page" });
    await reload.waitFor();
    expect(await site.page.getByRole("status").textContent()).toMatch(
      /^Your choice has been saved\. What you/,
    );
    expect(await site.page.locator("#name").inputValue()).toBe("Half a letter");
    await site.page.evaluate(() => Object.assign(window, { isOld: true }));
    await reload.click();
    await site.page.waitForFunction(
      () => !("isOld" in window) && (window as unknown as Partial<Page>).sluis?.state?.decided,
    );
    expect(await site.page.locator("[role=status] button").count()).toBe(0);
  });

  test("a tab with unsent input is told in the site's own words what was withdrawn in another one (R50, R190)", async () => {
    const texts = { en: { reloadNeeded: "It goes on until then:", reload: "Begin again" } };
    await open({ ...VISION, texts }, '<form><label>Name <input id="name"></label></form>');
    await site.banner("accept").click();
    await site.settle(700);
    await site.page.locator("#name").fill("Half a letter");
    const other = await site.tab("/other/page");
    await other.waitForFunction(() => (window as unknown as Partial<Page>).sluis?.state?.decided);
    await other.evaluate(() => void (window as unknown as Page).sluis.rejectAll());
    await site.page.getByRole("button", { name: "Begin again" }).waitFor();
    expect(await site.page.getByRole("status").textContent()).toBe(
      "Your choice has been saved. It goes on until then:Begin again",
    );
    expect(await site.page.locator("#name").inputValue()).toBe("Half a letter");
  });
});

describe("a refusal", () => {
  test.each([
    ["a choice that a new policy made void", { ...MARKET, policy: { url: "/privacy", version: "2" } }],
    ["the time before the site had Sluis", MARKET],
  ])("erases what services left from %s (R3, R49)", async (when, config) => {
    await open(MARKET);
    if (when.startsWith("a choice")) {
      await site.banner("accept").click();
      await site.settle(700);
    }
    const cookies = await site.context.cookies();
    await site.close();
    site = await Site.open({ files: { "/": page(tag(config)) } });
    const old = ["_ga", "_clck"].map((name) => ({ name, value: "1", domain: ".example.nl", path: "/" }));
    await site.context.addCookies([...cookies, ...old]);
    await site.visit();
    await site.banner("reject").click();
    await site.settle(1200);
    expect((await site.cookies()).filter((name) => !/^(consent_|sluis-)/.test(name))).toEqual([]);
  });
});

describe("other tabs", () => {
  test("follow at once, and stop what runs there (R190)", async () => {
    await open();
    const other = await site.tab("/other/page");
    const has = (isGranted: boolean) =>
      // A second is what is asked; the machine that tests may be busy with more than this.
      other.waitForFunction(
        (wanted) => {
          const { sluis } = window as unknown as Partial<Page>;
          return sluis?.state?.decided && sluis.has("clarity") === wanted;
        },
        isGranted,
        { timeout: 5000 },
      );
    await site.banner("accept").click();
    await has(true);
    expect(await other.locator("[data-sluis=banner]").count()).toBe(0);
    expect(await other.evaluate(() => (window as unknown as Page).sluis.state.source)).toBe("tab");
    await site.page.evaluate(() => (window as unknown as Page).sluis.rejectAll());
    await has(false);
  });
});

test("what was drawn ahead of an answer is not what is shown after it (R33)", async () => {
  await open();
  await expect.poll(() => site.page.locator("#sluis dialog").count()).toBe(1);
  await site.page.evaluate(() => (window as unknown as Page).sluis.acceptAll());
  await site.page.locator("#footer-link").click();
  const switches = site.page.locator("#sluis dialog[open] [role=switch]");
  await switches.first().waitFor();
  const shown = await switches.evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked));
  expect(shown).toEqual([true, true, true]);
});
