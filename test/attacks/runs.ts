import fc from "fast-check";

/*
 * How many inputs are tried: 10,000 of each kind in every run of the tests, any number by `npm run fuzz -- 200000`. The
 * seed is printed; `npm run fuzz -- 200000 <seed>` tries the same again.
 */

export const RUNS = Number(process.env.SLUIS_FUZZ_RUNS) || 10_000;
export const SEED = Number(process.env.SLUIS_FUZZ_SEED) || Math.floor(Math.random() * 2 ** 31);

/** Milliseconds that one kind may take: what is usual for 10,000 on a slow machine, and as much for each 10,000 more. */
export const PATIENCE = 60_000 * Math.max(1, RUNS / 10_000);

/** So many at a time: between them, what an input has left to be done is done, and its memory is free again. */
const TURN = 2000;

/** Tries that many inputs, and says of how many the check was true, so that nobody takes silence for safety. */
export async function tryAll<T>(
  what: string,
  inputs: fc.Arbitrary<T>,
  check: (input: T) => boolean | Promise<boolean>,
  { said = "grant something" } = {},
): Promise<{ tried: number; count: number }> {
  const counts = { tried: 0, count: 0 };
  const property = fc.asyncProperty(inputs, async (input) => {
    counts.tried++;
    if (await check(input)) counts.count++;
  });
  for (let turn = 0; turn * TURN < RUNS; turn++) {
    await fc.assert(property, { numRuns: Math.min(TURN, RUNS - turn * TURN), seed: SEED + turn });
    await new Promise((done) => setImmediate(done));
  }
  console.info(`fuzz: ${what}: ${counts.tried} inputs, seed ${SEED}, ${counts.count} ${said}`);
  return counts;
}
