import { cached, folder } from "./folder.js";

export default {
  mutate: [`${folder}/**/*.ts`],
  testRunner: "vitest",
  // By name: the runner lies in this folder, and Stryker looks beside itself.
  plugins: ["@stryker-mutator/vitest-runner"],
  vitest: { configFile: "test/mutation/vitest.config.js", related: false },
  coverageAnalysis: "perTest",
  concurrency: Number(process.env.SLUIS_MUTATION_WORKERS ?? 2),
  // A mutant that runs for ever must be told from a machine that does other things too.
  timeoutFactor: 4,
  timeoutMS: 60_000,
  dryRunTimeoutMinutes: 20,
  // What the tests of these rooms read, and no more: it is copied for each run.
  ignorePatterns: ["**", "!src/**", "!test/unit/**", "!test/mutation/*", "!package.json"],
  tempDirName: `${cached(folder)}.copy`,
  incremental: true,
  incrementalFile: `${cached(folder)}.incremental.json`,
  reporters: ["clear-text", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `${cached(folder)}.json` },
  checkers: [],
  disableTypeChecks: false,
};
