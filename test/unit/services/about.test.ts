import { describe, expect, it } from "vitest";
import { isCookiePattern } from "../../../src/dom/cookie-pattern.ts";
import { texts as enBanner } from "../../../src/locales/en/banner.ts";
import { texts as en } from "../../../src/locales/en/preferences.ts";
import { texts as nlBanner } from "../../../src/locales/nl/banner.ts";
import { texts as nl } from "../../../src/locales/nl/preferences.ts";
import { abouts } from "../../../src/services/about/index.ts";
import * as moduleDoor from "../../../src/services/index.ts";
import { presets } from "../../../src/services/presets.ts";
import type { About, AboutSource, ServiceEntry } from "../../../src/types.ts";

const LOCALES: Readonly<Record<string, string>>[] = [
  { ...enBanner, ...en },
  { ...nlBanner, ...nl },
];

const GIVEN: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  matomo: [{ url: "https://stats.example.nl/" }, { url: "https://shop.matomo.cloud/" }],
};

const factsOf = (source: AboutSource | undefined, options: Record<string, unknown>): About => {
  if (!source) throw new Error("no facts");
  return typeof source === "function" ? source(options) : source;
};

const FACTS = presets.flatMap((preset) =>
  (GIVEN[preset.id] ?? [{}]).map((options) => ({ preset, about: factsOf(abouts[preset.id], options) })),
);

describe("the presets", () => {
  it("have facts each, and no facts are without a preset", () => {
    expect(Object.keys(abouts).sort()).toEqual(presets.map(({ id }) => id).sort());
  });

  it("are none of them always on (R10, R11)", () => {
    for (const { category } of presets) expect(["analytics", "marketing"]).toContain(category);
  });

  it("have ids that the cookie can keep", () => {
    for (const { id } of presets) expect(id).toMatch(/^[a-z][a-z\d-]{0,31}$/);
  });

  it("hold their patterns to whole values (R177)", () => {
    const rules = presets.flatMap(({ needs, may }) => Object.values({ ...needs, ...may }));
    for (const rule of rules) if (rule instanceof RegExp) expect(rule.source).toMatch(/^\^.*\$$/s);
  });

  it("are offered by the module door with the same facts as by the script door", async () => {
    const makers = Object.values(moduleDoor) as ((options: never) => ServiceEntry)[];
    const entries = makers.map((make) => make({} as never));
    expect(new Set(entries.map(({ preset }) => preset))).toEqual(new Set(presets));
    for (const { preset, about } of entries) expect(await about?.()).toBe(abouts[preset.id]);
  });
});

describe.each(FACTS)("the facts of $about.name", ({ preset, about }) => {
  it("say when they were last checked (R124)", () => {
    expect(about.checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(Date.parse(about.checked)).toBeLessThanOrEqual(Date.now());
  });

  it("say what each option must be, and nothing of options that are not taken", () => {
    expect(Object.keys(about.options).sort()).toEqual(Object.keys({ ...preset.needs, ...preset.may }).sort());
    for (const text of Object.values(about.options)) expect(text).toMatch(/\S{3}/);
  });

  it("name purposes, places and what is stored in every language (R27)", () => {
    expect(about.purposes.length).toBeGreaterThan(0);
    expect(about.places.length).toBeGreaterThan(0);
    for (const texts of LOCALES) {
      for (const key of [...about.purposes, ...about.stores.map(({ purpose }) => purpose)])
        expect(texts).toHaveProperty([`for.${key}`]);
      for (const place of about.places) expect(texts).toHaveProperty([place]);
    }
  });

  it("link a recipient's statement by https, and name the recipient (R28)", () => {
    const isOwn = about.places.includes("own");
    expect([about.provider !== undefined, about.policy !== undefined]).toEqual([!isOwn, !isOwn]);
    for (const link of [about.policy, about.optOut]) if (link) expect(link).toMatch(/^https:\/\/[\w.-]+\//);
  });

  it("name the hosts that are contacted, its script's among them (R124)", () => {
    const script = preset.build({ url: "https://stats.example.nl/" }).script ?? "";
    const { hostname } = new URL(script);
    const isNamed = about.hosts.some((host) =>
      host.startsWith("*.") ? hostname.endsWith(host.slice(1)) : hostname === host,
    );
    // Matomo's host is the site's own option, or that of its cloud.
    expect(isNamed || preset.id === "matomo").toBe(true);
    for (const host of about.hosts) expect(host).toMatch(/^(\*\.)?[a-z\d-]+(\.[a-z\d-]+)+$/);
  });

  it("name only cookies that can be erased without erasing others (R51)", () => {
    const own = about.stores.filter(({ domain }) => !domain).map(({ name }) => name);
    for (const name of [...own, ...(about.alsoErase ?? [])]) expect(isCookiePattern(name)).toBe(true);
  });

  it("name each stored thing once, with a lifetime (R27)", () => {
    const names = about.stores.map(({ name, domain }) => `${name} ${domain}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { lifetime } of about.stores) {
      if (typeof lifetime === "string") expect(["session", "kept"]).toContain(lifetime);
      else expect(lifetime[0]).toBeGreaterThan(0);
    }
  });

  it("name the vendor's own domains where a cookie is out of reach (R51)", () => {
    const domains = about.stores.flatMap(({ domain }) => domain?.split(", ") ?? []);
    for (const domain of domains) expect(domain).toMatch(/^\.?[a-z\d-]+(\.[a-z\d-]+)+$/);
  });
});
