import { existsSync } from "node:fs";
import { join } from "node:path";
import { createCluster } from "./cluster.ts";

/** Before the first test: a built receiver and a PostgreSQL, or no tests at all. */
export default async function setup(): Promise<() => void> {
  if (!existsSync(join(import.meta.dirname, "../../dist/records/cli.js")))
    throw new Error("The receiver is not built: run `npm run build`.");
  const cluster = await createCluster();
  cluster.start();
  process.env.SLUIS_TEST_POSTGRES = cluster.url;
  return cluster.remove;
}
