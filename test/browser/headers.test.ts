import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { afterAll, afterEach, describe, expect, test } from "vitest";
import type { Notes } from "../../src/types.ts";
import {
  BODY,
  CDN,
  Guarded,
  hashOf,
  JAVASCRIPT,
  NONCE,
  type PolicyOptions,
  visitWhole,
} from "./policies-stage.ts";
import { soon } from "./services-stage.ts";
import { tags } from "./services-table.ts";
import { pixels } from "./services-table-pixels.ts";
import { closeBrowser } from "./site.ts";

let guarded: Guarded;
afterEach(() => guarded.site.close());
afterAll(closeBrowser);

const doc = readFileSync(new URL("../../docs/security.md", import.meta.url), "utf8");

/** The headers that the page gives under a heading. */
function headersUnder(heading: string): Record<string, string> {
  const [, section = ""] = doc.split(`### ${heading}\n`);
  const [, block = ""] = /^```http\n([\s\S]*?)^```$/m.exec(section.split(/^##/m)[0] ?? "") ?? [];
  const lines = block.trim().split("\n");
  return Object.fromEntries(lines.map((line) => line.split(/: (.*)/, 2) as [string, string]));
}

/** The code in a block of HTML under a heading, with what stands for the reader's own put in. */
function scriptUnder(heading: string): string {
  const [, section = ""] = doc.split(`### ${heading}\n`);
  const [, code = ""] = /^<script>([\s\S]*?)<\/script>$/m.exec(section.split(/^##/m)[0] ?? "") ?? [];
  return code.replace("{hash of sluis.js}", hashOf("sluis.js"));
}

const [NONCED, ALONE, HASHES, HOSTS, ELSEWHERE] = [
  "A nonce, and trust that is handed on",
  "A nonce alone",
  "Hashes, for pages that are cached",
  "Lists of hosts",
  "The library on another origin",
] as const;
const LOADER = scriptUnder(HASHES);
const hashOfText = (code: string) => `sha256-${createHash("sha256").update(code).digest("base64")}`;
const policyUnder = (heading: string) =>
  (headersUnder(heading)["Content-Security-Policy"] ?? "")
    .replaceAll("{nonce}", NONCE)
    .replaceAll("{hash of these lines}", hashOfText(LOADER))
    .replaceAll("{hash of your inline script}", hashOfText('document.title += " inline"'));

const nonce = `nonce="${NONCE}"`;
const sri = `integrity="${hashOf("sluis.js")}"`;
const bare = BODY.replaceAll(nonce, "");
const withoutInline = bare.replace(/<script[^>]*>document[^<]*<\/script>/, "");
/** A tag in place of ours that does nothing: another one loads Sluis. */
const NO_TAG = 'type="text/plain"';

const wasRefused = () => [guarded.violations, guarded.complaints, guarded.site.errors];
const NOTHING = [[], [], []];

describe("the headers that docs/security.md gives let all of it through, and nothing is refused", () => {
  const RECIPES: [string, PolicyOptions, string[]?][] = [
    [NONCED, { policy: policyUnder(NONCED) }],
    [ALONE, { policy: policyUnder(ALONE) }],
    [
      HASHES,
      { policy: policyUnder(HASHES), head: `<script>${LOADER}</script>`, attributes: NO_TAG, body: bare },
    ],
    [HOSTS, { policy: policyUnder(HOSTS), attributes: "", body: withoutInline }, ["own", "template"]],
  ];

  test.each(RECIPES)("%s (R170-R174, R176)", async (_, options, words) => {
    expect(options.policy).toMatch(/^default-src 'none'; script-src '/);
    expect(options.policy).not.toMatch(/[{}]/);
    guarded = await Guarded.open(options);
    await visitWhole(guarded, words);
    expect(wasRefused()).toEqual(NOTHING);
  });
});

describe("a gated tag that somebody slipped in, for a script from elsewhere (R174)", () => {
  const evil = "https://evil.example/x.js";
  const slipped = `<script type="text/plain" data-consent="functional" data-src="${evil}"></script>`;
  const own = '<script type="text/plain" data-consent="functional" data-src="/own.js"></script>';
  const isAsked = () => guarded.site.elsewhere.includes(evil);
  const options: PolicyOptions = {
    policy: policyUnder(HASHES),
    head: `<script>${LOADER}</script>`,
    attributes: NO_TAG,
    body: slipped + own,
  };

  test("is refused on a page with hashes", async () => {
    guarded = await Guarded.open(options);
    await guarded.site.visit();
    await soon(guarded.words).toBe("Shop own");
    expect([isAsked(), guarded.violations.length]).toEqual([false, 1]);
  });

  test("is refused there with a nonce of its own making, too", async () => {
    const made = slipped.replace("<script", '<script nonce="mine"');
    guarded = await Guarded.open({ ...options, body: `<script nonce="mine"></script>${made}${own}` });
    await guarded.site.visit();
    await soon(guarded.words).toBe("Shop own");
    expect(isAsked()).toBe(false);
  });

  const text = '<script type="text/plain" data-consent="functional">document.title += " evil"</script>';
  test.each([
    ["runs under 'strict-dynamic', as the page says", options.policy, "Shop evil own"],
    [
      "does not where its hash is asked for",
      options.policy.replace("'strict-dynamic'", "'self'"),
      "Shop own",
    ],
  ])("as text %s", async (_, policy, words) => {
    guarded = await Guarded.open({ ...options, policy, body: text + own });
    await guarded.site.visit();
    await soon(guarded.words).toBe(words);
    await guarded.site.settle(200);
    expect(await guarded.words()).toBe(words);
  });

  test("is not without Trusted Types, as the page says", async () => {
    const policy = options.policy.replace(/; require-trusted-types-for.*/, "");
    guarded = await Guarded.open({ ...options, policy });
    await guarded.site.visit();
    await soon(guarded.words).toContain("evil");
  });
});

describe("our files on another origin", () => {
  const options: PolicyOptions = {
    policy: policyUnder(NONCED),
    attributes: `${nonce} ${sri} crossorigin="anonymous"`,
    from: `${CDN}/sluis/`,
  };
  /** What was asked of either origin, of the files that are ours. */
  const parts = () => guarded.site.requests.filter((url) => url.includes("/sluis/"));

  test("all come from there under CORS, also for a page that is isolated (R170, R172, R176)", async () => {
    const headers = {
      "Cross-Origin-Embedder-Policy": "credentialless",
      "Cross-Origin-Opener-Policy": "same-origin",
    };
    guarded = await Guarded.open({ ...options, headers, cdn: headersUnder(ELSEWHERE) });
    await visitWhole(guarded);
    expect(wasRefused()).toEqual(NOTHING);
    expect(parts().length).toBeGreaterThan(15);
    expect(parts().filter((url) => !url.startsWith(CDN))).toEqual([]);
    for (const part of ["sluis-front.js", "sluis-run.js", "run/matomo.js", "locales/en/banner.js"])
      expect(parts()).toContain(`${CDN}/sluis/${part}`);
  });

  test.each([
    ["lets another site have them", { "Access-Control-Allow-Origin": "https://www.other.example" }, {}],
    [
      "has other files than were published",
      headersUnder(ELSEWHERE),
      { "sluis.js": "document.title += ' evil'" },
    ],
  ])("let nothing through, and the page goes on, where it %s (R3, R176)", async (_, cdn, changed) => {
    guarded = await Guarded.open({ ...options, cdn, changed });
    await guarded.site.visit();
    await soon(() => guarded.complaints.join()).toMatch(/CORS|integrity/);
    expect(await guarded.words()).toBe("Shop");
    expect(parts()).toEqual([`${CDN}/sluis/sluis.js`]);
    expect(guarded.site.elsewhere.filter((url) => !url.startsWith(CDN))).toEqual([]);
    expect(await guarded.site.page.locator("#sluis").count()).toBe(0);
  });
});

describe("the hosts of services", () => {
  const OWN = "https://stats.example.org";
  /** Those that start by themselves once they are granted. */
  const ROWS = [...tags, ...pixels].filter(({ onUse, click }) => !onUse && !click);

  /** The hosts of all these services by directive, from their facts. */
  async function hostsOf(ids: readonly string[]): Promise<Record<string, string[]>> {
    const lists: Record<string, string[]> = {};
    for (const id of ids) {
      const { notes }: { notes: Notes } = await import(`../../src/services/about/${id}.ts`);
      for (const [name, hosts] of Object.entries(notes.hosts))
        lists[name] = [...(lists[name] ?? [OWN]), ...hosts];
    }
    return lists;
  }

  const policyFor = (lists: Record<string, string[]>) =>
    Object.entries({ ...lists, "script-src": ["'self'", ...(lists["script-src"] ?? [])] })
      .map(([name, list]) => `${name} ${[...new Set(list)].join(" ")}`)
      .join("; ");

  const visit = async (policy: string) => {
    const services = Object.fromEntries(ROWS.map(({ id, config }) => [id, config]));
    guarded = await Guarded.open({ policy, attributes: "", body: "", config: { services } });
    const { site } = guarded;
    await site.visit();
    await site.banner("accept").click();
  };
  const wanted = [...new Set(ROWS.flatMap(({ hosts }) => hosts))].sort();
  const asked = () =>
    wanted.filter((host) => guarded.site.elsewhere.some((url) => new URL(url).host === host));

  test("let them do what they do, all together, and nobody else is needed (R124, R170)", async () => {
    await visit(`default-src 'none'; ${policyFor(await hostsOf(ROWS.map(({ id }) => id)))}`);
    await soon(asked).toEqual(wanted);
    await guarded.site.settle(300);
    expect(guarded.violations).toEqual([]);
  });

  test("are missed where one service's are left out", async () => {
    const others = ROWS.map(({ id }) => id).filter((id) => id !== "clarity");
    await visit(`default-src 'none'; ${policyFor(await hostsOf(others))}`);
    await soon(() => guarded.violations.join()).toContain("clarity.ms");
  });
});

describe("a part that was changed, and whose hash an import map holds", () => {
  test("is refused each time that it is asked for (R176)", async () => {
    const integrity = { "/sluis/sluis-front.js": hashOf("sluis-front.js") };
    const evil = "document.title += ' changed'; export const mount = () => {};";
    guarded = await Guarded.open({
      policy: policyUnder(ALONE),
      head: `<script ${nonce} type="importmap">${JSON.stringify({ integrity })}</script>`,
      files: { "/sluis/sluis-front.js": { type: JAVASCRIPT, body: evil } },
    });
    const { site } = guarded;
    await site.visit();
    await soon(() => guarded.complaints.join()).toMatch(/integrity/i);
    // By then it would have been asked for anew, twice.
    await site.settle(4500);
    expect(await guarded.words()).toBe("Shop");
  });
});
