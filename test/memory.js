// @ts-check
// `npm run memory` goes through 1,000 pages of one application for each kind of visitor, and prints what is held after 200
// and after all of them; `npm run memory -- 300` through so many.
import { spawnSync } from "node:child_process";

const [pages = "1000"] = process.argv.slice(2);
const { status } = spawnSync(
  "npx",
  ["--no-install", "vitest", "run", "--project", "browser", "test/browser/memory.test.ts"],
  { stdio: "inherit", env: { ...process.env, SLUIS_NAVIGATIONS: pages } },
);
process.exit(status ?? 1);
