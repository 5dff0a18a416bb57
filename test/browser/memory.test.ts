import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { keeping } from "./loopback.ts";
import { Application, EACH, type Held, type Visitor } from "./memory-stage.ts";

/*
 * An application that goes on and on in one document: what it takes away, nothing of ours keeps alive. The first pages
 * fetch our files and warm the browser up; from then on the figures may not grow. `npm run memory` goes on for longer.
 */

const ALL = Number(process.env.SLUIS_NAVIGATIONS) || 60;
const FIRST = Math.min(ALL / 2, 200);

/** One element kept for each page would bring that page's tree along: a hundred nodes each. */
const NODES = 20;
/** In bytes. What the browser compiles and remembers on its way: up to 60 kB were measured. Nodes are not part of it. */
const HEAP = 300_000;

let browser: Browser;
const table: Record<string, object> = {};
beforeAll(async () => {
  browser = await keeping();
});
afterAll(async () => {
  console.log(`\nwhat a page holds, with ${EACH} gated elements that came and went at each navigation:`);
  console.table(table);
  await browser.close();
});

const isFlat = (first: Held, last: Held): boolean =>
  last.nodes - first.nodes < NODES &&
  last.listeners - first.listeners < NODES &&
  last.documents - first.documents < 2 &&
  last.heap - first.heap < HEAP;

/** @param keeps whether the page keeps alive what it takes away */
async function compare(visitor: Visitor, first: number, all: number, keeps = false) {
  const one = await Application.open(browser, visitor);
  try {
    await one.navigate(first, keeps);
    const before = await one.held();
    await one.navigate(all - first, keeps);
    const after = await one.held();
    const name = keeps ? `${visitor}, page with a leak` : visitor;
    table[`${name}, ${first}`] = before;
    table[`${name}, ${all}`] = after;
    return { before, after, seen: await one.seen() };
  } finally {
    await one.close();
  }
}

describe(`${ALL} navigations in one document`, () => {
  const time = 60_000 + ALL * 400;

  test.concurrent.each([
    // Of sixteen that could have one, six were let through.
    ["granted", { placeholders: 10, banners: 0, ran: true }],
    ["refused", { placeholders: 16, banners: 0, ran: false }],
    ["undecided", { placeholders: 16, banners: 1, ran: false }],
  ] as const)(
    "hold no more than the first half did: %s (R194)",
    async (visitor, wanted) => {
      const { before, after, seen } = await compare(visitor, FIRST, ALL);
      expect(seen).toEqual(wanted);
      expect([isFlat(before, after), before, after]).toEqual([true, before, after]);
    },
    time,
  );

  test.concurrent(
    "a page that keeps what it takes away would be noticed",
    async () => {
      const { before, after } = await compare("refused", 10, 30, true);
      expect(isFlat(before, after)).toBe(false);
      expect(after.nodes - before.nodes).toBeGreaterThan(20 * EACH);
    },
    time,
  );
});
