import { afterAll, afterEach, expect, test } from "vitest";
import { closeBrowser, MARKET, page, Site, tag } from "./site.ts";

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const CONFIG = { ...MARKET, services: { ...MARKET.services, youtube: true } };
const BODY = `
  <iframe data-consent="youtube" data-src="https://www.youtube-nocookie.com/embed/x" title="Film" width="300" height="200"></iframe>
  <div data-consent-declaration></div>`;

/** Every sheet of ours as the browser reads it: the layers it is in, and its declarations, with those that are not important. */
const sheets = () =>
  site.page.evaluate(() => {
    type Group = CSSRule & { readonly cssRules?: CSSRuleList; readonly style?: CSSStyleDeclaration };
    const stylesIn = (rules: CSSRuleList): CSSStyleDeclaration[] =>
      [...(rules as Iterable<Group>)].flatMap((rule) => [
        ...(rule.style ? [rule.style] : []),
        ...(rule.cssRules ? stylesIn(rule.cssRules) : []),
      ]);
    return document.adoptedStyleSheets.map(({ cssRules }) => {
      const all = stylesIn(cssRules).flatMap((style) => [...style].map((name) => ({ style, name })));
      const plain = all.filter(({ style, name }) => style.getPropertyPriority(name) !== "important");
      return {
        layers: [...cssRules].map((rule) => (rule as CSSLayerBlockRule).name ?? rule.constructor.name),
        count: all.length,
        plain: plain.map(({ style, name }) => `${name}: ${style.getPropertyValue(name)}`),
      };
    });
  });

test("every declaration of ours is important and in one layer, but for the room that the page keeps below", async () => {
  site = await Site.open({ files: { "/": page(tag(CONFIG), BODY) } });
  await site.visit();
  await site.stands();
  await site.page.locator("[data-sluis=placeholder]").waitFor();
  await site.page.locator("[data-sluis=declaration] table").first().waitFor();
  await site.banner("preferences").click();
  await site.preferences("save").waitFor();
  const found = await sheets();
  expect(found.flatMap(({ plain }) => plain)).toEqual([]);
  const [own, room] = [true, false].map((is) => found.filter(({ layers }) => (layers[0] === "sluis") === is));
  expect(room?.map(({ layers, count }) => [layers, count > 2])).toEqual([[["CSSMediaRule"], true]]);
  // The first layer in two parts, the preferences, the placeholders and the declaration.
  expect(own?.map(({ layers }) => layers)).toEqual(Array(5).fill(["sluis"]));
  for (const { count } of own ?? []) expect(count).toBeGreaterThan(20);
});
