import { afterAll, afterEach, describe, expect, test } from "vitest";
import { closeBrowser, page, Site, tag, VISION } from "./site.ts";

let site: Site;
afterEach(() => site.close());
afterAll(closeBrowser);

const PLAIN = "https://plain.example/tag.js";
const GATED = `
  <script type="text/plain" data-consent="marketing" data-src="https://gated.example/tag.js"></script>
  <iframe data-consent="marketing" data-src="https://gated.example/frame" title="A film"></iframe>`;

const open = async (body: string, context = {}) => {
  site = await Site.open({
    files: { "/": page(tag(VISION), body) },
    vendors: { [PLAIN]: "window.ran = true" },
    context,
  });
  await site.visit();
};

test("a vendor's plain tag is fetched and runs: only what is marked can be held back (R195)", async () => {
  await open(`<script src="${PLAIN}"></script>${GATED}`);
  await site.banner("accept").waitFor();
  await site.settle(500);
  expect(site.elsewhere).toEqual([PLAIN]);
  expect(await site.page.evaluate(() => "ran" in window)).toBe(true);
});

test("without JavaScript nobody else is asked anything (R13)", async () => {
  await open(GATED, { javaScriptEnabled: false });
  await site.settle(500);
  expect(site.requests.length).toBeGreaterThan(0);
  expect(site.elsewhere).toEqual([]);
});

test("a search engine's robot is asked like anybody, and gets no more (R207)", async () => {
  const userAgent = "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)";
  await open(GATED, { userAgent });
  await site.banner("accept").waitFor();
  await site.settle(500);
  expect(site.elsewhere).toEqual([]);
});

describe("the browser's own functions", () => {
  /** What libraries patch to catch tags that nobody marked. */
  const natives = () =>
    site.page.evaluate(() => {
      const owners: [object, string][] = [
        [document, "createElement"],
        [Node.prototype, "appendChild"],
        [Node.prototype, "insertBefore"],
        [Element.prototype, "setAttribute"],
        [HTMLScriptElement.prototype, "src"],
        [HTMLScriptElement.prototype, "type"],
        [HTMLIFrameElement.prototype, "src"],
        [HTMLImageElement.prototype, "src"],
        [Document.prototype, "cookie"],
        [Storage.prototype, "setItem"],
        [XMLHttpRequest.prototype, "open"],
        [navigator, "sendBeacon"],
        [window, "fetch"],
      ];
      return owners.map(([owner, name]) => {
        const own = Object.getOwnPropertyDescriptor(owner, name);
        const parts = own ? [own.get, own.set, own.value] : [Reflect.get(owner, name)];
        const made = parts.filter((one) => typeof one === "function").map(String);
        return [name, made.length > 0 && made.every((text) => text.includes("[native code]"))];
      });
    });

  test("stay as they are, before a choice and after (R197)", async () => {
    site = await Site.open({
      files: { "/": page(tag({ controller: "Shop", policy: { url: "/privacy" } }), GATED) },
      vendors: { "https://gated.example/": { status: 204 } },
    });
    await site.visit();
    await site.banner("accept").waitFor();
    const before = await natives();
    expect(before.filter(([, isNative]) => !isNative)).toEqual([]);
    await site.banner("accept").click();
    await site.settle(500);
    expect(await natives()).toEqual(before);
  });
});
