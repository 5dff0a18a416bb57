import fc from "fast-check";

/*
 * How many inputs are tried: 10,000 of each kind in every run of the tests, any number by `npm run fuzz -- 200000`. The
 * seed is printed; `npm run fuzz -- 200000 <seed>` tries the same again.
 */

export const RUNS = Number(process.env.SLUIS_FUZZ_RUNS) || 10_000;
export const SEED = Number(process.env.SLUIS_FUZZ_SEED) || Math.floor(Math.random() * 2 ** 31);

/** Of what takes the most time, in every run of the tests: a quarter. */
export const FEWER = process.env.SLUIS_FUZZ_RUNS ? RUNS : RUNS / 4;

/** Milliseconds that one kind may take: what is usual for 10,000 on a slow machine, and as much for each 10,000 more. */
export const PATIENCE = 60_000 * Math.max(1, RUNS / 10_000);

/** Tries that many inputs, and says of how many the check was true, so that nobody takes silence for safety. */
export function tryAll<T>(
  what: string,
  inputs: fc.Arbitrary<T>,
  check: (input: T) => boolean,
  { said = "grant something", ...parameters }: fc.Parameters<[T]> & { said?: string } = {},
): { tried: number; count: number } {
  const counts = { tried: 0, count: 0 };
  const property = fc.property(inputs, (input) => {
    counts.tried++;
    if (check(input)) counts.count++;
  });
  fc.assert(property, { numRuns: RUNS, seed: SEED, ...parameters });
  console.info(`fuzz: ${what}: ${counts.tried} inputs, seed ${SEED}, ${counts.count} ${said}`);
  return counts;
}
