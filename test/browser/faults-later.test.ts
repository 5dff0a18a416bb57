import { describe, expect, test } from "vitest";
import { ask, isLetThrough, isShut, online, ran, useBroken } from "./parts-broken.ts";
import { soon } from "./soon.ts";

/*
 * What is fetched later fails to arrive, each file in turn and in every way.
 */

const { visit, inEveryWay } = useBroken();

describe("what is asked for later fails to arrive (R14, R205)", () => {
  test.each(["sluis-more", "sluis-ui", "locales/en/preferences"])(
    "%s: the banner answers, and says what cannot be opened until it can",
    async (part) => {
      await inEveryWay(async (fault) => {
        const { site, mend, isAsked } = await visit(part, fault);
        await site.banner("preferences").click();
        await isAsked();
        const status = site.page.locator("#sluis > [role=status]");
        await soon(() => status.textContent()).toContain("Please try again");
        await isShut(site);
        mend();
        // It was asked for a moment ago.
        await site.settle(200);
        await site.banner("preferences").click();
        await site.preferences("accept").click();
        await isLetThrough(site);
      });
    },
  );

  test.each(["sluis-run", "sluis-markup", "run/google"])(
    "%s: what it would start waits, and starts once it can",
    async (part) => {
      await inEveryWay(async (fault) => {
        const { site, mend, isAsked } = await visit(part, fault);
        const passed = async () => [await ran(site), site.elsewhere.join().includes("gtag/js")];
        await site.banner("accept").click();
        await isAsked();
        await soon(passed).toEqual([part === "run/google", part === "sluis-markup"]);
        mend();
        await soon(async () => {
          await online(site);
          return passed();
        }).toEqual([true, true]);
        expect(site.errors).toEqual([]);
      });
    },
  );

  test("sluis-change: a withdrawal counts, and the page is loaded again where nothing else stops it (R50)", async () => {
    await inEveryWay(async (fault) => {
      const { site } = await visit("sluis-change", fault);
      await site.banner("accept").click();
      await isLetThrough(site);
      const loaded = site.page.waitForEvent("load");
      await ask(site, (one) => void one.rejectAll());
      await loaded;
      site.requests.length = 0;
      await site.settle(400);
      await isShut(site);
      expect(await ask(site, (one) => one.state.decided)).toBe(true);
    });
  });

  test.each(["sluis-front", "sluis-more", "sluis-run", "sluis-markup", "locales/en/banner"])(
    "%s is empty, as what blocks it may answer: nothing is let through without a choice",
    async (part) => {
      const { site } = await visit("none", "missing", {}, (one) =>
        one.context.route(`**/sluis/${part}.js*`, (route) =>
          route.fulfill({ contentType: "text/javascript", body: "" }),
        ),
      );
      await site.settle(400);
      await isShut(site);
    },
  );
});
