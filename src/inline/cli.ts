import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { hints, inlineGate } from "./write.ts";

const HELP = `npx sluis inline [options] [service ...]

Prints the gate as the text of a <script> in your page, with what the named services need to start.

  --base <address>       folder of the built files, with a slash at its end (default /sluis/)
  --hash                 print its hash for script-src instead
  --hints                print lines for the head instead, beside the plain tag: what browsers may fetch early
  --language <language>  of the banner: it is printed too, or with --hints fetched early
  --help                 this text

npx sluis inline google-analytics clarity > gate.js`;

interface Values {
  readonly base: string;
  readonly hash?: boolean;
  readonly hints?: boolean;
  readonly language?: string;
  readonly help?: boolean;
}

function textOf(
  { help, hints: areHints, hash, base, language }: Values,
  services: readonly string[],
): string {
  if (help) return `${HELP}\n`;
  const options = { base, services, ...(language && { language }) };
  if (areHints) return hints(options);
  const gate = inlineGate(options);
  return hash ? `'sha256-${createHash("sha256").update(gate).digest("base64")}'\n` : gate;
}

/** @returns the exit code: 0 done, 2 could not be done */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        base: { type: "string", default: "/sluis/" },
        hash: { type: "boolean" },
        hints: { type: "boolean" },
        language: { type: "string" },
        help: { type: "boolean" },
      },
    });
    process.stdout.write(textOf(values, positionals));
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
}
