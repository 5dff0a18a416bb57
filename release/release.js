// `npm run release` does everything that a release does, short of publishing; `--publish`, in the workflow, does that too.
// `--tested` leaves out the tests, where they have just run.

import { execFileSync, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { writeManifest } from "./manifest.js";
import { obstacles } from "./may-publish.js";
import { packageFaults } from "./package.js";
import { writeSboms } from "./sbom.js";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const OUT = join(ROOT, ".cache/release");
const KNOWN = ["--publish", "--tested"];
const asked = process.argv.slice(2);

const fail = (...lines) => {
  console.error(["", "Nothing was published.", ...lines].join("\n"));
  process.exit(1);
};
const say = (text) => console.log(`\n== ${text}`);
const run = (...parameters) => {
  const { status } = spawnSync("npm", parameters, { cwd: ROOT, stdio: "inherit" });
  if (status !== 0) fail(`npm ${parameters.join(" ")} failed.`);
};
const git = (...parameters) => execFileSync("git", parameters, { cwd: ROOT, encoding: "utf8" }).trim();
const read = (path) => readFileSync(join(ROOT, path), "utf8");

/** Files that are not as they were committed. */
const changed = () => git("status", "--porcelain", "--untracked-files=normal");
const mustBeClean = (why) => {
  const list = changed();
  if (list) fail(why, list);
};

/** The package itself, with its hash beside it. */
function pack() {
  const answer = execFileSync("npm", ["pack", "--json", "--ignore-scripts", `--pack-destination=${OUT}`], {
    cwd: ROOT,
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  });
  const file = join(OUT, JSON.parse(answer)[0].filename);
  const hash = createHash("sha512").update(readFileSync(file)).digest("hex");
  writeFileSync(`${file}.sha512`, `${hash}  ${JSON.parse(answer)[0].filename}\n`);
  return file;
}

const unknown = asked.filter((one) => !KNOWN.includes(one));
if (unknown.length) fail(`Not understood: ${unknown.join(" ")}; there are ${KNOWN.join(" and ")}.`);

const why = obstacles({
  about: JSON.parse(read("package.json")),
  changelog: read("CHANGELOG.md"),
  tags: git("tag", "--points-at", "HEAD").split("\n"),
  env: process.env,
});
if (asked.includes("--publish") && why.length) fail(...why);

say("a tree as it was committed");
mustBeClean("These files are not as they were committed:");
say("known faults in what ships");
run("audit", "--omit=dev");
if (!asked.includes("--tested")) {
  say("tests");
  run("test");
}
say("dist is what the sources give");
run("run", "--silent", "build");
mustBeClean("The build gave other files than were committed:");
say("the package");
const faults = packageFaults(ROOT);
if (faults.length) fail(...faults);

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const file = pack();
console.log([file, `${file}.sha512`, writeManifest(join(ROOT, "dist"), OUT), ...writeSboms(OUT)].join("\n"));

if (asked.includes("--publish")) {
  say("publish");
  run("publish", file, "--provenance", "--access", "public");
} else {
  say("a trial run: nothing was published");
  console.log(
    why.length ? `Publishing would stop here:\n${why.join("\n")}` : "Nothing stands against publishing.",
  );
}
