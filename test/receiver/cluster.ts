import { execFileSync } from "node:child_process";
import { chownSync, mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findPostgres } from "./find-postgres.ts";

const isRoot = process.getuid?.() === 0;

/** A port of loopback that nobody uses now. */
export const freePort = (): Promise<number> =>
  new Promise((resolve, reject) => {
    const server = createServer().on("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

/** PostgreSQL refuses to run as root, so root hands it to the user that Debian made for it. */
const run = (program: string, ...parameters: string[]) =>
  isRoot
    ? execFileSync("runuser", ["-u", "postgres", "--", program, ...parameters], { cwd: "/", stdio: "ignore" })
    : execFileSync(program, parameters, { stdio: "ignore" });

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "sluis-postgres-"));
  const idOf = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  if (isRoot) chownSync(folder, idOf("-u"), idOf("-g"));
  return folder;
}

export interface Cluster {
  /** A connection string without the name of a database. */
  readonly url: string;
  start(): void;
  /** Ends it as a power cut would. */
  crash(): void;
  remove(): void;
}

/** A PostgreSQL of its own, on loopback, in a temporary folder; it is not started yet. */
export async function createCluster(): Promise<Cluster> {
  const bin = findPostgres();
  const folder = makeFolder();
  const data = join(folder, "data");
  const port = await freePort();
  const options = `-c listen_addresses=127.0.0.1 -c port=${port} -c unix_socket_directories=''`;
  const control = (...parameters: string[]) => run(join(bin, "pg_ctl"), "-D", data, "-w", ...parameters);
  run(join(bin, "initdb"), "-D", data, "-U", "sluis", "-A", "trust", "-E", "UTF8", "--no-sync");
  return {
    url: `postgres://sluis@127.0.0.1:${port}`,
    start: () => void control("-l", join(folder, "log"), "-t", "120", "-o", options, "start"),
    crash: () => void control("-m", "immediate", "stop"),
    remove() {
      control("-m", "fast", "stop");
      rmSync(folder, { recursive: true });
    },
  };
}
