import { defineConfig } from "vitest/config";

/** Counts what came of plain tags and writes docs/retrofit.md: `npm run retrofit`. */
export default defineConfig({
  test: {
    name: "retrofit",
    include: ["test/engines/retrofit/write.ts"],
    globalSetup: ["test/engines/setup.ts"],
    testTimeout: 180_000,
    hookTimeout: 60_000,
  },
});
