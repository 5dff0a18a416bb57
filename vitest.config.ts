import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // What was found is told, also by a test that passed when it was run again.
    chaiConfig: { truncateThreshold: 1000 },
    // `npm run coverage`: it is told, and no goal. What runs in browsers alone is not in it.
    coverage: {
      include: ["src/**/*.ts"],
      reporter: ["text", "text-summary"],
    },
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          // A machine that does other things too may be slow.
          testTimeout: 15_000,
          // One for each core: nothing else runs meanwhile.
          maxWorkers: "100%",
          include: ["test/unit/**/*.test.ts", "test/{built,docs}/**/*.test.ts"],
          globalSetup: ["test/docs/setup.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/browser/setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // A browser on a machine that does other things too may be late once; what is wrong is wrong twice.
          retry: 1,
          // Most of what a browser test does is wait: two at a time keep two cores busy, more make each slower.
          maxWorkers: 3,
          // Tests that do little else but wait do so together, as many at a time.
          maxConcurrency: 3,
          sequence: { groupOrder: 1 },
        },
      },
      {
        extends: true,
        test: {
          name: "engines",
          include: ["test/engines/*.test.ts"],
          globalSetup: ["test/engines/setup.ts"],
          testTimeout: 40_000,
          hookTimeout: 60_000,
          retry: 1,
          // One file is one engine: two of them at a time.
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: "leaks",
          include: ["test/leaks/*.test.ts"],
          globalSetup: ["test/browser/setup.ts"],
          testTimeout: 600_000,
          hookTimeout: 60_000,
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
        },
      },
      {
        extends: true,
        test: {
          name: "receiver",
          include: ["test/receiver/**/*.test.ts"],
          globalSetup: ["test/receiver/setup.ts"],
          testTimeout: 30_000,
          hookTimeout: 60_000,
          // Processes under load and a database: one after the other, and after all other tests.
          fileParallelism: false,
          sequence: { groupOrder: 3 },
        },
      },
    ],
  },
});
