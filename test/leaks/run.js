// @ts-check
// `npm run leaks -- 500` plays so many random pages; without a number, those of every test run. SLUIS_SEED=123 gives the
// seed of a run, SLUIS_SEED=123:45 one page of it; SLUIS_DIST=folder/ another build.
import { spawnSync } from "node:child_process";

const [pages] = process.argv.slice(2);
const { status } = spawnSync(
  "npx",
  ["--no-install", "vitest", "run", "--project", "leaks", "--disable-console-intercept"],
  { stdio: "inherit", env: { ...process.env, ...(pages && { SLUIS_PAGES: pages }) } },
);
process.exit(status ?? 1);
