import { defineConfig } from "vitest/config";
import { FOLDERS, folder } from "./folder.js";

/** The unit tests that must notice what is mutated. */
export default defineConfig({
  test: {
    name: "unit",
    testTimeout: 15_000,
    include: (FOLDERS[folder] ?? []).map((start) => `${start}{,*,/**/*}.test.ts`),
  },
});
