import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import terser from "@rollup/plugin-terser";
import { type OutputChunk, type Plugin, rollup } from "rollup";
import { afterAll, describe, expect, it } from "vitest";
import { presets } from "../../src/services/presets.ts";
import { DIST, filesIn, PACKAGE, ROOT, type Target } from "./files.ts";

const brotli = (code: string | Buffer) => brotliCompressSync(code).length;
const sum = (...files: string[]) =>
  files.reduce((total, file) => total + brotli(readFileSync(join(DIST, file))), 0);

const LANGUAGES = readdirSync(join(DIST, "locales"));
const GATE = "sluis.js";
const toOpen = (language: string) => [
  ...["front", "ui"].map((part) => `sluis-${part}.js`),
  ...["banner", "preferences"].map((layer) => `locales/${language}/${layer}.js`),
  ...["google-analytics", "clarity"].map((id) => `about/${id}.js`),
];
const table: string[] = [];

/** Holds a budget, and notes what is left of it. */
function isWithin(budget: number, bytes: number, what: string) {
  table.push(`${what.padEnd(52)}${String(bytes).padStart(6)} of ${String(budget).padStart(6)}`);
  expect(bytes).toBeLessThanOrEqual(budget);
  expect(bytes).toBeGreaterThan(budget / 4);
}

/** A site's own code, bundled as its developer would from the package's two entries. */
async function bundle(code: string): Promise<readonly OutputChunk[]> {
  const site: Plugin = {
    name: "site",
    resolveId(id) {
      if (id === "site") return id;
      const target = PACKAGE.exports[id.replace(PACKAGE.name, ".")] as Target | undefined;
      return target
        ? { id: join(ROOT, target.default), moduleSideEffects: PACKAGE.sideEffects !== false }
        : null;
    },
    load: (id) => (id === "site" ? code : null),
  };
  const built = await rollup({
    input: "site",
    logLevel: "silent",
    plugins: [site, terser({ module: true, ecma: 2020 })],
  });
  const { output } = await built.generate({ format: "es" });
  return output.filter((one) => one.type === "chunk");
}

/** The entry, and what it cannot run without. */
function entryOf(chunks: readonly OutputChunk[]): readonly OutputChunk[] {
  const entry = chunks.find(({ isEntry }) => isEntry);
  return chunks.filter((one) => one === entry || entry?.imports.includes(one.fileName));
}

afterAll(() => console.log(`\nbytes of brotli\n${table.join("\n")}\n`));

describe("what a visit downloads (R200)", () => {
  it("is the gate alone where a choice was made before", () => {
    isWithin(5120, sum(GATE), "returning visit, script door, every preset available");
  });

  it("is a little more for each service that was granted", () => {
    const [google, ...others] = filesIn(join(DIST, "run"), ".js").sort((one) =>
      one === "google.js" ? -1 : 1,
    );
    const files = [GATE, "sluis-run.js", `run/${google}`];
    isWithin(7040, sum(...files), "returning visit with all three of Google");
    for (const file of others) expect([file, sum(`run/${file}`) <= 640]).toEqual([file, true]);
  });

  it.each(LANGUAGES)("is the gate and the first layer on a first visit: %s", (language) => {
    const files = [GATE, "sluis-front.js", `locales/${language}/banner.js`];
    isWithin(
      language === "en" ? 9216 : 9488,
      sum(...files),
      `first visit until the banner answers, ${language}`,
    );
  });

  it.each(LANGUAGES)("is what the preferences take, where they are opened: %s", (language) => {
    isWithin(
      language === "en" ? 15_360 : 15_872,
      sum(GATE, ...toOpen(language)),
      `preferences opened, ${language}`,
    );
  });
});

describe("what a layer weighs by itself", () => {
  it.each(LANGUAGES)("the first, with its styles, and what answers: %s", (language) => {
    isWithin(4736, sum("sluis-front.js", `locales/${language}/banner.js`), `first layer, ${language}`);
  });

  it.each(LANGUAGES)("the preferences and the declaration, with styles and texts: %s", (language) => {
    const texts = ["preferences", "declaration"].map((layer) => `locales/${language}/${layer}.js`);
    const files = ["sluis-ui.js", "sluis-declaration.js", ...texts];
    // Scripts of two bytes a letter take more; the design's figure is for one language of one byte.
    isWithin(language === "en" ? 9216 : 9984, sum(...files), `preferences and declaration, ${language}`);
  });

  it("records, where a site keeps them, and their proof in the preferences", () => {
    isWithin(2624, sum("sluis-records.js"), "records, fetched beside the first layer");
    isWithin(
      928,
      sum("sluis-proof.js", "locales/en/records.js"),
      "their proof, fetched with the preferences",
    );
  });

  it("what holds plain tags back, where a site asks for it", () => {
    isWithin(3456, sum("sluis-retrofit.js"), "holding plain tags back");
  });

  it("placeholders, and what of the first layer comes a moment later", () => {
    isWithin(4736, sum("sluis-embeds.js", "locales/en/embeds.js"), "placeholders, en");
    isWithin(3072, sum("sluis-more.js"), "what comes a moment later");
  });
});

describe("what the module door adds to a site's bundle", () => {
  const TWO = `
    import { start } from "sluis";
    import { googleAnalytics, matomo } from "sluis/services";
    window.consent = start({
      controller: "Example BV",
      policy: { url: "/privacy" },
      services: [googleAnalytics("G-ABC1234567"), matomo({ url: "https://stats.example.nl/", siteId: 3 })],
    });`;

  it("is no more than the design allows, for `start` and two presets", async () => {
    const entry = entryOf(await bundle(TWO));
    isWithin(4352, brotli(entry.map(({ code }) => code).join("\n")), "module door, start and two presets");
  });

  it("holds the presets that were imported, and of no other a byte", { timeout: 20_000 }, async () => {
    const code = entryOf(await bundle(TWO))
      .map((one) => one.code)
      .join("\n");
    // What they do is fetched once they are granted; what must be known before is there.
    for (const used of ["google-analytics", "matomo"]) expect(code).toContain(used);
    const others = presets.map(({ id }) => id).filter((id) => id && !/^(google-analytics|matomo)$/.test(id));
    expect(others.length).toBeGreaterThan(20);
    expect(others.filter((id) => new RegExp(`["'\`]${id}["'\`]`).test(code))).toEqual([]);
    for (const host of ["licdn.com", "clarity.ms", "gtm.js", "fbevents", "hotjar", "twitter"])
      expect(code).not.toContain(host);
  });

  it("leaves the interface, the facts and both languages to chunks of their own", async () => {
    const chunks = await bundle(TWO);
    const code = entryOf(chunks)
      .map((one) => one.code)
      .join("\n");
    for (const later of ["Accept all", "Alles accepteren", "InnoCraft", "showModal"]) {
      expect(code).not.toContain(later);
      expect(chunks.some((one) => one.code.includes(later))).toBe(true);
    }
  });

  it("is nothing where nothing is used", async () => {
    const chunks = await bundle('import { start } from "sluis"; import { clarity } from "sluis/services";');
    expect(chunks.map(({ code }) => code.trim()).join("")).toBe("");
  });
});
