import { afterAll, afterEach, describe, expect, test } from "vitest";
import { closeBrowser, MARKET, page, Site, tag, VISION } from "./site.ts";

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const open = async (config: unknown = MARKET, body = "", lang = "en") => {
  site = await Site.open({ files: { "/": page(tag(config), body, lang), "/privacy": "<p>Privacy</p>" } });
  await site.visit();
  await site.stands();
};
const press = async (...keys: string[]) => {
  for (const key of keys) await site.page.keyboard.press(key);
};
/** What has the focus, as a person would name it. */
const focused = () =>
  site.page.evaluate(() => {
    const { activeElement: one } = document;
    return one?.getAttribute("data-sluis-action") ?? (one?.id || one?.localName || "nothing");
  });
const state = () =>
  site.page.evaluate(
    () =>
      (window as never as { sluis: { state: { decided: boolean; services: Record<string, boolean> } } }).sluis
        .state,
  );

describe("the banner by keyboard", () => {
  test("comes first, in reading order, takes no focus by itself and lets it go on (R137, R138, R141)", async () => {
    await open();
    expect(await focused()).toBe("body");
    const order: string[] = [];
    for (let step = 0; step < 6; step++) {
      await press("Tab");
      order.push(await focused());
    }
    expect(order).toEqual(["a", "accept", "reject", "preferences", "a", "footer-link"]);
  });

  test.each(["accept", "reject"])(
    "%s with Enter; the focus goes back to where it was (R139)",
    async (action) => {
      await open();
      await site.page.locator("#footer-link").focus();
      await site.banner(action).focus();
      await press("Enter");
      await site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
      expect(await focused()).toBe("footer-link");
    },
  );

  test("where there was no focus before, it goes to the main content, never to the body", async () => {
    await open();
    await press("Tab", "Tab", "Space");
    await site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
    expect(await focused()).toBe("main");
  });

  test("Escape, clicks beside it, scrolling and leaving the page are no answer (R4, R142)", async () => {
    await open();
    await press("Tab", "Escape", "Escape");
    await site.page.mouse.click(200, 300);
    await site.page.mouse.wheel(0, 500);
    await site.visit("/privacy");
    await site.visit("/");
    await site.banner("accept").waitFor();
    expect(await site.cookies()).toEqual([]);
  });

  test("both answers are gone within 300 ms of one click (R20, R203)", async () => {
    for (const action of ["accept", "reject"]) {
      await open(VISION);
      const time = await site.page.evaluate(async (name) => {
        const before = performance.now();
        document.querySelector<HTMLElement>(`[data-sluis=banner] [data-sluis-action=${name}]`)?.click();
        while (document.querySelector("[data-sluis=banner]")) await new Promise(requestAnimationFrame);
        return performance.now() - before;
      }, action);
      expect(time).toBeLessThan(300);
      if (action === "accept") await site.close();
    }
  });
});

describe("the preferences by keyboard", () => {
  test("open on their heading, with everything optional off (R23, R139)", async () => {
    await open();
    await press("Tab", "Tab", "Tab", "Tab", "Enter");
    await site.preferences("save").waitFor();
    expect(await focused()).toBe("sluis-heading");
    const switches = site.page.getByRole("switch");
    expect(await switches.count()).toBe(3);
    for (const one of await switches.all()) expect(await one.isChecked()).toBe(false);
  });

  test("a choice made with Space alone is stored exactly as shown (R5, R33, R156)", async () => {
    await open();
    await site.page.locator("#footer-link").focus();
    await press("Enter");
    await site.preferences("save").waitFor();
    await press("Tab", "Tab", "Space");
    await expect
      .poll(() => site.page.getByRole("switch", { name: "Analytics", exact: true }).isChecked())
      .toBe(true);
    await site.page.getByRole("switch", { name: "Microsoft Clarity" }).focus();
    await press("Space");
    expect(await state()).toMatchObject({ decided: false });
    expect(site.elsewhere).toEqual([]);
    await site.preferences("save").focus();
    await press("Enter");
    await expect.poll(async () => (await state()).decided).toBe(true);
    expect((await state()).services).toEqual({ "google-analytics": true, clarity: false });
    expect(await focused()).toBe("footer-link");
    expect(await site.page.locator("[role=status]").innerText()).toBe("Your choice has been saved.");
    await press("Enter");
    await site.preferences("save").waitFor();
    expect(await site.page.getByRole("switch", { name: "Microsoft Clarity" }).isChecked()).toBe(false);
    expect(await site.page.getByRole("switch", { name: "Analytics", exact: true }).isChecked()).toBe(true);
  });

  test("Escape and the cross discard the draft and grant nothing (R34, R142, R143)", async () => {
    await open();
    for (const leave of [() => press("Escape"), () => site.preferences("close").click()]) {
      await site.banner("preferences").click();
      await site.page.getByRole("switch").first().click();
      await leave();
      await site.page.locator("dialog[open]").waitFor({ state: "detached" });
      expect(await focused()).toBe("preferences");
      expect(await site.cookies()).toEqual([]);
    }
    await site.banner("accept").waitFor();
  });

  test("saving from the banner's preferences never loses the focus on the body", async () => {
    await open();
    await site.banner("preferences").click();
    await site.preferences("reject").click();
    await site.page.locator("[data-sluis=banner]").waitFor({ state: "detached" });
    await expect.poll(focused).toBe("main");
  });

  test("the way in is still there after the choice, in Dutch too (R30, R46)", async () => {
    await open({ ...MARKET, policy: { url: "/privacy" } }, "", "nl-NL");
    expect(await site.banner("reject").innerText()).toBe("Alles weigeren");
    await site.banner("reject").click();
    await site.page.locator("#footer-link").click();
    expect(await site.preferences("reject").innerText()).toBe("Alles weigeren");
    expect(await site.page.locator("#sluis").getAttribute("lang")).toBe("nl");
  });
});
