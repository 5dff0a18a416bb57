import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { readSettings } from "../../../src/config/read.ts";
import { has, resolve } from "../../../src/consent/state.ts";
import { presets } from "../../../src/services/presets.ts";
import { recall } from "../../../src/storage/recall.ts";
import { anyCookies, anyValue, NOW } from "../../attacks/any-cookie.ts";
import { mayBeGranted, type Subject, type Visit, valuesIn } from "../../attacks/oracle.ts";
import { PATIENCE, tryAll } from "../../attacks/runs.ts";

/*
 * Cookies that anybody may have written: a neighbour on another subdomain, an extension, a cut in the middle. Whatever
 * stands in them, nothing throws, and nothing is granted that they do not plainly grant (R3, R39-R42, R69, R179).
 */

const SUBJECTS: readonly Subject[] = [
  { id: "analytics", category: "analytics" },
  { id: "marketing", category: "marketing" },
  { id: "clarity", category: "analytics" },
  { id: "counter", category: "analytics", aggregate: true },
  { id: "matomo", category: "analytics", exempt: true },
  { id: "youtube", category: "marketing" },
];

const CONFIG = {
  controller: "Example BV",
  policy: { url: "/privacy", version: "v1" },
  cookie: { days: { granted: 180, denied: 365 } },
  services: {
    clarity: "abcdefghij",
    counter: { category: "analytics", purpose: "Counting", aggregate: true },
    matomo: { url: "https://stats.example.nl/", siteId: 3, mode: "exempt", confirmedConfig: true },
    youtube: true,
  },
};

const VISIT: Visit = {
  now: NOW,
  policy: "v1",
  days: { granted: 180, denied: 365 },
  regime: "opt-in",
  gpc: false,
  minor: false,
};

const VISITS: readonly Visit[] = [
  VISIT,
  { ...VISIT, gpc: true },
  { ...VISIT, regime: "opt-out" },
  { ...VISIT, regime: "opt-out", gpc: true },
  { ...VISIT, regime: "objectable" },
  { ...VISIT, minor: true },
  { ...VISIT, policy: "v2" },
];

const SITES = VISITS.map((visit) => {
  const config = {
    ...CONFIG,
    regime: visit.regime,
    minor: visit.minor,
    policy: { version: visit.policy },
  };
  const settings = readSettings(config, presets, () => {});
  const state = resolve(settings, undefined, "default", visit.gpc);
  return { visit, settings, unasked: SUBJECTS.filter(({ id }) => has(state, id)).length };
});

const page = { cookie: "" };

/** What is granted of these cookies in one visit, held against what may be. */
function granted(cookies: string, { visit, settings }: (typeof SITES)[number]): string[] {
  page.cookie = cookies;
  const state = resolve(settings, recall(settings), "stored", visit.gpc);
  return SUBJECTS.filter(({ id }) => has(state, id)).map(({ id }) => id);
}

function holds(cookies: string, site: (typeof SITES)[number]): boolean {
  const all = granted(cookies, site);
  const values = valuesIn(cookies, "consent_sluis");
  const wrong = all.filter((id) => {
    const subject = SUBJECTS.find((one) => one.id === id) as Subject;
    return !mayBeGranted(values, subject, site.visit);
  });
  if (wrong.length) throw new Error(`granted without need: ${wrong} by ${JSON.stringify(cookies)}`);
  // Some things are on without any answer: those tell nothing.
  return all.length > site.unasked;
}

beforeEach(() => {
  vi.useFakeTimers({ now: NOW, toFake: ["Date"] });
  vi.stubGlobal("document", page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const anySite = fc.constantFrom(...SITES);

describe("any cookie (R3, R39-R42, R69, R179)", () => {
  it("grants nothing that its one value does not", { timeout: PATIENCE }, async () => {
    const inputs = fc.tuple(anyValue, anySite);
    const { count } = await tryAll("values of the cookie", inputs, ([value, site]) =>
      holds(`consent_sluis=${value}`, site),
    );
    expect(count).toBeGreaterThan(100);
  });

  it("grants nothing that any of several does not", { timeout: PATIENCE }, async () => {
    const inputs = fc.tuple(anyCookies, anySite);
    const { count } = await tryAll("several cookies", inputs, ([cookies, site]) => holds(cookies, site));
    expect(count).toBeGreaterThan(100);
  });

  it("grants by a plain value all that the pages say it does, so that refusing everything would not pass", () => {
    const text =
      "at=2026-11-21T09:30:00Z&policy=v1&denied=marketing&granted=analytics+youtube&shown=clarity&v=1";
    const [plain] = SITES;
    expect(plain && granted(`consent_sluis=${text}`, plain)).toEqual(["analytics", "clarity", "youtube"]);
    for (const id of ["analytics", "clarity", "youtube"])
      expect(mayBeGranted([text], SUBJECTS.find((one) => one.id === id) as Subject, VISIT)).toBe(true);
    expect(mayBeGranted([text], { id: "counter", category: "analytics" }, VISIT)).toBe(false);
  });
});
