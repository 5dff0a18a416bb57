import { afterAll, afterEach, expect, test } from "vitest";
import type { Consent } from "../../src/types.ts";
import { closeBrowser, MARKET, ORIGIN, page, Site, tag } from "./site.ts";

type Page = { sluis: Consent };

const APEX = "https://shop.example.nl/";

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

/** The same page on two hosts of one site, which fetch the library from one of them. */
async function open(cookie: object) {
  const body = page(tag({ ...MARKET, cookie }).replace('src="', `crossorigin src="${ORIGIN}`));
  site = await Site.open({
    files: { "/": body },
    vendors: { [APEX]: { type: "text/html; charset=utf-8", body } },
  });
}
const decidedAt = async (url: string) => {
  const tab = await site.context.newPage();
  await tab.goto(url);
  await tab.waitForFunction(() => Boolean((window as unknown as Page).sluis?.state));
  return { tab, isDecided: await tab.evaluate(() => (window as unknown as Page).sluis.state.decided) };
};
const reject = async () => {
  const { tab } = await decidedAt(`${ORIGIN}/`);
  await tab.locator("[data-sluis=banner] [data-sluis-action=reject]").click();
  await expect.poll(() => tab.evaluate(() => (window as unknown as Page).sluis.state.decided)).toBe(true);
};

test("a choice is kept to the host that asked (R18, R188)", async () => {
  await open({});
  await reject();
  expect((await decidedAt(APEX)).isDecided).toBe(false);
  expect((await decidedAt(`${ORIGIN}/`)).isDecided).toBe(true);
});

test("a choice is shared with other hosts of the domain that the site names (R18, R188)", async () => {
  await open({ domain: "shop.example.nl" });
  await reject();
  expect((await decidedAt(APEX)).isDecided).toBe(true);
});
