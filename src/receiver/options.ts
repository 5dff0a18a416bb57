import { type ParseArgsConfig, parseArgs } from "node:util";
import { originOf } from "./origin.ts";
import { PlainError } from "./plain-error.ts";
import { UUID_SCHEMA } from "./record.ts";
import type { Surroundings } from "./surroundings.ts";
import { instant } from "./time.ts";

type Options = NonNullable<ParseArgsConfig["options"]>;

const COMMON = { database: { type: "string" }, help: { type: "boolean" } } as const;

/** The flags of each command; `serve` is the one without a name. */
export const FLAGS = {
  serve: {
    ...COMMON,
    port: { type: "string", default: "8787" },
    host: { type: "string", default: "127.0.0.1" },
    origin: { type: "string", multiple: true, default: [] },
    rate: { type: "string", default: "120" },
    "trust-proxy": { type: "boolean", default: false },
    "retention-days": { type: "string" },
  },
  find: { ...COMMON, subject: { type: "string" }, id: { type: "string" } },
  export: { ...COMMON, from: { type: "string" }, to: { type: "string" } },
  delete: { ...COMMON, subject: { type: "string" } },
  purge: { ...COMMON, before: { type: "string" } },
} as const satisfies Record<string, Options>;

/** What was typed, by the flags of a command. @throws {PlainError} where it is not understood */
export function parse<Flags extends Options>(args: readonly string[], options: Flags) {
  try {
    return parseArgs({ args: [...args], options, strict: true }).values;
  } catch (error) {
    throw new PlainError((error as Error).message, 2);
  }
}

/** Where records are kept: what was typed, else what the environment says. */
export const databaseOf = (typed: string | undefined, env: Surroundings["env"]): string =>
  typed || env.SLUIS_RECORDS_DATABASE || "sqlite:./sluis-records.db";

const wrong = (flag: string, allowed: string) => new PlainError(`--${flag} must be ${allowed}`, 2);

/** A whole number in a range. */
export function whole(flag: string, text: string, min: number, max: number): number {
  const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (value >= min && value <= max) return value;
  throw wrong(flag, `a whole number from ${min} to ${max}`);
}

export function origins(texts: readonly string[]): string[] {
  return texts.map((text) => {
    const origin = originOf(text);
    // A path would be ignored, and `*` would let everybody in: neither is what was meant.
    if (!origin || origin !== text.replace(/\/$/, "").toLowerCase())
      throw wrong("origin", "a scheme and a host, such as https://www.example.nl");
    return origin;
  });
}

export function time(flag: string, text: string | undefined): string | undefined {
  const value = text === undefined ? undefined : instant(text);
  if (text !== undefined && !value) throw wrong(flag, "a date or a time in UTC, such as 2026-11-21T09:30Z");
  return value;
}

export function uuid(flag: string, text: string | undefined): string {
  if (new RegExp(UUID_SCHEMA.pattern).test(text ?? "")) return text ?? "";
  throw wrong(flag, "the UUID of a subject or a record");
}
