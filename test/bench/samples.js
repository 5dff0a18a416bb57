// @ts-check
import { spread } from "./stats.js";

/** @typedef {ReturnType<typeof createSamples>} Samples */

/** Collects what was measured, by subject and name; of the files that a visit asks for the first list is kept. */
export function createSamples() {
  /** @type {Record<string, Record<string, number[]>>} */
  const values = {};
  /** @type {Record<string, Record<string, readonly string[]>>} */
  const files = {};
  return {
    files,
    /** @param {string} id @param {Record<string, unknown>} measured */
    add(id, measured) {
      values[id] ??= {};
      const own = values[id];
      for (const [name, value] of Object.entries(measured))
        if (typeof value === "number" && Number.isFinite(value)) own[name] = [...(own[name] ?? []), value];
    },
    /** @param {string} id @param {string} visit @param {readonly string[]} urls */
    keep(id, visit, urls) {
      files[id] = { [visit]: urls, ...files[id] };
    },
    spreads: () =>
      Object.fromEntries(
        Object.entries(values).map(([id, own]) => [
          id,
          Object.fromEntries(
            Object.entries(own).map(([name, all]) => [name, { ...spread(all), runs: all.length }]),
          ),
        ]),
      ),
  };
}
