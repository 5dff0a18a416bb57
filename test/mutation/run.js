// Mutation testing: `npm run mutation [-- src/consent …] [--force]`. Writes test/mutation/results.json and docs/mutation.md.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { cached, FOLDERS } from "./folder.js";
import { pageOf, scoreOf, summarise } from "./report.js";

/** How many of a hundred mutants must be noticed. */
const GOAL = 85;

const here = fileURLToPath(new URL(".", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const stryker = `${here}node_modules/@stryker-mutator/core`;
const read = (path) => JSON.parse(readFileSync(path, "utf8"));

const run = (command, parameters, cwd, env = {}) =>
  spawnSync(command, parameters, { cwd, stdio: "inherit", env: { ...process.env, ...env } }).status === 0;

/** Stryker is large and used seldom: who does not run this never downloads it. */
function install() {
  const wanted = read(`${here}package.json`).dependencies["@stryker-mutator/core"];
  if (existsSync(stryker) && read(`${stryker}/package.json`).version === wanted) return true;
  return run("npm", ["ci", "--no-audit", "--no-fund"], here);
}

/** Runs one folder and returns its summary; undefined where Stryker itself failed, for instance on a failing test. */
function mutate(folder, more) {
  const isDone = run(
    process.execPath,
    [`${stryker}/bin/stryker.js`, "run", "test/mutation/stryker.config.js", ...more],
    root,
    { SLUIS_MUTATION: folder },
  );
  return isDone
    ? summarise(read(`${root}${cached(folder)}.json`), new Date().toISOString().slice(0, 10))
    : undefined;
}

function write(results) {
  const known = Object.keys(FOLDERS).filter((name) => results[name]);
  const sorted = Object.fromEntries(known.map((name) => [name, results[name]]));
  writeFileSync(`${here}results.json`, `${JSON.stringify(sorted, null, 2)}\n`);
  writeFileSync(`${root}docs/mutation.md`, pageOf(sorted, read(`${here}reasons.json`)));
}

const given = process.argv.slice(2);
const more = given.filter((one) => one.startsWith("-"));
const named = given.filter((one) => !one.startsWith("-"));
const folders = named.length ? named : Object.keys(FOLDERS);
const strange = folders.find((name) => !FOLDERS[name]);
if (strange) throw new Error(`${strange} is not in test/mutation/folders.json`);
if (!install()) process.exit(1);

const results = existsSync(`${here}results.json`) ? read(`${here}results.json`) : {};
const poor = [];
for (const folder of folders) {
  const summary = mutate(folder, more);
  if (summary) write(Object.assign(results, { [folder]: summary }));
  if (!summary || scoreOf(summary) < GOAL) poor.push(folder);
}
if (poor.length) console.error(`less than ${GOAL} % noticed, or not run to the end: ${poor.join(", ")}`);
process.exit(poor.length ? 1 : 0);
