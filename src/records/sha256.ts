const PRIMES: number[] = [];
for (let next = 2; PRIMES.length < 64; next++) if (PRIMES.every((prime) => next % prime)) PRIMES.push(next);

/** The first 32 bits behind the point of a root of each prime: from these the standard (FIPS 180-4) has its constants. */
const roots = (power: number): number[] => PRIMES.map((prime) => (prime ** power * 2 ** 32) | 0);

const turn = (word: number, by: number): number => (word >>> by) | (word << (32 - by));

/** The text in UTF-8 as blocks of 16 words: behind it a one, zeros, and its length in bits. */
function wordsOf(text: string): number[] {
  const bytes = [...new TextEncoder().encode(text), 128];
  const words: number[] = Array(((bytes.length + 71) >> 6) << 4).fill(0);
  bytes.forEach((byte, index) => {
    words[index >> 2] = (words[index >> 2] as number) | (byte << (24 - (index % 4) * 8));
  });
  words[words.length - 1] = (bytes.length - 1) * 8;
  return words;
}

/**
 * SHA-256 of a text, in lower-case hexadecimal. The browser's own is asynchronous, and for https alone; this one is for
 * texts of some kilobytes.
 */
export function sha256(text: string): string {
  const rounds = roots(1 / 3);
  const words = wordsOf(text);
  let hash = roots(1 / 2).slice(0, 8);
  while (words.length) {
    const block = words.splice(0, 16);
    const at = (index: number) => block[index] as number;
    let state = hash;
    rounds.forEach((round, i) => {
      if (i > 15) {
        const [x, y] = [at(i - 15), at(i - 2)];
        const early = turn(x, 7) ^ turn(x, 18) ^ (x >>> 3);
        const late = turn(y, 17) ^ turn(y, 19) ^ (y >>> 10);
        block[i] = (at(i - 16) + early + at(i - 7) + late) | 0;
      }
      const [a, b, c, d, e, f, g, h] = state as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ];
      const one = h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + ((e & f) ^ (~e & g)) + round + at(i);
      const two = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
      state = [(one + two) | 0, a, b, c, (d + one) | 0, e, f, g];
    });
    hash = hash.map((word, i) => (word + (state[i] as number)) | 0);
  }
  return hash.map((word) => (word >>> 0).toString(16).padStart(8, "0")).join("");
}
