import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { isCookiePattern } from "../../../src/dom/cookie-pattern.ts";
import { preferences as en, banner as enBanner } from "../../../src/locales/en.ts";
import { preferences as nl, banner as nlBanner } from "../../../src/locales/nl.ts";
import { HINTS } from "../../../src/services/hints.ts";
import * as moduleDoor from "../../../src/services/index.ts";
import { presets } from "../../../src/services/presets.ts";
import { matches } from "../../../src/storage/erase-plan.ts";
import type { About, AboutSource, Notes, ServiceEntry } from "../../../src/types.ts";
import { type WholePreset, whole } from "./whole.ts";

const LOCALES: Readonly<Record<string, string>>[] = [
  { ...enBanner, ...en },
  { ...nlBanner, ...nl },
];

const IDS = readdirSync(new URL("../../../src/services/about/", import.meta.url))
  .map((file) => file.replace(/\.ts$/, ""))
  .filter((id) => id !== "index");

const factsOf = (id: string): Promise<{ about: AboutSource; notes: Notes }> =>
  import(`../../../src/services/about/${id}.ts`);

/** Options on which facts depend; elsewhere none are needed. */
const GIVEN: Readonly<Record<string, readonly Record<string, unknown>[]>> = {
  matomo: [
    { url: "https://stats.example.nl/" },
    { url: "https://shop.matomo.cloud/" },
    { url: "https://stats.example.nl/", mode: "cookieless" },
  ],
  "matomo-tag-manager": [{ url: "https://stats.example.nl/" }, { url: "https://shop.matomo.cloud/" }],
  hubspot: [{}, { region: "eu1" }],
  intercom: [{}, { region: "eu" }, { region: "au" }],
};

/** As much as each preset needs to name its script. */
const SAMPLE = { url: "https://shop.matomo.cloud/", site: "example.nl", key: "key" };
const SAMPLES: Readonly<Record<string, object>> = { mailchimp: { url: "https://chimpstatic.com/mcjs.js" } };

/** Names that two services may both claim: one vendor's cookies, set by either. */
const SHARED: Readonly<Record<string, RegExp>> = {
  "google-ads, google-analytics": /^_gac_\*$/,
  "matomo, matomo-tag-manager": /^(_pk_[\w.]*\*|mtm_\w+)$/,
};

/** What erasing one service must never reach. */
const PROTECTED = [
  "msal",
  "msal.cache.encryption",
  "consent_sluis",
  "PHPSESSID",
  "JSESSIONID",
  "connect.sid",
  "sessionid",
  "csrftoken",
  "XSRF-TOKEN",
  "ASP.NET_SessionId",
];

const DIRECTIVES = [
  "script-src",
  "connect-src",
  "img-src",
  "frame-src",
  "style-src",
  "font-src",
  "media-src",
  "worker-src",
  "form-action",
];
const HOST = /^((https|wss):\/\/(\*\.)?[a-z\d-]+(\.[a-z\d-]+)+(\/[\w./-]*)?|blob:|data:)$/;
const LINK = /^https:\/\/[a-z\d-]+(\.[a-z\d-]+)+(\/[^\s]*)?$/;

/** The last of the presets stands for services that have no facts of ours. */
const known = whole;

const FACTS = await Promise.all(
  IDS.map(async (id) => {
    const { about: source, notes } = await factsOf(id);
    const abouts = (GIVEN[id] ?? [{}]).map((options) =>
      typeof source === "function" ? source(options) : source,
    );
    return { id, source, notes, abouts };
  }),
);
const CASES = FACTS.flatMap(({ abouts, ...rest }) => abouts.map((about) => ({ ...rest, about })));

const presetOf = (id: string): WholePreset => {
  const preset = known.find((one) => one.id === id);
  if (!preset) throw new Error(`no preset ${id}`);
  return preset;
};

/** What erasing looks for in this site's own name. */
const ownNames = ({ stores, alsoErase = [] }: About) => [
  ...stores.filter(({ domain }) => !domain).map(({ name }) => name),
  ...alsoErase,
];

describe("the presets", () => {
  it("have facts each, and no facts are without a preset", () => {
    expect(IDS).toHaveLength(28);
    expect([...IDS].sort()).toEqual(known.map(({ id }) => id).sort());
  });

  it("are always on only where the visitor asks for them by an action of their own (R10, R11)", () => {
    const always = known.filter(({ category }) => category === "functional").map(({ id }) => id);
    expect(always.sort()).toEqual(["geolocation", "google-identity", "msal"]);
    for (const { category } of known) expect(["functional", "analytics", "marketing"]).toContain(category);
  });

  it("have ids that the cookie can keep", () => {
    for (const { id } of known) expect(id).toMatch(/^[a-z][a-z\d-]{0,31}$/);
  });

  it("hold their patterns to whole values (R177)", () => {
    const rules = whole.flatMap(({ rules: { needs, may } }) => Object.values({ ...needs, ...may }));
    for (const rule of rules) if (rule instanceof RegExp) expect(rule.source).toMatch(/^\^.*\$$/s);
  });

  it("are offered by the module door with the same facts as by the script door", async () => {
    const { service, ...makers } = moduleDoor;
    expect(service).toBeTypeOf("function");
    const entries = (Object.values(makers) as ((options: never) => ServiceEntry)[]).map((make) =>
      make({} as never),
    );
    expect(new Set(entries.map(({ preset }) => preset))).toEqual(new Set(presets.filter(({ id }) => id)));
    for (const { preset, about } of entries)
      expect((await about?.())?.about).toBe((await factsOf(preset.id)).about);
  });

  it("share a name to erase only where that is meant", () => {
    const claims = FACTS.map(({ id, abouts }) => ({ id, names: new Set(abouts.flatMap(ownNames)) }));
    const meets = (one: string, other: string) =>
      matches([one], other.replace(/\*$/, "")) || matches([other], one.replace(/\*$/, ""));
    for (const [index, one] of claims.entries()) {
      for (const other of claims.slice(index + 1)) {
        const pair = [one.id, other.id].sort().join(", ");
        const shared = [...one.names].filter((name) => [...other.names].some((its) => meets(name, its)));
        expect([pair, shared.filter((name) => !SHARED[pair]?.test(name))]).toEqual([pair, []]);
      }
    }
  });

  it("say the same of what several of them store", () => {
    const lifetimes = new Map<string, unknown>();
    for (const { name, domain = "", lifetime } of CASES.flatMap(({ about }) => about.stores)) {
      const key = `${name} ${domain}`;
      if (lifetimes.has(key)) expect([key, lifetimes.get(key)]).toEqual([key, lifetime]);
      lifetimes.set(key, lifetime);
    }
  });
});

describe.each(CASES)("the facts of $about.name", ({ id, about }) => {
  it("say what each option must be, and nothing of options that are not taken", () => {
    const { needs, may } = presetOf(id).rules;
    expect(Object.keys(HINTS[id] ?? {}).sort()).toEqual(Object.keys({ ...needs, ...may }).sort());
    for (const text of Object.values(HINTS[id] ?? {})) expect(text).toMatch(/^\S.*\S$/);
  });

  it("name purposes, places and what is stored in every language (R27)", () => {
    expect(about.name).toMatch(/\S/);
    expect(about.purposes.length).toBeGreaterThan(0);
    expect(about.places.length).toBeGreaterThan(0);
    for (const texts of LOCALES) {
      for (const key of [...about.purposes, ...about.stores.map(({ purpose }) => purpose)])
        expect(texts).toHaveProperty([`for.${key}`]);
    }
    const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
    for (const place of about.places)
      expect([place, place === "own" || regions.of(place)]).not.toContain(undefined);
  });

  it("link a recipient's statement by https, and name the recipient (R28)", () => {
    const isOwn = about.places.includes("own");
    expect([about.provider !== undefined, about.policy !== undefined]).toEqual([!isOwn, !isOwn]);
    for (const link of [about.policy, about.optOut]) if (link) expect(link).toMatch(LINK);
  });

  it("name only what can be erased without erasing others (R51)", () => {
    for (const name of ownNames(about)) expect(isCookiePattern(name)).toBe(true);
    const reached = PROTECTED.filter((name) => matches(ownNames(about), name));
    expect(reached).toEqual(id === "msal" ? ["msal.cache.encryption"] : []);
  });

  it("name each stored thing once, with a lifetime that fits its kind (R27)", () => {
    const names = about.stores.map(({ name, domain }) => `${name} ${domain}`);
    expect(new Set(names).size).toBe(names.length);
    for (const { name, lifetime, kind = "cookie" } of about.stores) {
      expect(name).toMatch(/^[^\s;,=*]{2,}\*?$/);
      expect(["cookie", "local", "tab"]).toContain(kind);
      if (typeof lifetime === "string") {
        expect([kind, lifetime]).toEqual([kind, kind === "local" ? "kept" : "session"]);
      } else {
        expect(kind).toBe("cookie");
        expect(lifetime?.[0]).toBeGreaterThan(0);
        expect(["minute", "hour", "day", "month", "year"]).toContain(lifetime?.[1]);
      }
    }
  });

  it("name the vendor's own domains where a cookie is out of reach (R51)", () => {
    const domains = about.stores.flatMap(({ domain }) => domain?.split(", ") ?? []);
    for (const domain of domains) expect(domain).toMatch(/^\.?[a-z\d-]+(\.[a-z\d-]+)+$/);
  });
});

describe("the facts of Google's services", () => {
  const GOOGLE = CASES.filter(({ id }) => /^(google-|youtube|recaptcha)/.test(id));

  it("name Google as the recipient, and link its own statement, as its EU policy asks (R108)", () => {
    expect(GOOGLE.length).toBeGreaterThan(5);
    for (const { id, about } of GOOGLE) {
      expect([id, about.provider]).toEqual([id, expect.stringMatching(/Google/)]);
      expect([id, about.policy]).toEqual([id, expect.stringMatching(/^https:\/\/policies\.google\.com\//)]);
    }
  });
});

describe.each(FACTS)("the notes on $id", ({ id, notes }) => {
  it("say when the facts were last checked (R124)", () => {
    expect(notes.checked).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(Date.parse(notes.checked)).toBeLessThanOrEqual(Date.now());
  });

  it("say in sentences why, what and how, and what is in doubt", () => {
    const { reason, data, withdrawal, unverified = [], conflicts = [] } = notes;
    for (const text of [reason, data, withdrawal, ...unverified, ...conflicts])
      expect(text).toMatch(/^\S.*\.$/);
  });

  it("name the pages they rest on", () => {
    expect(notes.sources.length).toBeGreaterThan(0);
    expect(new Set(notes.sources).size).toBe(notes.sources.length);
    for (const source of notes.sources) expect(source).toMatch(LINK);
  });

  it("name the hosts that are contacted by directive, its script's among them (R124)", () => {
    for (const [directive, hosts] of Object.entries(notes.hosts)) {
      expect(DIRECTIVES).toContain(directive);
      for (const host of hosts) expect(host).toMatch(HOST);
    }
    const { script } = presetOf(id).build({ ...SAMPLE, ...SAMPLES[id] });
    if (!script) return;
    const { hostname } = new URL(script);
    const isNamed = notes.hosts["script-src"]?.some((host) => {
      const [, any, name = ""] = /^https:\/\/(\*\.)?([^/]+)/.exec(host) ?? [];
      return any ? hostname.endsWith(`.${name}`) : hostname === name;
    });
    expect([hostname, isNamed]).toEqual([hostname, true]);
  });

  it("speak of a reload as the preset does", () => {
    const { reload = false } = presetOf(id).build({ ...SAMPLE, ...SAMPLES[id] });
    expect(notes.withdrawal).toMatch(reload ? /page is loaded again/ : /page is not loaded again/);
  });
});
