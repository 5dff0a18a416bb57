// `npm run fuzz -- 200000` tries so many inputs of each kind; `npm run fuzz -- 200000 <seed>` the same ones again.
import { spawnSync } from "node:child_process";

const [runs = "200000", seed = ""] = process.argv.slice(2);
if (!/^\d+$/.test(runs) || !/^\d*$/.test(seed)) {
  console.error("usage: npm run fuzz -- [inputs] [seed]");
  process.exit(2);
}
const files = ["cookies", "configurations", "markup"].map((name) => `test/unit/attacks/${name}.test.ts`);
const env = { ...process.env, SLUIS_FUZZ_RUNS: runs, ...(seed && { SLUIS_FUZZ_SEED: seed }) };
const command = ["--no-install", "vitest", "run", "--project", "unit", ...files];
process.exit(spawnSync("npx", command, { stdio: "inherit", env }).status ?? 1);
