import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Case, Document } from "./page.ts";
import type { Gate } from "./stage/answers.ts";
import { isLeak } from "./stage/report.ts";
import { type Options, run } from "./stage/run.ts";

/*
 * Random pages and visits: every request to another host and every cookie is compared with what the documents say.
 * `npm run leaks -- 500` plays so many; SLUIS_SEED=123 gives the seed, SLUIS_SEED=123:45 one page of it.
 */

const [given = "", page] = (process.env.SLUIS_SEED ?? "").split(":");
const pages = Number(process.env.SLUIS_PAGES ?? 0);
const first = (count: number) => Array.from({ length: count }, (_, index) => index);
const seeds: readonly (readonly [seed: number, indexes: readonly number[]])[] =
  given || pages
    ? [[Number(given || Date.now() % 1e9), page ? [Number(page)] : first(pages || 60)]]
    : [
        [1, first(20)],
        [Date.now() % 1e9, first(40)],
      ];

describe("random pages ask nobody and keep nothing without consent, and get all that is granted", () => {
  test.each(seeds)("seed %d (R1, R3, R49, R51, R54, R75, R123)", async (seed, indexes) => {
    const { tally, failures } = await run(seed, indexes);
    console.log(`leaks: seed ${seed}: ${tally}`);
    if (failures.length) throw new Error(failures.join("\n\n"));
    expect(tally.requests).toBeGreaterThan(indexes.length);
  });
});

/** What a stand-in without an interface can be asked. */
const simple = (one: Case): Case => ({
  ...one,
  steps: one.steps.flatMap((step) => {
    if (step.do === "accept" || step.do === "reject") return { ...step, by: "api" as const };
    return ["switch", "once", "always", "wander"].includes(step.do) ? [] : step;
  }),
});
const standIn = (name: string): Gate => ({
  script: readFileSync(new URL(`gates/${name}.js`, import.meta.url), "utf8"),
});
const looser = (one: Document): Document => ({ ...one, config: { ...one.config, regime: "opt-out" } });
/** Answers a category with the other. */
const swapped = (one: Document): Document =>
  JSON.parse(
    JSON.stringify(one).replace(/(?<![\w-])(analytics|marketing)(?![\w-])/g, (id) =>
      id === "analytics" ? "marketing" : "analytics",
    ),
  );

/** They are looked at in haste, and a slow machine misses what comes late: the limits are half of what a quick one sees. */
const HASTY: Options = { isTold: false, adapt: simple, patience: { must: 200, quiet: 40, end: 60 } };
const SAMPLE = first(8);

describe.skipIf(Boolean(given))("a gate that is wrong is found out", () => {
  const found = async (options: Options) => {
    const { results } = await run(8, SAMPLE, { ...HASTY, ...options });
    return {
      leaky: results.filter(({ findings }) => findings.some(isLeak)).length,
      missing: results.filter(({ findings }) => findings.some(({ kind }) => kind === "missing")).length,
    };
  };

  test("one that lets everything through", async () => {
    expect((await found({ gate: standIn("open") })).leaky).toBeGreaterThanOrEqual(3);
  });

  test("one that lets nothing through", async () => {
    const { leaky, missing } = await found({ gate: standIn("shut") });
    expect(leaky).toBe(0);
    expect(missing).toBeGreaterThanOrEqual(3);
  });

  test("ours, where it follows another law than it should", async () => {
    expect((await found({ gate: { bend: looser } })).leaky).toBeGreaterThanOrEqual(2);
  });

  test("ours, where it takes one category for another", async () => {
    const { leaky, missing } = await found({ gate: { bend: swapped } });
    expect(leaky).toBeGreaterThanOrEqual(1);
    expect(missing).toBeGreaterThanOrEqual(2);
  });
});
