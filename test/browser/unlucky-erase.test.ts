import { afterAll, afterEach, describe, expect, test } from "vitest";
import { inPage, Stage, soon } from "./services-stage.ts";
import { closeBrowser, ORIGIN, page } from "./site.ts";
import { decide, GA, keys, refuse, remember } from "./unlucky-stage.ts";

/*
 * Erasing where something is amiss: a service that does not run here, facts that cannot be had, names that cover too much.
 */

let stage: Stage;
afterEach(() => stage.close());
afterAll(closeBrowser);

const MARK = "sluis-erase";
const cookie = async (name: string) =>
  (await stage.site.context.cookies()).find((one) => one.name === name)?.value;
const isMarked = async () => (await cookie(MARK)) !== undefined;

test("a withdrawal on a page where the service did not run erases what it keeps (R51)", async () => {
  const form = '<form data-consent-use="recaptcha"><label>Name <input id="name"></label></form>';
  stage = await Stage.open({ recaptcha: `6L${"a".repeat(38)}` }, { body: form });
  await stage.visit();
  await stage.site.banner("accept").click();
  await soon(async () => {
    await stage.site.page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await stage.site.page.focus("#name");
    return keys(stage);
  }).toEqual(["_grecaptcha"]);
  await stage.visit("/next");
  expect(await keys(stage)).toEqual(["_grecaptcha"]);
  await decide(stage, { marketing: false });
  await soon(() => keys(stage)).toEqual([]);
  // Another tab, where it runs on, may still write: the next page looks once more.
  expect(await isMarked()).toBe(true);
  await inPage(stage.site.page, () => {
    addEventListener("pagehide", () => localStorage.setItem("_grecaptcha", "again"));
  });
  await stage.visit();
  await soon(() => keys(stage)).toEqual([]);
  await soon(isMarked).toBe(false);
});

test("a start that is stopped and made anew erases nothing of what is granted", async () => {
  const start = `<script src="/sluis/sluis.js"></script><script>
    const config = {
      controller: "Shop", policy: { url: "/privacy" },
      services: { "google-analytics": "${GA}", "meta-pixel": "1234567890123" },
    };
    sluis.start(config).stop();
    sluis.start(config);
  </script>`;
  stage = await Stage.open({}, { files: { "/": page(start) }, vendors: { "https://": { status: 404 } } });
  await remember(stage, { analytics: true, marketing: false });
  const stored = { [MARK]: "1", _ga: "GA1.1.visitor", _fbp: "fb.1.2.3" };
  await stage.site.context.addCookies(
    Object.entries(stored).map(([name, value]) => ({ name, value, url: ORIGIN })),
  );
  await stage.visit();
  await soon(isMarked).toBe(false);
  await soon(() => stage.kept()).not.toContain("_fbp");
  // It erases a second time.
  await stage.site.settle(1000);
  expect(await cookie("_ga")).toBe("GA1.1.visitor");
});

test("a service whose facts cannot be had is named as not erased, until a later page can (R51)", async () => {
  stage = await Stage.open({ "google-analytics": GA });
  let isMissing = true;
  await stage.site.context.route("**/sluis/about/google-analytics.js", (route) =>
    isMissing ? route.fulfill({ status: 404 }) : route.fallback(),
  );
  await stage.visit();
  await stage.site.banner("accept").click();
  await soon(() => stage.kept()).toContain("_ga");
  await inPage(stage.site.page, (window) => {
    window.sluis.on("change", ({ remaining }) => {
      window.remaining = remaining.map(({ service }) => service);
    });
  });
  await decide(stage, { analytics: false });
  await soon(() => inPage(stage.site.page, ({ remaining }) => remaining)).toEqual(["google-analytics"]);
  expect(await isMarked()).toBe(true);
  await stage.visit("/next");
  await stage.site.settle(400);
  expect(await isMarked()).toBe(true);
  isMissing = false;
  await stage.visit();
  await soon(() => stage.kept()).toEqual([]);
  await soon(isMarked).toBe(false);
});

describe("a name that covers too much", () => {
  test("never takes a cookie that is bound to its host or to https", async () => {
    const own = {
      category: "marketing",
      purpose: "Talk to us",
      script: "https://chat.example.org/chat.js",
      cookies: ["__*", "mine_*"],
    };
    stage = await Stage.open({ chat: own }, { vendors: { "https://chat.example.org/": "" } });
    await stage.visit();
    await stage.site.banner("accept").click();
    await soon(() => stage.hosts).toEqual(["chat.example.org"]);
    const safe = ["__Host-session", "__Secure-next-auth.session-token"];
    const all = [...safe, "mine_1"].map((name) => ({ name, value: "1", url: ORIGIN, secure: true }));
    await stage.site.context.addCookies(all);
    await refuse(stage);
    await soon(() => stage.kept()).toEqual(safe);
    await soon(() => stage.loads).toBe(2);
    await stage.ready();
    await soon(isMarked).toBe(false);
    await stage.site.settle(1000);
    expect(await stage.kept()).toEqual(safe);
  });
});
