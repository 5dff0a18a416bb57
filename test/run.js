// Runs everything that must hold, and counts it: types, lint, then all tests. `npm test` and `.ci/run` both end here.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const folder = mkdtempSync(join(tmpdir(), "sluis-"));
const results = join(folder, "results.json");

/** Each step with what it says on failure only in its own words. */
const run = (name, ...command) => {
  console.log(`\n== ${name}`);
  const { status } = spawnSync("npx", ["--no-install", ...command], { stdio: "inherit" });
  return status === 0;
};

const steps = [run("types", "tsc", "--noEmit"), run("lint", "biome", "check", ".")];
const didPass = run(
  "tests",
  "vitest",
  "run",
  "--reporter=default",
  "--reporter=json",
  `--outputFile.json=${results}`,
);

const read = () => {
  try {
    return JSON.parse(readFileSync(results, "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, testResults: [] };
  }
};
const { numPassedTests, numFailedTests, testResults } = read();
rmSync(folder, { recursive: true });

const passed = numPassedTests + steps.filter(Boolean).length;
// A file that cannot even be loaded holds no test that could fail.
const failures = numFailedTests + steps.filter((step) => !step).length;
const failed = didPass ? failures : Math.max(failures, 1);

/** What is wrong is wrong twice; what was wrong once is told, so that it is not forgotten. */
for (const { assertionResults } of testResults)
  for (const { status, fullName, failureMessages } of assertionResults)
    if (status === "passed" && failureMessages.length)
      console.log(`\npassed only when run again: ${fullName}\n${failureMessages[0].split("\n    at ")[0]}`);

/** The same journeys in every engine: how many ran well in each, of how many there are. */
const engines = new Map();
for (const { name, assertionResults } of testResults) {
  if (!name.includes("/test/engines/")) continue;
  for (const { ancestorTitles, status } of assertionResults) {
    const { ran = 0, all = 0 } = engines.get(ancestorTitles[0]) ?? {};
    engines.set(ancestorTitles[0], { ran: ran + Number(status === "passed"), all: all + 1 });
  }
}
const counts = [...engines].map(([engine, { ran, all }]) => `${engine} ${ran} of ${all}`);
console.log(`\njourneys: ${counts.join(", ") || "none"}`);
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed ? 1 : 0);
