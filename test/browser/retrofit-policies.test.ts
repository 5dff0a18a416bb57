import { afterAll, afterEach, describe, expect, test } from "vitest";
import { CDN, Guarded, NONCE, policyOf } from "./policies-stage.ts";
import { soon } from "./services-stage.ts";
import { closeBrowser } from "./site.ts";

let guarded: Guarded;
afterEach(() => guarded.site.close());
afterAll(closeBrowser);

const nonce = `nonce="${NONCE}"`;
const only = `'nonce-${NONCE}'`;
const TRUSTED = ["require-trusted-types-for 'script'", "trusted-types sluis page"];
const HOSTS = "https://evil.example https://last.example https://www.youtube.com";

const POLICIES = [
  ["a nonce and 'strict-dynamic'", policyOf(`${only} 'strict-dynamic'`, ...TRUSTED), nonce],
  ["a nonce alone", policyOf(only, ...TRUSTED), nonce],
  ["hosts", policyOf(`'self' 'unsafe-inline' ${CDN} ${HOSTS}`, ...TRUSTED), ""],
] as const;

const CONFIG = {
  gate: { retrofit: true },
  services: {
    plain: { category: "marketing", purpose: "Trying it", hosts: ["evil.example", "last.example"] },
    // Its host is known from the preset alone, which loads no script.
    youtube: true,
  },
};
const OTHER = "https://www.youtube.com/iframe_api";

/** One tag from the markup, with text in it, and one that a script makes as such a page must. */
const tags = (attributes: string) => `
  <script ${attributes} src="https://evil.example/x.js">language: nl</script>
  <script ${attributes}>
    const page = trustedTypes.createPolicy("page", { createScriptURL: (url) => url });
    const made = document.createElement("script");
    made.nonce = document.currentScript.nonce;
    made.src = page.createScriptURL("https://last.example/y.js");
    document.head.append(made);
  </script>`;

const open = async (policy: string, attributes: string, body: string) => {
  guarded = await Guarded.open({
    policy,
    attributes,
    body,
    config: CONFIG,
    head: `<script ${attributes} src="/sluis/sluis-retrofit.js"></script>`,
  });
  await guarded.site.context.route(OTHER, (route) =>
    route.fulfill({ contentType: "text/javascript", body: 'document.title += " other"' }),
  );
  await guarded.site.visit();
  await guarded.site.banner("accept").waitFor();
};

describe("plain tags that are held on a page with a strict policy", () => {
  test.each(POLICIES)(
    "break none of it, and run with the trust they had: %s (R170, R172, R174, R195)",
    async (_, policy, attributes) => {
      await open(policy, attributes, `${tags(attributes)}<script ${attributes} src="${OTHER}"></script>`);
      expect(await guarded.words()).toBe("Shop");
      await guarded.site.banner("accept").click();
      await soon(async () => (await guarded.words()).split(" ").sort()).toEqual([
        "Shop",
        "evil",
        "last",
        "other",
      ]);
      expect(guarded.violations).toEqual([]);
      expect(guarded.complaints.filter((text) => !text.startsWith("warning: sluis: held back"))).toEqual([]);
    },
  );

  test("get none that they lacked: a tag without the page's nonce, from a host that only a preset names (R174)", async () => {
    await open(POLICIES[0][1], nonce, `<script src="${OTHER}"></script>${tags(nonce)}`);
    await guarded.site.banner("accept").click();
    await soon(async () => (await guarded.words()).split(" ").sort()).toEqual(["Shop", "evil", "last"]);
    await guarded.site.settle(200);
    expect(await guarded.words()).not.toContain("other");
    expect(guarded.site.messages.join()).toContain("lacks the page's nonce");
  });

  test("are refused as they would have been, where a script gives a text for an address (R174)", async () => {
    const body = `<script ${nonce}>
      try {
        const made = document.createElement("script");
        made.src = "https://last.example/y.js";
        document.head.append(made);
      } catch (error) {
        document.title += " " + error.name;
      }</script>`;
    await open(POLICIES[0][1], nonce, body);
    expect(await guarded.words()).toBe("Shop TypeError");
    await guarded.site.banner("accept").click();
    await guarded.site.settle();
    expect(guarded.site.elsewhere.filter((url) => url.includes("last.example"))).toEqual([]);
  });
});
