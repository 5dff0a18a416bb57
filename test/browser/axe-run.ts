import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults, NodeResult, RunOptions } from "axe-core";
import type { Site } from "./site.ts";

const SOURCE = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const OPTIONS: RunOptions = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  resultTypes: ["violations", "incomplete", "passes"],
};

/** What axe says of one element. */
export interface Remark {
  readonly rule: string;
  readonly selector: string;
  readonly why: string;
}

/** What axe found in some places. */
export interface Found {
  readonly violations: readonly Remark[];
  /** What it could not judge. */
  readonly doubts: readonly Remark[];
  /** Rules that had something to look at and were content. */
  readonly passed: readonly string[];
  /** Elements looked at, counted once for each rule. */
  readonly looks: number;
}

/** Puts axe on the page. */
export const bringAxe = (site: Site): Promise<unknown> => site.page.evaluate(SOURCE);

/** Looks at the places that a selector finds, or at all of the page. */
export async function axe(site: Site, where?: string): Promise<Found> {
  const { violations, incomplete, passes } = (await site.page.evaluate(
    ([selector, options]) => {
      const places = selector ? [...document.querySelectorAll(selector)] : document;
      const { axe } = window as never as { axe: { run(where: unknown, options: unknown): Promise<unknown> } };
      return axe.run(places, options);
    },
    [where, OPTIONS] as const,
  )) as AxeResults;
  return {
    violations: remarksOf(violations),
    doubts: remarksOf(incomplete),
    passed: passes.map(({ id }) => id),
    looks: passes.reduce((sum, { nodes }) => sum + nodes.length, 0),
  };
}

const remarksOf = (results: AxeResults["violations"]): Remark[] =>
  results.flatMap(({ id, nodes }) =>
    nodes.map((node) => ({ rule: id, selector: node.target.join(" "), why: whyOf(node) })),
  );

const whyOf = ({ any, all, none }: NodeResult): string => [...any, ...all, ...none][0]?.message ?? "";
