// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { findProblems } from "../../../src/config/check.ts";
import { presets } from "../../../src/services/presets.ts";
import { startWith } from "../../../src/start.ts";
import { anyConfig, OwnError } from "../../attacks/any-shape.ts";
import { plainlyLoose } from "../../attacks/loose.ts";
import { PATIENCE, RUNS, tryAll } from "../../attacks/runs.ts";
import { KNOWN } from "../known.ts";
import { noting } from "../visit.ts";

/*
 * Configurations of any shape: a slip of the pen, a broken template, a stranger's JSON. Whatever stands in them, nothing
 * throws but the site's own code, and nothing runs that they do not plainly let run (R3, R69, R178).
 */

/** The ids of services that were called for, and of everything that is granted. */
function startedBy(config: unknown): { granted: string[]; begun: string[] } {
  const { asked, load } = noting();
  const consent = startWith(config, presets, load);
  const { categories, services } = consent.state;
  consent.stop();
  const granted = Object.entries({ ...categories, ...services }).flatMap(([id, is]) => (is ? id : []));
  const begun = asked.flatMap((part) => (part.startsWith("run/") ? part.slice(4) : []));
  return { granted, begun };
}

/** What the site's own code throws is the site's to see: nothing may be left of the start. */
function startedUnlessOwn(config: unknown) {
  try {
    return startedBy(config);
  } catch (error) {
    if (error instanceof OwnError) return { granted: [], begun: [] };
    throw error;
  }
}

/** Google's three and all services of the site's own have one file each. */
const FILES = new Map([
  ["google", ["google-analytics", "google-ads", "google-tag-manager"]],
  ["own", undefined],
]);

function holds(config: unknown): boolean {
  const { granted, begun } = startedUnlessOwn(config);
  if (!granted.length) return false;
  const loose = plainlyLoose(config);
  const wrong = granted.filter((id) => !loose.granted.has(id));
  const mayBegin = (id: unknown) => loose.granted.has(id) || loose.early.has(id);
  const early = begun.filter((part) => {
    const ids = FILES.has(part) ? FILES.get(part) : [part];
    return ids ? !ids.some(mayBegin) : loose.granted.size + loose.early.size < 2;
  });
  if (wrong.length + early.length) throw new Error(`unasked: ${[...wrong, ...early]}`);
  return granted.length > 1;
}

beforeEach(() => {
  // Not by a spy, which would keep all that it was told.
  vi.stubGlobal("console", { ...console, warn() {}, error() {} });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("a configuration of any shape (R3, R69, R178)", () => {
  it("lets nothing run that it does not plainly let run", { timeout: PATIENCE }, async () => {
    const { count } = await tryAll("configurations", anyConfig, holds);
    expect(count).toBeGreaterThan(RUNS / 100);
    expect(document.scripts).toHaveLength(0);
  });

  it("can be told what is wrong with it", { timeout: PATIENCE }, async () => {
    const problemsOf = (config: unknown) => {
      try {
        return findProblems(config, presets, KNOWN).length === 0;
      } catch (error) {
        if (error instanceof OwnError) return false;
        throw error;
      }
    };
    await tryAll("configurations, said", anyConfig, problemsOf, { said: "have none" });
  });

  it("starts what it plainly lets run, so that starting nothing would not pass", () => {
    const services = {
      matomo: { url: "https://stats.example.nl/", siteId: 3 },
      chat: { category: "marketing", purpose: "x" },
    };
    expect(startedBy({ services, regime: "opt-out" })).toEqual({
      granted: ["functional", "analytics", "marketing", "matomo", "chat"],
      begun: ["matomo", "own"],
    });
    expect([...plainlyLoose({ services, regime: "opt-out" }).granted]).toEqual(
      expect.arrayContaining(["analytics", "matomo", "chat"]),
    );
    expect([...plainlyLoose({ services }).granted]).toEqual(["functional"]);
  });
});
