import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "../built/files.ts";

/** The code blocks of a page that start with the name of a file, by that name. */
export function recipesOf(page: string): Readonly<Record<string, string>> {
  const blocks = text("docs", page).matchAll(
    /^```\w+\n((?:<\?php )?(?:\/\/|#) ([\w-]+\.\w+).*\n[\s\S]*?)^```$/gm,
  );
  return Object.fromEntries([...blocks].map(([, code = "", name = ""]) => [name, code]));
}

/** A code block without a name, by some of what it says. */
export function blockWith(page: string, words: string): string {
  const blocks = [...text("docs", page).matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, code = ""]) => code);
  const found = blocks.filter((code) => code.includes(words));
  if (found.length !== 1) throw new Error(`${found.length} blocks of ${page} say ${words}`);
  return found[0] as string;
}

/** A folder with those files, and how to take it away. */
export function folderWith(files: Readonly<Record<string, string>>): { path: string; remove(): void } {
  const path = mkdtempSync(join(tmpdir(), "sluis-recipe-"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(path, name), content);
  return { path, remove: () => rmSync(path, { recursive: true }) };
}

/** What a program prints, as JSON. */
export function answerOf(folder: string, command: string, ...parameters: string[]): unknown {
  const done: SpawnSyncReturns<string> = spawnSync(command, parameters, { cwd: folder, encoding: "utf8" });
  if (!done.stdout) throw new Error(`${command}: ${done.error ?? done.stderr}`);
  return JSON.parse(done.stdout);
}
