/** The name that takes the fewest changes of letters to get to, where that is few enough to be a slip. */
export function nearest(name: string, known: readonly string[]): string | undefined {
  const [best] = known
    .map((one) => ({ one, steps: distance(name, one) }))
    .sort((left, right) => left.steps - right.steps);
  return best && best.steps <= Math.max(2, name.length / 4) ? best.one : undefined;
}

/** Levenshtein's: letters to add, take away or replace. */
function distance(from: string, to: string): number {
  let row = [...Array(to.length + 1).keys()];
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const same = (row[j - 1] ?? 0) + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(same, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}
