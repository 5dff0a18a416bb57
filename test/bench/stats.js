// @ts-check

/** @typedef {{ median: number, low: number, high: number }} Spread the middle, and where half of all runs lie */

const at = (/** @type {readonly number[]} */ sorted, /** @type {number} */ share) => {
  const place = (sorted.length - 1) * share;
  const [before = 0, after = 0] = [sorted[Math.floor(place)], sorted[Math.ceil(place)]];
  return before + (after - before) * (place % 1);
};

/** @param {readonly number[]} values @returns {Spread} */
export function spread(values) {
  const sorted = [...values].sort((one, other) => one - other);
  const [low, median, high] = [0.25, 0.5, 0.75].map((share) => round(at(sorted, share)));
  return { median: median ?? 0, low: low ?? 0, high: high ?? 0 };
}

/** @param {number} value */
export const round = (value) => Math.round(value * 100) / 100;

/**
 * How time grows with number: the slope of both logarithms. 1 is in proportion, 2 is squared.
 * @param {readonly (readonly [number, number])[]} points
 */
export function exponent(points) {
  const logs = points.map(([count, time]) => /** @type {const} */ ([Math.log(count), Math.log(time)]));
  const mean = (/** @type {0 | 1} */ side) => logs.reduce((sum, one) => sum + one[side], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const over = logs.reduce((sum, one) => sum + (one[0] - x) * (one[1] - y), 0);
  return round(over / logs.reduce((sum, one) => sum + (one[0] - x) ** 2, 0));
}
