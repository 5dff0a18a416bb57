import { createHash } from "node:crypto";
import { parseArgs } from "node:util";
import { inlineGate } from "./write.ts";

const HELP = `npx sluis inline [options] [service ...]

Prints the gate as the text of a <script> in your page, with what the named services need to start.

  --base <address>   folder of the built files, with a slash at its end (default /sluis/)
  --hash             print its hash for script-src instead
  --help             this text

npx sluis inline google-analytics clarity > gate.js`;

/** @returns the exit code: 0 done, 2 could not be done */
export async function main(args: readonly string[]): Promise<number> {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        base: { type: "string", default: "/sluis/" },
        hash: { type: "boolean" },
        help: { type: "boolean" },
      },
    });
    const text = values.help ? HELP : inlineGate({ base: values.base, services: positionals });
    const hash = () => `'sha256-${createHash("sha256").update(text).digest("base64")}'\n`;
    process.stdout.write(values.hash ? hash() : values.help ? `${text}\n` : text);
    return 0;
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    return 2;
  }
}
