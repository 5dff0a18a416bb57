import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { Consent } from "../../src/types.ts";
import { closeBrowser, page, Site, tag, VISION } from "./site.ts";

type Page = { sluis: Consent };

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const CONFIG = { ...VISION, regime: "regional", services: { ...VISION.services, clarity: "abcdefghij" } };

async function open(region: string, language: string, head = "") {
  const files = { "/": page(head + tag({ ...CONFIG, region }), "", language) };
  site = await Site.open({ files });
  await site.visit();
}
const granted = () =>
  site.page.evaluate(() => {
    const { categories, services } = (window as unknown as Page).sluis.state;
    return Object.entries({ ...categories, ...services }).flatMap(([id, is]) => (is ? id : []));
  });
const banner = () => site.page.locator("[data-sluis=banner]");
const dialog = () => site.page.locator("[data-sluis=preferences]");

/** Where something has to be said beside the rule, in the words of the place. */
const REGIONS = [
  ["NL", "nl", /alleen met uw toestemming/, "R71"],
  ["BE", "fr", /qu’avec votre consentement/, "R73"],
  ["FR", "fr", /qu’avec votre consentement/, "R74"],
  ["DE", "de", /speichern und lesen .* verarbeiten/, "R76"],
  ["IT", "it", /solo con il consenso dell’utente/, "R80"],
  ["CH", "de", /Einwilligung/, "R81"],
  ["CA-QC", "fr", /qu’avec votre consentement/, "R82"],
  ["BR", "pt-BR", /com o seu consentimento/, "R83"],
] as const;

describe("regions where nothing runs before a yes", () => {
  test.each(REGIONS)(
    "%s: nothing is asked of anybody, refusing is on the first layer, all switches are off (%s %s %s)",
    async (region, language, words) => {
      await open(region, language);
      await banner().waitFor();
      await site.settle(600);
      expect([await granted(), site.elsewhere]).toEqual([["functional"], []]);
      expect((await banner().innerText()).replace(/\s+/g, " ")).toMatch(words);
      const layer = banner().locator(".actions button");
      expect(
        await layer.evaluateAll((all) => all.map((one) => one.getAttribute("data-sluis-action"))),
      ).toEqual(["accept", "reject", "preferences"]);
      await site.banner("preferences").click();
      const switches = dialog().getByRole("switch", { includeHidden: true });
      // One for each of two categories and four services.
      await expect.poll(() => switches.count()).toBe(6);
      expect(await dialog().locator("input:checked").count()).toBe(0);
      await site.page.keyboard.press("Escape");
      await site.banner("reject").click();
      await site.settle();
      await site.visit();
      await site.settle(600);
      expect([await granted(), site.elsewhere, await banner().count()]).toEqual([["functional"], [], 0]);
    },
  );
});

describe("a service that decides before the banner (R77, R97)", () => {
  test("answers through the page's own code, and nothing is asked", async () => {
    await open(
      "DE",
      "de",
      `<script>document.addEventListener("sluis:ready", ({ detail }) => {
        if (!detail.state.decided) sluis.set({ analytics: true, marketing: false });
      });</script>`,
    );
    await expect.poll(granted).toContain("clarity");
    await site.settle(600);
    expect([await banner().count(), (await granted()).includes("linkedin-insight")]).toEqual([0, false]);
    expect(await site.page.evaluate(() => (window as unknown as Page).sluis.state.source)).toBe("api");
  });
});
