// `npm run fuzz -- 200000` tries so many inputs of each kind; `npm run fuzz -- 200000 <seed>` the same ones again.
import { spawnSync } from "node:child_process";

const [runs = "200000", given = ""] = process.argv.slice(2);
if (!/^\d+$/.test(runs) || !/^\d*$/.test(given)) {
  console.error("usage: npm run fuzz -- [inputs] [seed]");
  process.exit(2);
}
const seed = Number(given || Math.floor(Math.random() * 2 ** 31));

/** A page in jsdom never gives all of its memory back: a process tries so many, and the next one goes on. */
const PAGES = 10_000;

const tryAll = (count, from, ...names) => {
  const files = names.map((name) => `test/unit/attacks/${name}.test.ts`);
  const env = { ...process.env, SLUIS_FUZZ_RUNS: `${count}`, SLUIS_FUZZ_SEED: `${from}` };
  const command = ["--no-install", "vitest", "run", "--project", "unit", ...files];
  return spawnSync("npx", command, { stdio: "inherit", env }).status === 0;
};

const rest = (from) => Math.min(PAGES, Number(runs) - from);
const turns = Array.from({ length: Math.ceil(Number(runs) / PAGES) }, (_, turn) => turn);
// Every one is tried, whatever came of those before.
const passed = [
  tryAll(runs, seed, "cookies", "configurations"),
  ...turns.map((turn) => tryAll(rest(turn * PAGES), seed + turn * PAGES, "markup")),
];
console.log(`fuzz: seed ${seed}, ${passed.every(Boolean) ? "all held" : "something failed"}`);
process.exit(passed.every(Boolean) ? 0 : 1);
