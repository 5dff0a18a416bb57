import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";

/** What a command may use of the process it runs in. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** A line of what was asked for. */
  readonly print: (line: string) => void;
  /** A line on what happens meanwhile; it names no visitor and no address. */
  readonly log: (line: string) => void;
  /** More than fits into memory; ends once it was taken, or is wanted no longer. */
  readonly write: (lines: AsyncIterable<string>) => Promise<void>;
}

export const ofProcess: Surroundings = {
  env: process.env,
  print: (line) => void process.stdout.write(`${line}\n`),
  log: (line) => void process.stderr.write(`sluis records: ${line}\n`),
  async write(lines) {
    try {
      await pipeline(Readable.from(lines), process.stdout, { end: false });
    } catch (error) {
      // `| head` has read enough.
      if ((error as NodeJS.ErrnoException).code !== "EPIPE") throw error;
    }
  },
};
