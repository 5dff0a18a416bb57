import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";

const ROOT = join(import.meta.dirname, "../../src");

/** Every source file, as a path inside `src/` with its text. */
export const SOURCES: ReadonlyMap<string, string> = new Map(
  readdirSync(ROOT, { recursive: true, encoding: "utf8" })
    .filter((path) => /\.ts$/.test(path) && !path.endsWith(".d.ts"))
    .sort()
    .map((path) => [path, readFileSync(join(ROOT, path), "utf8")]),
);

export interface Import {
  /** A path inside `src/`, or the name of a package. */
  readonly to: string;
  /** `type` leaves nothing behind in the built file; `lazy` is fetched when it is called for. */
  readonly kind: "value" | "type" | "lazy";
}

const STATEMENT = /^(?:import|export)\s+(type\s+)?([^"';]*?)\s*from\s+"([^"]+)"/gm;
const BARE = /^import\s+"([^"]+)"/gm;
const LAZY = /\bimport\(\s*"([^"]+)"\s*\)/g;

const isTypesOnly = (names: string) =>
  /^\{[^}]*\}$/.test(names) &&
  names
    .slice(1, -1)
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name.startsWith("type "));

/** What a file imports, in the order of its lines. */
export function importsOf(path: string): Import[] {
  const text = SOURCES.get(path) ?? "";
  const to = (target = "") => (target.startsWith(".") ? normalize(join(dirname(path), target)) : target);
  return [
    ...[...text.matchAll(STATEMENT)].map(([, type, names = "", target]): Import => {
      return { to: to(target), kind: type || isTypesOnly(names) ? "type" : "value" };
    }),
    ...[...text.matchAll(BARE)].map(([, target]): Import => ({ to: to(target), kind: "value" })),
    ...[...text.matchAll(LAZY)].map(([, target]): Import => ({ to: to(target), kind: "lazy" })),
  ];
}

/** Everything that comes along with a file, itself included: what a built file made of it holds. */
export function bundleOf(path: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(path)) return found;
  found.add(path);
  for (const { to, kind } of importsOf(path)) if (kind === "value") bundleOf(to, found);
  return found;
}
