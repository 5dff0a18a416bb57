import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export const ROOT = join(import.meta.dirname, "../..");
export const DIST = join(ROOT, "dist");

/** Every file with that ending in a folder, as a path inside it. */
export const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.endsWith(ending))
    .sort();

export const text = (...path: string[]): string => readFileSync(join(ROOT, ...path), "utf8");

export interface Target {
  readonly types?: string;
  readonly default: string;
}

interface Package {
  readonly name: string;
  readonly exports: Readonly<Record<string, string | Target>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly sideEffects?: unknown;
}

export const PACKAGE = JSON.parse(text("package.json")) as Package;
