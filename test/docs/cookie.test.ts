import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { has, resolve } from "../../src/consent/state.ts";
import { isValid } from "../../src/consent/validity.ts";
import { decode } from "../../src/storage/format.ts";

const docs = readFileSync(new URL("../../docs/cookie.md", import.meta.url), "utf8");
const recipe = (language: string) =>
  new RegExp(`\`\`\`${language}\n([\\s\\S]*?)\`\`\``).exec(docs)?.[1] ?? "";

const now = Date.now();
const at = (days: number) => new Date(now - days * 86_400_000).toISOString().replace(/\.\d+/, "");
const value = (days: number, denied: string, granted: string, end = "v=1") =>
  `at=${at(days)}&policy=&denied=${denied}&granted=${granted}&${end}`;

const COOKIES = [
  "",
  value(1, "marketing", "analytics"),
  value(1, "", "analytics+marketing"),
  value(1, "analytics+marketing", ""),
  value(1, "marketing", "analytics+youtube"),
  value(1, "youtube", "marketing"),
  value(179, "", "analytics"),
  value(181, "", "analytics"),
  value(-2, "", "analytics"),
  value(1, "", "analytics", "v=2"),
  value(1, "", "analytics").slice(0, -1),
  value(1, "", "analytics").replace("policy=", "policy=2"),
];
const QUESTIONS = [
  ["analytics", "analytics"],
  ["marketing", "marketing"],
  ["youtube", "marketing"],
] as const;
const MODEL = {
  categories: ["analytics", "marketing"],
  services: [{ id: "youtube", category: "marketing" }],
};

/** What the library itself makes of each cookie. */
const expected = COOKIES.map((cookie) => {
  const found = decode(cookie);
  const state = resolve(MODEL, found && isValid(found, "", 180, now) ? found : undefined);
  return QUESTIONS.map(([id]) => has(state, id));
});

const folder = mkdtempSync(join(tmpdir(), "sluis-cookie-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs a recipe over the table in its own language. */
function answers(command: string, file: string, code: string): unknown {
  writeFileSync(join(folder, file), code);
  writeFileSync(join(folder, "table.json"), JSON.stringify({ cookies: COOKIES, questions: QUESTIONS }));
  const { stdout, stderr } = spawnSync(command, [file], { cwd: folder, encoding: "utf8" });
  if (!stdout) throw new Error(stderr);
  return JSON.parse(stdout);
}

const isThere = (command: string) => spawnSync(command, ["--version"]).status === 0;

describe("the recipes of docs/cookie.md agree with the library", () => {
  test("Node", () => {
    const loop = `import { readFileSync } from "node:fs";
      const { cookies, questions } = JSON.parse(readFileSync("table.json", "utf8"));
      console.log(JSON.stringify(cookies.map((one) => questions.map(([id, category]) => isGranted(one, id, category)))));`;
    expect(answers("node", "recipe.mjs", recipe("js") + loop)).toEqual(expected);
  });

  test.skipIf(!isThere("python3"))("Python, where it is installed", () => {
    const loop = `
import json
table = json.load(open("table.json"))
print(json.dumps([[is_granted(one, name, category) for name, category in table["questions"]] for one in table["cookies"]]))`;
    expect(answers("python3", "recipe.py", recipe("python") + loop)).toEqual(expected);
  });

  test.skipIf(!isThere("php"))("PHP, where it is installed", () => {
    const loop = `
$table = json_decode(file_get_contents("table.json"), true);
echo json_encode(array_map(fn($one) => array_map(fn($q) => is_granted($one, ...$q), $table["questions"]), $table["cookies"]));`;
    expect(answers("php", "recipe.php", `<?php\n${recipe("php")}${loop}`)).toEqual(expected);
  });
});
