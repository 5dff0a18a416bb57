// @ts-check

/** @typedef {{ median: number, low: number, high: number, runs: number }} Figure */
/** @typedef {Record<string, Figure | undefined>} Figures */
/** @typedef {{ raw: number, gzip: number, brotli: number, requests?: number }} Size */
/** @typedef {{ files: Size, markup: Size }} Weight */
/**
 * @typedef {object} Results what results.json holds
 * @property {string} date
 * @property {{ cores: number, chromium: string, node: string }} machine
 * @property {{ cpu: number, latency: number, download: number }} profile
 * @property {Record<string, { name: string, version?: string, isPeer?: boolean }>} subjects
 * @property {Record<string, Record<string, Weight | undefined>>} bytes
 * @property {Record<string, Figures>} measured
 * @property {readonly import("./look.js").Look[]} [look]
 */

/** @param {number} value @param {number} [digits] */
export const number = (value, digits = 0) =>
  value.toLocaleString("en", { minimumFractionDigits: digits, maximumFractionDigits: digits });

/** Median, and where half of all runs lie. @param {Figure | undefined} figure @param {number} [digits] */
export const timed = (figure, digits = 0) =>
  figure
    ? `${number(figure.median, digits)} (${number(figure.low, digits)}–${number(figure.high, digits)})`
    : "";

/** @param {number | undefined} value @param {number | undefined} base */
export const ratio = (value, base) => (value === undefined || !base ? "" : `${number(value / base, 2)}×`);

/** @param {readonly string[]} head @param {readonly (readonly string[])[]} rows */
export function table(head, rows) {
  const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, index) => (index ? "---:" : "---"))), ...rows.map(line)].join("\n");
}

/** @param {Results} results */
export function figuresOf({ subjects, measured, bytes }) {
  const ids = Object.keys(subjects);
  const peers = ids.filter((id) => subjects[id]?.isPeer);
  /** @param {string} id @param {string} name */
  const figure = (id, name) => measured[id]?.[name];
  /** @param {string} id @param {string} name */
  const median = (id, name) => figure(id, name)?.median;
  /** Everything that a visit downloads because of a tool, the page's own part included. @param {string} id @param {string} visit */
  const whole = (id, visit) => {
    const weight = bytes[id]?.[visit];
    return weight && weight.files.brotli + weight.markup.brotli;
  };
  /** @param {(id: string) => number | undefined} of */
  const best = (of) => {
    const all = peers.flatMap((id) => {
      const value = of(id);
      return value === undefined ? [] : [{ id, value }];
    });
    return all.sort((one, other) => one.value - other.value)[0];
  };
  return {
    ids,
    peers,
    figure,
    median,
    whole,
    best,
    nameOf: (/** @type {string} */ id) => subjects[id]?.name ?? id,
  };
}
