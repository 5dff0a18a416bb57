import { afterAll, afterEach, describe, expect, test } from "vitest";
import { list } from "./services-row.ts";
import { inPage, Stage, soon } from "./services-stage.ts";
import { tags } from "./services-table.ts";
import { pixels } from "./services-table-pixels.ts";
import { closeBrowser, page } from "./site.ts";

const STATS = "https://stats.example.org/";
const matomo = { url: STATS, siteId: 3 };

let stage: Stage;
afterEach(() => stage.close());
afterAll(closeBrowser);

const accept = () => stage.site.banner("accept").click();
const decide = (choices: Record<string, boolean>) =>
  stage.site.page.evaluate(
    (given) => (window as never as { sluis: { set(choices: object): Promise<void> } }).sluis.set(given),
    choices,
  );

describe("what a page has of its vendors", () => {
  const functions = "gtag lintrk clarity fbq twq pintrk hj Intercom plausible".split(" ");
  const lists = "_paq _mtm _wow uetq _hsq _hsp dataLayer ttq".split(" ");
  const own = `<script>
    for (const name of ${JSON.stringify(functions)}) {
      const own = function () { own.q.push(arguments); };
      window[name] = Object.assign(own, { q: [], queue: [] });
    }
    for (const name of ${JSON.stringify(lists)}) window[name] = [];
    window.before = Object.fromEntries(${JSON.stringify([...functions, ...lists])}.map((name) => [name, window[name]]));
  </script>`;
  const isSame = () =>
    inPage(stage.site.page, (window) =>
      Object.entries(window.before as object).filter(([name, one]) => window[name] !== one),
    );

  test("stays the very same, whatever is chosen (R123)", async () => {
    const services = Object.fromEntries([...tags, ...pixels].map(({ id, config }) => [id, config]));
    // No vendor answers: none may be blamed, and none replaces what is its own.
    stage = await Stage.open(services, { head: own, vendors: { "https://": { status: 404 } } });
    await stage.visit();
    expect(await isSame()).toEqual([]);
    await stage.site.banner("reject").click();
    await stage.answer("accept");
    await soon(() => stage.hosts.length).toBeGreaterThan(14);
    expect(await isSame()).toEqual([]);
    await stage.visit();
    await soon(() => stage.hosts.length).toBeGreaterThan(14);
    expect(await isSame()).toEqual([]);
    expect(stage.site.errors).toEqual([]);
  });

  test("what was asked of it before a grant is dropped; of who granted before, it is delivered (R125)", async () => {
    const head = `<script>
      _paq = [["trackEvent", "mine", "mine"]];
      plausible = function () { (plausible.q ??= []).push(arguments); };
      plausible("mine");
    </script>`;
    stage = await Stage.open({ matomo, plausible: "shop.example.nl" }, { head });
    await stage.visit();
    await accept();
    await soon(() => stage.heard).toContain("matomo: sends page view");
    await soon(() => stage.heard).toContain("plausible: sends pageview");
    await stage.site.settle(150);
    expect(stage.heard.join("\n")).not.toContain("mine");
    stage.site.messages.length = 0;
    await stage.visit();
    await soon(() => stage.heard).toContain("matomo: sends event");
    await soon(() => stage.heard).toContain("plausible: sends mine");
  });

  test("a pixel that the page loads by itself is told to hold still (R117)", async () => {
    const head = `<script>
      fbq = function () { fbq.callMethod ? fbq.callMethod.apply(fbq, arguments) : fbq.queue.push(arguments); };
      fbq.queue = [];
    </script>`;
    stage = await Stage.open({ "meta-pixel": "1234567890123" }, { head });
    await stage.visit();
    await stage.site.settle(200);
    const queue = () =>
      inPage(stage.site.page, ({ fbq }) => (fbq as { queue: unknown[][] }).queue.map((one) => [...one]));
    expect(await queue()).toEqual([["consent", "revoke"]]);
  });
});

describe("Matomo", () => {
  test("cookieless: waits for consent, and keeps nothing", async () => {
    stage = await Stage.open({ matomo: { ...matomo, mode: "cookieless" } });
    await stage.visit();
    await stage.quiet(150);
    await accept();
    await soon(() => stage.heard).toContain("matomo: sends page view, without cookies");
    expect((await stage.queues()).matomo?.[0]).toEqual(list("disableCookies"));
    await stage.site.settle(150);
    expect(await stage.kept()).toEqual([]);
  });

  test("cookieless until consent: measures at once, and keeps something only while it is granted", async () => {
    stage = await Stage.open({ matomo: { ...matomo, mode: "cookieless-until-consent" } });
    await stage.visit();
    await soon(() => stage.heard).toContain("matomo: sends page view, without cookies");
    expect((await stage.queues()).matomo).toEqual([
      list("requireCookieConsent"),
      list("setTrackerUrl", `${STATS}matomo.php`),
      list("setSiteId", "3"),
      list("enableLinkTracking"),
      list("trackPageView"),
    ]);
    expect(await stage.kept()).toEqual([]);
    await soon(() => stage.site.messages.join()).toContain("runs before any choice");
    await accept();
    await soon(() => stage.heard).toContain("matomo: reads setCookieConsentGiven");
    await soon(() => stage.kept()).toHaveLength(3);
    await stage.visit();
    await soon(async () => (await stage.queues()).matomo).toContainEqual(list("setCookieConsentGiven"));
    await soon(() => stage.heard).toContain("matomo: sends page view");
    const { loads } = stage;
    await stage.answer("reject");
    await soon(() => stage.heard).toContain("matomo: reads forgetCookieConsentGiven");
    await stage.quiet(1000);
    expect(stage.loads).toBe(loads);
  });

  test("exempt: no banner, runs at once, and an objection stops it for good (R74, R116)", async () => {
    stage = await Stage.open({ matomo: { ...matomo, mode: "exempt", confirmedConfig: true } });
    await stage.visit();
    await soon(() => stage.kept()).toHaveLength(3);
    expect(await stage.site.banner("accept").count()).toBe(0);
    await decide({ matomo: false });
    await soon(() => stage.heard).toContain("matomo: reads requireConsent");
    await soon(() => stage.kept()).toEqual([]);
    await stage.quiet(1000);
    await stage.visit("/next");
    await stage.quiet(300);
    expect(await stage.site.banner("accept").count()).toBe(0);
    await decide({ matomo: true });
    await soon(() => stage.kept()).toHaveLength(3);
  });

  test("exempt without the site's word for it is asked for like all else (R116)", async () => {
    stage = await Stage.open({ matomo: { ...matomo, mode: "exempt" } });
    await stage.visit();
    await stage.site.banner("accept").waitFor();
    await stage.quiet(200);
  });

  test("in the cloud: the script and the endpoint each have their host", async () => {
    stage = await Stage.open({ matomo: { url: "https://shop.matomo.cloud/", siteId: 3 } });
    await stage.visit();
    await accept();
    await soon(() => stage.hosts).toEqual(["cdn.matomo.cloud", "shop.matomo.cloud"]);
    expect(stage.asked("https://cdn.matomo.cloud/shop.matomo.cloud/matomo.js")).toBe(1);
    expect(stage.site.elsewhere.join()).toContain("https://shop.matomo.cloud/matomo.php?idsite=3");
  });
});

describe("what the visitor asks for", () => {
  const id = "123456789012-abc123.apps.googleusercontent.com";
  const body = '<button type="button" id="use" data-consent-use="google-identity">Sign in</button>';

  test("needs no banner; a sign-in is loaded when it is used, and not before", async () => {
    stage = await Stage.open({ "google-identity": id, msal: true, geolocation: true }, { body });
    for (const path of ["/", "/next"]) {
      await stage.visit(path);
      await stage.site.settle(200);
      expect(stage.site.elsewhere).toEqual([]);
      expect(stage.site.ours).toEqual(["sluis.js"]);
      expect(await stage.site.page.locator("#sluis").count()).toBe(0);
      expect(
        await inPage(stage.site.page, ({ sluis }) => sluis.has("geolocation") && sluis.has("msal")),
      ).toBe(true);
      await stage.site.page.locator("#use").click();
      await soon(() => stage.hosts).toEqual(["accounts.google.com"]);
      await soon(() => stage.kept()).toEqual(["g_state"]);
      await stage.site.page.locator("#use").click();
      await stage.site.settle(150);
      expect(stage.asked("https://accounts.google.com/gsi/client")).toBe(1);
    }
    expect(stage.heard).toContain(`google-identity: initialize for ${id}`);
    // Two pages, two uses on each: a visitor who put the question off may ask for it again.
    expect(stage.heard.filter((one) => one === "google-identity: prompts")).toHaveLength(4);
  });

  test("in a category that is asked it needs both, a grant and a use", async () => {
    stage = await Stage.open({ "google-identity": { clientId: id, category: "marketing" } }, { body });
    await stage.visit();
    await stage.site.page.locator("#use").click();
    await stage.quiet(150);
    await accept();
    await stage.quiet(150);
    await stage.site.page.locator("#use").click();
    await soon(() => stage.kept()).toEqual(["g_state"]);
    const { loads } = stage;
    await stage.answer("reject");
    await soon(() => stage.heard).toContain("google-identity: cancel");
    await soon(() => stage.heard).toContain("google-identity: disableAutoSelect");
    await soon(() => stage.kept()).toEqual([]);
    await stage.quiet(1000);
    expect(stage.loads).toBe(loads);
  });
});

describe("a service that is no preset", () => {
  const script = `document.cookie = "chat_id=1; path=/; domain=example.nl"; localStorage.chat = 1; new Image().src = "https://chat.example.org/hello";`;

  test("in JSON: script, category and what it keeps", async () => {
    const chat = {
      category: "marketing",
      purpose: "Talk to us",
      script: "https://chat.example.org/chat.js",
      cookies: ["chat_*", { name: "chat", kind: "local" }],
    };
    const vendors = {
      "https://chat.example.org/chat.js": script,
      "https://chat.example.org/": { status: 204 },
    };
    stage = await Stage.open({ "my-chat": chat }, { vendors });
    await stage.visit();
    await stage.quiet(150);
    await stage.site.banner("reject").click();
    await stage.visit();
    await stage.quiet(150);
    await stage.answer("accept");
    await soon(() => stage.kept()).toEqual(["chat", "chat_id"]);
    expect(stage.asked(chat.script)).toBe(1);
    const { loads } = stage;
    await stage.answer("reject");
    await soon(() => stage.loads).toBe(loads + 1);
    await stage.ready();
    await stage.quiet(1000);
  });

  test("in code, by the script door: load and withdraw", async () => {
    const start = `<script src="/sluis/sluis.js"></script><script>
      window.calls = [];
      sluis.start({
        controller: "Shop", policy: { url: "/privacy" },
        services: { "my-code": {
          category: "analytics", purpose: "Counting", cookies: ["mine_*"],
          load({ has }) { calls.push("load " + has("my-code")); document.cookie = "mine_1=1; path=/"; },
          grant() { calls.push("grant"); },
          withdraw({ has }) { calls.push("withdraw " + has("my-code")); },
        } },
      });
    </script>`;
    stage = await Stage.open({}, { files: { "/code": page(start) } });
    const calls = () => inPage(stage.site.page, (window) => window.calls);
    await stage.visit("/code");
    await stage.site.banner("accept").waitFor();
    expect(await calls()).toEqual([]);
    await accept();
    await soon(calls).toEqual(["load true"]);
    const { loads } = stage;
    await stage.answer("reject");
    await soon(calls).toEqual(["load true", "withdraw false"]);
    await stage.quiet(1000);
    expect(stage.loads).toBe(loads);
    await stage.answer("accept");
    await soon(calls).toEqual(["load true", "withdraw false", "grant"]);
  });
});

describe("a strict policy", () => {
  const policy =
    "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; style-src 'self'; connect-src 'self' https:; " +
    "img-src https:; require-trusted-types-for 'script'; trusted-types sluis";

  const open = async (services: object) => {
    stage = await Stage.open(services);
    const html = page(
      `<script nonce="abc" type="application/json" data-sluis>${JSON.stringify({ controller: "Shop", policy: { url: "/p" }, services })}</script>
       <script nonce="abc" async src="/sluis/sluis.js"></script>`,
    );
    await stage.site.context.route("**/strict", (route) =>
      route.fulfill({ body: html, contentType: "text/html", headers: { "Content-Security-Policy": policy } }),
    );
    await stage.site.page.addInitScript(() => {
      const broken: string[] = [];
      Object.assign(window, { broken });
      document.addEventListener("securitypolicyviolation", (event) =>
        broken.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
    await stage.visit("/strict");
    await accept();
  };
  const broken = () => inPage(stage.site.page, (window) => window.broken);

  test("holds for presets of five vendors: their scripts carry the nonce (R172, R174)", async () => {
    await open({
      "google-analytics": "G-ABC1234567",
      matomo,
      "linkedin-insight": "1234567",
      pinterest: "2612345678901",
      "x-pixel": "o1abc",
    });
    const kept = ["_derived_epik", "_ga", "_ga_ABC1234567", "_pin_unauth", "_pk_id.3.7eb3", "_pk_ref.3.7eb3"];
    await soon(() => stage.kept()).toEqual(
      [...kept, "_pk_ses.3.7eb3", "_twpid", "li_adsId", "li_fat_id", "ln_or"].sort(),
    );
    const nonces = await inPage(stage.site.page, () =>
      [...document.scripts].filter(({ src }) => src).map(({ nonce }) => nonce),
    );
    expect(nonces).toEqual(Array(6).fill("abc"));
    expect(await broken()).toEqual([]);
  });

  test("holds for a script that reads its settings from its own text", async () => {
    await open({
      "linkedin-plugins": { lang: "nl_NL" },
      "spotler-leads": "12345678-90ab-cdef-1234-567890abcdef",
    });
    await soon(() => stage.heard).toContain("linkedin-plugins: loaded, lang nl_NL");
    await soon(() => stage.kept()).toContain("wow.session");
    expect(await broken()).toEqual([]);
  });
});
