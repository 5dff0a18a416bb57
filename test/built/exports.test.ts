import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import type { Locale } from "../../src/locales/shape.ts";
import { presets } from "../../src/services/presets.ts";
import type { RunModule } from "../../src/types.ts";
import type { Load } from "../../src/world.ts";
import { DIST, filesIn, PACKAGE, ROOT, text } from "./files.ts";

const EXPORTS: Readonly<Record<string, readonly string[]>> = {
  "index.js": ["start"],
  "parts.js": ["load"],
  "declaration.js": ["declaration", "declarationHtml", "shownText"],
  "retrofit.js": ["retrofit"],
  "records/cli.js": ["main"],
  "audit/cli.js": ["main"],
  "inline/cli.js": ["main"],
  "inline/write.js": ["hints", "inlineGate"],
  "sluis-front.js": ["mount"],
  "sluis-notice.js": ["mount"],
  "sluis-more.js": ["mount"],
  "sluis-ui.js": ["mount"],
  "sluis-run.js": ["setScriptUrl", "start"],
  "sluis-markup.js": ["createMarkup"],
  "sluis-embeds.js": ["mount"],
  "sluis-declaration.js": ["mount"],
  "sluis-change.js": ["follow", "merged", "news", "resume", "withoutFront"],
  "sluis-check.js": ["complain"],
  "sluis-records.js": ["mount"],
  "sluis-proof.js": ["mount", "stores"],
  ...Object.fromEntries(
    readdirSync(join(DIST, "locales")).flatMap((language) =>
      ["banner", "notice", "preferences", "embeds", "declaration", "records"].map((one) => [
        `locales/${language}/${one}.js`,
        ["texts"],
      ]),
    ),
  ),
};

const FUNCTIONS =
  "clarity facebookPlugins geolocation googleAds googleAnalytics googleIdentity googleMaps googleTagManager hotjar hubspot intercom linkedInInsight linkedInPlugins mailchimp matomo matomoTagManager metaPixel microsoftUet msal pinterest plausible recaptcha service spotlerLeads tiktokPixel vimeo xPixel xWidgets youtube".split(
    " ",
  );

/** Runs a module in plain Node, where the package finds itself by name; it must end by itself and say nothing else. */
function inNode(code: string): unknown {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--input-type=module", "--eval", code], {
    cwd: ROOT,
    encoding: "utf8",
    timeout: 10_000,
  });
  expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
  return JSON.parse(stdout);
}

describe("what each built file exports", () => {
  it.each(Object.entries(EXPORTS))("%s", async (file, names) => {
    const module: object = await import(pathToFileURL(join(DIST, file)).href);
    expect(Object.keys(module).sort()).toEqual(names);
  });

  it("is said for every file that a door loads by name", () => {
    const unsaid = filesIn(DIST, ".js").filter((file) => !EXPORTS[file] && !/^(about|run)\//.test(file));
    expect(unsaid).toEqual(["inline/door.js", "services/index.js", "sluis-retrofit.js", "sluis.js"]);
  });

  it("is one function for each of the 28 services, and one for all others", async () => {
    const module: object = await import(pathToFileURL(join(DIST, "services/index.js")).href);
    expect(Object.keys(module).sort()).toEqual(FUNCTIONS);
    expect(FUNCTIONS).toHaveLength(29);
  });

  it.each(filesIn(join(DIST, "about"), ".js"))(
    "facts for visitors, not the notes: about/%s",
    async (file) => {
      const module: object = await import(pathToFileURL(join(DIST, "about", file)).href);
      expect(Object.keys(module)).toEqual(["about"]);
      expect(text("dist/about", file)).not.toContain("unverified");
    },
  );

  it.each(readdirSync(join(DIST, "locales")))(
    "notices together with the first layer, in one plain object: %s",
    async (language) => {
      const { banner, notice }: Locale = await import(`../../src/locales/${language}.ts`);
      const file = join(DIST, "locales", language, "notice.js");
      const { texts } = (await import(pathToFileURL(file).href)) as { texts: object };
      expect(texts).toEqual({ ...banner, ...notice });
      const code = text("dist/locales", language, "notice.js");
      expect(code).toMatch(/^export const texts=\{title:.+\}$/);
      expect(code.split("saved:")).toHaveLength(2);
      expect(code).not.toMatch(/\.\.\.\w/);
    },
  );

  it("every layer of texts, by the table of the module door", async () => {
    const { load } = (await import(pathToFileURL(join(DIST, "parts.js")).href)) as { load: Load };
    const files = filesIn(join(DIST, "locales"), ".js").map((file) => file.replace(/\.js$/, ""));
    expect(files).toHaveLength(30 * 6);
    for (const file of files) {
      const { texts }: object & { texts?: object } = await import(
        pathToFileURL(join(DIST, "locales", `${file}.js`)).href
      );
      expect((await load(`locales/${file}` as "locales/en/notice")).texts).toBe(texts);
    }
  });

  it("what each service does, by its id", async () => {
    const ids = await Promise.all(
      filesIn(join(DIST, "run"), ".js").map(async (file) => {
        const { runs } = (await import(pathToFileURL(join(DIST, "run", file)).href)) as RunModule;
        return Object.keys(runs);
      }),
    );
    const heads = presets.filter(({ part }) => part !== "").map(({ id }) => id);
    expect(ids.flat().sort()).toEqual(heads.sort());
  });
});

describe("the package", () => {
  it("offers five modules, the script and the hashes, types first", () => {
    expect(Object.keys(PACKAGE.exports)).toEqual([
      ".",
      "./services",
      "./declaration",
      "./inline",
      "./retrofit",
      "./sluis.js",
      "./hashes.json",
      "./package.json",
    ]);
    for (const target of Object.values(PACKAGE.exports))
      if (typeof target !== "string") expect(Object.keys(target)).toEqual(["types", "default"]);
  });

  it("has every file that it offers", () => {
    const offered = Object.values(PACKAGE.exports).flatMap((one) =>
      typeof one === "string" ? one : Object.values(one),
    );
    expect(offered.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it("needs no other package once it is built, in a browser", () => {
    const forBrowsers = filesIn(DIST, ".js").filter((file) => !/^(records|audit|inline)\//.test(file));
    const bare = forBrowsers.flatMap((file) =>
      [...text("dist", file).matchAll(/(?:from|import)\s*\(?\s*["']([^."'][^"']*)["']/g)].map(
        ([, name]) => name,
      ),
    );
    expect(bare).toEqual([]);
    expect(PACKAGE.dependencies ?? {}).toEqual({});
  });

  it("packs the built files with their types, the README and the licence, and nothing of the workshop", () => {
    const answer = execFileSync("npm", ["pack", "--dry-run", "--json", "--ignore-scripts"], {
      cwd: ROOT,
      stdio: ["ignore", "pipe", "ignore"],
      encoding: "utf8",
    });
    const [{ files }] = JSON.parse(answer) as [{ files: { path: string }[] }];
    const paths = files.map(({ path }) => path);
    const needed = [...filesIn(DIST, ".js"), ...filesIn(DIST, ".d.ts")].map((path) => `dist/${path}`);
    expect(needed.filter((path) => !paths.includes(path))).toEqual([]);
    expect(paths).toEqual(expect.arrayContaining(["README.md", "CHANGELOG.md", "LICENSE", "package.json"]));
    const allowed =
      /^(bin\/sluis\.js|dist\/.+\.(js|d\.ts)|dist\/hashes\.json|docs\/.+\.md|(README|CHANGELOG|SECURITY)\.md|LICENSE|package\.json)$/;
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
  }, 30_000);
});

describe("on a server", () => {
  it("can be imported by name without any effect", () => {
    const code = `
      const before = Reflect.ownKeys(globalThis).length;
      const doors = [await import("sluis"), await import("sluis/services"), await import("sluis/declaration"), await import("sluis/retrofit")];
      console.log(JSON.stringify([doors.map((door) => Object.keys(door)), Reflect.ownKeys(globalThis).length - before]));`;
    const [names, added] = inNode(code) as [string[][], number];
    expect(names.map((some) => [...some].sort())).toEqual([
      EXPORTS["index.js"],
      FUNCTIONS,
      EXPORTS["declaration.js"],
      EXPORTS["retrofit.js"],
    ]);
    expect(added).toBe(0);
  });

  it("starts to an object that grants nothing, and whose promises hold nobody up", () => {
    const code = `
      import { start } from "sluis";
      import { clarity } from "sluis/services";
      const before = Reflect.ownKeys(globalThis).length;
      const consent = start({ controller: "X", policy: { url: "/p" }, services: [clarity("abcdefghij")] });
      const off = consent.on("change", () => { throw new Error("told"); });
      consent.when("analytics").then(() => { throw new Error("granted"); });
      for (const name of ["set", "acceptAll", "rejectAll", "reset", "open", "close", "declaration"]) await consent[name]({ analytics: true });
      off();
      consent.stop();
      const { categories, decided, source } = consent.state;
      const ids = ["analytics", "marketing", "clarity", "unknown", "constructor"];
      const added = Reflect.ownKeys(globalThis).length - before;
      console.log(JSON.stringify({ categories, decided, source, granted: ids.filter(consent.has), added }));`;
    expect(inNode(code)).toEqual({
      categories: { functional: true, analytics: false, marketing: false },
      decided: false,
      source: "default",
      granted: [],
      added: 0,
    });
  });
});
