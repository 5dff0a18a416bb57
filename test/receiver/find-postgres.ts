import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { fetchPackages } from "../packages.ts";

/** Debian keeps one folder for each version. */
const DEBIAN = "/usr/lib/postgresql";

function places(): string[] {
  const versions = existsSync(DEBIAN) ? readdirSync(DEBIAN).sort((a, b) => Number(b) - Number(a)) : [];
  return [
    process.env.SLUIS_POSTGRES ?? "",
    ...versions.map((version) => join(DEBIAN, version, "bin")),
    ...(process.env.PATH ?? "").split(":"),
  ];
}

const installed = (): string | undefined =>
  places().find((folder) => folder && ["initdb", "pg_ctl"].every((name) => existsSync(join(folder, name))));

/** The folder of PostgreSQL's programs: one that is there, or Debian's package. A missing one is a failure, never a skip. */
export function findPostgres(): string {
  if (!installed()) fetchPackages("postgresql");
  const folder = installed();
  if (!folder)
    throw new Error(
      "No PostgreSQL was found and none could be installed. Set SLUIS_POSTGRES to the folder of initdb and pg_ctl.",
    );
  return folder;
}
