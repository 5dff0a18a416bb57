import { afterAll, afterEach, describe, expect, test } from "vitest";
import {
  CDN,
  Guarded,
  hashOf,
  JAVASCRIPT,
  NONCE,
  ORIGIN,
  type PolicyOptions,
  policyOf,
  TRUSTED,
  visitWhole,
} from "./policies-stage.ts";
import { soon } from "./services-stage.ts";
import { closeBrowser } from "./site.ts";

let guarded: Guarded;
afterEach(() => guarded.site.close());
afterAll(closeBrowser);

const nonce = `nonce="${NONCE}"`;
const sri = `integrity="${hashOf("sluis.js")}"`;
const OWN = { category: "functional", reason: "Ours", purpose: "Ours" };
const only = `'nonce-${NONCE}'`;

const POLICIES: readonly (readonly [string, PolicyOptions])[] = [
  ["a nonce and 'strict-dynamic'", { policy: policyOf(`${only} 'strict-dynamic'`, ...TRUSTED) }],
  ["a nonce alone", { policy: policyOf(only, ...TRUSTED) }],
  [
    "a nonce, and a hash on the tag",
    { policy: policyOf(only, ...TRUSTED), attributes: `${nonce} ${sri} crossorigin="anonymous"` },
  ],
  [
    "a nonce and 'strict-dynamic', from another origin with a hash",
    {
      policy: policyOf(`${only} 'strict-dynamic'`, ...TRUSTED),
      attributes: `${nonce} ${sri} crossorigin="anonymous"`,
      from: `${CDN}/sluis/`,
    },
  ],
  [
    "a nonce alone, from another origin",
    { policy: policyOf(only, ...TRUSTED), attributes: `${nonce} crossorigin`, from: `${CDN}/sluis/` },
  ],
  [
    "hosts and a nonce for the page's own words",
    {
      policy: policyOf(`'self' ${CDN} https://stats.example.org ${only}`, ...TRUSTED),
      attributes: "crossorigin",
      from: `${CDN}/sluis/`,
    },
  ],
];

describe("a page with a strict policy", () => {
  test.each(POLICIES)(
    "is asked, granted, looked up and withdrawn without one violation: %s (R170-R174, R176)",
    async (_, options) => {
      guarded = await Guarded.open(options);
      await visitWhole(guarded);
      expect([guarded.violations, guarded.complaints, guarded.site.errors]).toEqual([[], [], []]);
    },
  );

  test("needs no more than a nonce for scripts, where nothing else is on it (R170, R171)", async () => {
    guarded = await Guarded.open({
      policy: `default-src 'none'; script-src ${only}; ${TRUSTED.join("; ")}`,
      body: `<script ${nonce} type="text/plain" data-consent="analytics">document.title += " inline"</script><div data-consent-declaration></div>`,
      config: { services: {} },
    });
    const { site } = guarded;
    await site.visit();
    await site.page.locator("[data-sluis=declaration]").waitFor();
    await site.page.locator("#footer-link").click();
    await site.preferences("accept").click();
    await soon(guarded.words).toBe("Shop inline");
    const colours = await site.page.evaluate(
      () => getComputedStyle(document.querySelector("#sluis") as Element).colorScheme,
    );
    expect(colours).not.toBe("normal");
    expect([guarded.violations, guarded.complaints]).toEqual([[], []]);
  });

  test("is told where it is not let in: what is looked for here is found where it is", async () => {
    guarded = await Guarded.open({ policy: policyOf("'nonce-another'", ...TRUSTED) });
    await guarded.site.visit();
    await soon(() => guarded.violations).toContain(`script-src-elem ${ORIGIN}/sluis/sluis.js `);
    expect(guarded.complaints.length).toBeGreaterThan(0);
  });
});

describe("a gated script that nobody vouches for", () => {
  const evil = "https://evil.example/x.js";
  const gated = (attributes: string, text = "") =>
    `<script type="text/plain" data-consent="functional" ${attributes}>${text}</script>
     <script ${nonce} type="text/plain" data-consent="functional" data-src="/own.js"></script>`;
  const isAsked = () => guarded.site.elsewhere.includes(evil);
  const open = async (policy: string, attributes: string, config = {}) => {
    guarded = await Guarded.open({ policy, body: gated(attributes), config });
    await guarded.site.visit();
    await soon(guarded.words).toContain(" own");
  };

  const adds = 'document.title += " evil"';
  test.each([
    ["by `data-src`", gated(`data-src="${evil}"`)],
    ["by `src`", gated(`src="${evil}"`)],
    ["as text", gated("", adds)],
    ["with a nonce that is not the page's", gated(`nonce="mine" data-src="${evil}"`)],
    ["as text with such a nonce", `<script nonce="mine"></script>${gated('nonce="mine"', adds)}`],
    [
      "in a template",
      `<template data-consent="functional"><script src="${evil}"></script></template>${gated("")}`,
    ],
    [
      "in a template, as if it were gated",
      `<template data-consent="functional"><script data-consent="functional" src="${evil}"></script></template>${gated("")}`,
    ],
    [
      "in a drawing",
      `<svg><script type="text/plain" data-consent="functional" href="${evil}"></script></svg>${gated("")}`,
    ],
  ])("is refused where the page has a nonce, also under 'strict-dynamic': %s (R174)", async (_, body) => {
    const policy = policyOf(`${only} 'strict-dynamic'`, ...TRUSTED);
    // With another nonce made up, that of the page counts for nothing either: what shows that all was looked at is named.
    guarded = await Guarded.open({
      policy,
      body: `${body}<script type="text/plain" data-consent="functional" data-src="https://last.example/x.js"></script>`,
      config: { services: { last: { ...OWN, hosts: ["last.example"] } } },
    });
    await guarded.site.visit();
    await soon(guarded.words).toContain(" last");
    await guarded.site.settle(200);
    expect([(await guarded.words()).includes("evil"), isAsked()]).toEqual([false, false]);
    expect(guarded.site.messages.join()).toContain("lacks the page's nonce");
  });

  test("is refused under Trusted Types, where no script has a nonce (R174)", async () => {
    guarded = await Guarded.open({
      policy: `script-src * 'unsafe-inline'; ${TRUSTED.join("; ")}`,
      attributes: "",
      body: gated(`data-src="${evil}"`).replaceAll(nonce, ""),
    });
    await guarded.site.visit();
    await soon(guarded.words).toBe("Shop own");
    expect(guarded.violations).toEqual([expect.stringContaining("require-trusted-types-for")]);
    expect(isAsked()).toBe(false);
  });

  test.each([
    [
      "the configuration names its host",
      `data-src="${evil}"`,
      {
        services: {
          evil: { category: "functional", reason: "Ours", purpose: "Ours", hosts: ["evil.example"] },
        },
      },
    ],
    ["the element carries the nonce of the page", `${nonce} data-src="${evil}"`, {}],
  ])("is known where %s (R174)", async (_, attributes, config) => {
    await open(policyOf(`${only} 'strict-dynamic'`, ...TRUSTED), attributes, config);
    await soon(guarded.words).toBe("Shop evil own");
    expect([guarded.violations, guarded.complaints]).toEqual([[], []]);
  });

  test("runs on a page without a policy, as its owner wrote it", async () => {
    guarded = await Guarded.open({
      policy: "img-src *",
      attributes: "",
      body: gated(`data-src="${evil}"`).replaceAll(nonce, ""),
    });
    await guarded.site.visit();
    await soon(guarded.words).toBe("Shop evil own");
  });
});

describe("the files that our own file fetches", () => {
  const map = `<script ${nonce} type="importmap">${JSON.stringify({
    integrity: { "/sluis/sluis-front.js": hashOf("sluis-front.js") },
  })}</script>`;
  const policy = policyOf(only, ...TRUSTED);

  test("pass where an import map holds their hashes (R176)", async () => {
    guarded = await Guarded.open({ policy, head: map });
    await guarded.site.visit();
    await guarded.site.banner("accept").waitFor();
    expect([guarded.violations, guarded.complaints]).toEqual([[], []]);
  });

  test("are refused where they are others than it says (R176)", async () => {
    const changed = {
      type: JAVASCRIPT,
      body: "document.title += ' changed'; export const mount = () => {};",
    };
    guarded = await Guarded.open({ policy, head: map, files: { "/sluis/sluis-front.js": changed } });
    await guarded.site.visit();
    await soon(() => guarded.complaints.join()).toMatch(/integrity/i);
    expect(await guarded.words()).toBe("Shop");
    expect(await guarded.site.banner("accept").count()).toBe(0);
  });
});
