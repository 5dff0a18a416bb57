import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it, vi } from "vitest";
import { merged } from "../../src/change.ts";
import { readSettings } from "../../src/config/read.ts";
import { resolve } from "../../src/consent/state.ts";
import { presets } from "../../src/services/presets.ts";
import { encode } from "../../src/storage/encode.ts";
import { decode } from "../../src/storage/format.ts";
import { recall } from "../../src/storage/recall.ts";
import type { Core } from "../../src/world.ts";
import { decided } from "./make.ts";

/*
 * A page whose objects inherit what nobody gave them (R178): some other script was tricked into writing to
 * `Object.prototype`. Whatever the name and the value, nothing may be granted for it.
 */

/** Every name that is read on the way to a grant, and then some. */
const NAMES = [
  ...new Set(
    readdirSync("src", { recursive: true, encoding: "utf8" })
      .filter((file) =>
        /^(types|start)\.ts$|^(consent|config\/re|storage\/(format|recall)).*\.ts$/.test(file),
      )
      .map((file) => readFileSync(`src/${file}`, "utf8").replace(/\/\*.*?\*\/|\/\/.*/gs, ""))
      .flatMap((text) => text.match(/[a-z_]\w*/gi) ?? []),
  ),
  "google-analytics",
  "NL",
  "US",
  "",
];

const VALUES: unknown[] = [
  true,
  1,
  400,
  "functional",
  "opt-out",
  "objectable",
  "exempt",
  "cookieless-until-consent",
  "regional",
  "US",
  "x",
  ["x"],
  { advanced: true, granted: true, gpc: false, id: "functional" },
  () => true,
];

const CONFIG = {
  controller: "Example BV",
  policy: { url: "/privacy" },
  categories: { marketing: true, media: { purpose: "Films" } },
  services: {
    "google-analytics": { id: "G-ABC1234567", consentMode: {} },
    clarity: "abcdefghij",
    "linkedin-insight": "123456",
    matomo: { url: "https://stats.example.nl/", siteId: 3 },
    chat: { category: "media", purpose: "Chatting", script: "https://chat.example/a.js" },
  },
};

/** What may run, and would have had to be asked for first; a throw lets nothing run. */
function loose(config: unknown, answers?: Readonly<Record<string, boolean>>, gpc = false): string[] {
  try {
    const settings = readSettings(config, presets, () => {});
    const state = resolve(settings, answers && decode(encode(decided(answers))), "stored", gpc);
    const all = Object.entries({ ...state.categories, ...state.services });
    const early = settings.services.filter((one) => one.early).map(({ id }) => id);
    return [...early, ...all.flatMap(([id, granted]) => (granted === true && id !== "functional" ? id : []))];
  } catch {
    return [];
  }
}

const OPEN = { configurable: true, writable: true, enumerable: true };

/** Tries something while every object inherits these; nothing else may run meanwhile. */
function polluted<T>(given: Readonly<Record<string, unknown>>, task: () => T): T {
  const mine = Object.keys(given).filter((name) => !Object.hasOwn(Object.prototype, name));
  const inherited = Object.prototype as Record<string, unknown>;
  try {
    // No destructuring here: what ends that is looked up by name, too.
    for (const name of mine)
      Object.defineProperty(
        inherited,
        name,
        Object.assign(Object.create(null), { value: given[name], ...OPEN }),
      );
    return task();
  } finally {
    for (const name of mine) delete inherited[name];
  }
}

const PAIRS: Readonly<Record<string, unknown>>[] = [
  { category: "functional", reason: "x" },
  { mode: "exempt", confirmedConfig: true },
  { consentMode: { advanced: true } },
  { advanced: true },
  { regime: "regional", region: "US" },
  { regime: "objectable", aggregate: true },
  { exempt: true, granted: true, aggregate: true },
  { analytics: true, marketing: true, media: true },
];

describe("objects that inherit what nobody gave", () => {
  it(`grant nothing before an answer, for ${NAMES.length} names and ${VALUES.length} values`, () => {
    const found: string[] = [];
    for (const name of NAMES)
      for (const value of VALUES) {
        const ids = polluted({ [name]: value }, () => loose(CONFIG));
        if (ids.length) found.push(`${name} = ${String(value)}: ${ids}`);
      }
    expect(found).toEqual([]);
  });

  it.each(PAIRS.map((one) => [JSON.stringify(one), one]))("grant nothing before an answer: %s", (_, one) => {
    expect(polluted(one, () => loose(CONFIG))).toEqual([]);
    expect(polluted(one, () => loose({ services: { clarity: "abcdefghij" } }))).toEqual([]);
  });

  it("take no refusal back, and no signal of the browser", () => {
    const found: string[] = [];
    const no = { analytics: false, marketing: false, media: false };
    for (const name of NAMES)
      for (const value of VALUES) {
        const refused = polluted({ [name]: value }, () => loose({ ...CONFIG, regime: "opt-out" }, no));
        const signalled = polluted({ [name]: value }, () =>
          loose({ ...CONFIG, regime: "opt-out" }, undefined, true).filter((id) =>
            /marketing|linkedin/.test(id),
          ),
        );
        const answered = polluted({ [name]: value }, () =>
          loose(CONFIG, { marketing: true }, true).filter((id) => /marketing|linkedin/.test(id)),
        );
        const minors = polluted({ [name]: value }, () =>
          loose({ ...CONFIG, minor: true }, { analytics: true }),
        );
        const all = [...refused, ...signalled, ...answered, ...minors];
        if (all.length) found.push(`${name} = ${String(value)}: ${all}`);
      }
    expect(found).toEqual([]);
  });

  it("bring no script of their own into a service", () => {
    const script = "https://evil.example/a.js";
    const scripts = polluted({ script, load: () => {}, url: script }, () =>
      readSettings(CONFIG, presets, () => {}).services.map(({ options }) => [options.script, options.load]),
    );
    expect(scripts.flat().filter((one) => one && one !== CONFIG.services.chat.script)).toEqual([]);
  });

  it("come into no stored answer", () => {
    const cookie = `consent_sluis=${encode(decided({ analytics: false }, { at: Date.now() - 60_000 - (Date.now() % 1000) }))}`;
    vi.stubGlobal("document", { cookie });
    const settings = readSettings(CONFIG, presets, () => {});
    const given = {
      granted: true,
      marketing: true,
      clarity: true,
      signal: true,
      choices: { marketing: true },
    };
    expect(polluted(given, () => recall(settings)?.choices)).toEqual({ analytics: false });
    vi.spyOn(console, "warn").mockImplementation(() => {});
    const core = { settings, state: resolve(settings) } as unknown as Core;
    const answer = polluted(given, () => merged(core, { analytics: false }));
    expect(answer?.choices).toEqual({ analytics: false });
    vi.unstubAllGlobals();
  });

  it("see what is granted, so that the tests above mean something", () => {
    expect(loose(CONFIG, { analytics: true })).toEqual([
      "analytics",
      "google-analytics",
      "clarity",
      "matomo",
    ]);
    expect(loose({ ...CONFIG, regime: "opt-out" })).toContain("linkedin-insight");
  });
});
