// @ts-check
// `npm run bench` measures everything and writes results.json, docs/performance.md and the README's table.
// Words after `--` narrow it down: phases (first, back, scripts, clicks, many, nodes, heap, places), ids of subjects, a number of
// rounds. `npm run bench -- docs` writes the tables anew, `npm run bench -- look` takes and measures pictures.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { exponent } from "./stats.js";

const here = new URL("./", import.meta.url);
const RESULTS = new URL("results.json", here);
const words = process.argv.slice(2);
const rounds = Number(words.find((word) => /^\d+$/.test(word)) ?? 9);

/** The peers come from the package registry, and into this folder alone. */
function install() {
  if (existsSync(new URL("node_modules/.package-lock.json", here))) return;
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], {
    cwd: fileURLToPath(here),
    stdio: "inherit",
  });
}

/** @template T @param {readonly T[]} all @param {(one: T) => string} name */
const picked = (all, name) => {
  const some = all.filter((one) => words.includes(name(one)));
  return some.length ? some : all;
};

/** @param {import("./phases.js").Bench} bench */
async function measure(bench) {
  const { PHASES } = await import("./phases.js");
  const names = picked(Object.keys(PHASES), (name) => name);
  for (let round = 0; round < rounds; round++) {
    for (const name of names) {
      const { on, run, share = 1 } = PHASES[name] ?? { on: [], run: async () => {} };
      if (round >= Math.max(1, rounds * share)) continue;
      const some = picked(on, ({ id }) => id);
      // Each round begins with another subject, so that none is always measured first.
      for (let place = 0; place < some.length; place++) {
        const subject = some[(place + round) % some.length];
        if (!subject) continue;
        await run(bench, subject).catch((error) =>
          console.warn(`${name}, ${subject.id}: ${error.message.split("\n")[0]}`),
        );
      }
    }
    // What was measured stays, also where a run is ended early.
    await write(bench);
    console.log(`round ${round + 1} of ${rounds}, ${new Date().toISOString().slice(11, 19)}`);
  }
}

/** @param {import("./phases.js").Bench} bench */
async function write({ browser, server, samples }) {
  const { PROFILE } = await import("./browser.js");
  const { subjects } = await import("./subjects/index.js");
  const { weigh } = await import("./bytes.js");
  const known = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, "utf8")) : {};
  const weighed = Object.entries(samples.files).map(([id, visits]) => {
    const entries = Object.entries(visits).map(([visit, urls]) => [
      visit,
      weigh(server, id.startsWith("place: ") ? "sluis" : id, visit, urls),
    ]);
    return [id, Object.fromEntries(entries)];
  });
  const results = {
    date: new Date().toISOString().slice(0, 10),
    machine: {
      cores: availableParallelism(),
      chromium: browser.version(),
      node: process.versions.node,
    },
    profile: PROFILE,
    subjects: Object.fromEntries(
      subjects.map(({ id, name, version, isPeer }) => [
        id,
        { name, ...(version && { version }), ...(isPeer && { isPeer }) },
      ]),
    ),
    bytes: merge(known.bytes, Object.fromEntries(weighed)),
    measured: merge(known.measured, samples.spreads()),
    ...(known.look && { look: known.look }),
  };
  addGrowth(results.measured);
  save(results);
}

/** @param {Record<string, Record<string, any>>} measured */
function addGrowth(measured) {
  for (const own of Object.values(measured)) {
    const points = [1000, 5000].flatMap((count) => {
      const time = own[`run${count}`]?.median;
      return time ? [/** @type {const} */ ([count, time])] : [];
    });
    if (points.length === 2) own.growth = { median: exponent(points) };
  }
}

/** Newer figures take the place of older ones, name by name. @param {Record<string, object>} [known] @param {Record<string, object>} [fresh] */
const merge = (known = {}, fresh = {}) =>
  Object.fromEntries(
    [...new Set([...Object.keys(known), ...Object.keys(fresh)])].map((id) => [
      id,
      { ...known[id], ...fresh[id] },
    ]),
  );

/** @param {object} results */
const save = (results) => writeFileSync(RESULTS, `${JSON.stringify(results, null, 1)}\n`);

async function bench() {
  const { serve } = await import("./serve.js");
  const { launch } = await import("./browser.js");
  const { launchQuiet } = await import("./quiet.js");
  const { createSamples } = await import("./samples.js");
  const { subjects } = await import("./subjects/index.js");
  const server = await serve(subjects);
  const browser = await launch(server);
  const quiet = launchQuiet(server);
  try {
    if (words.includes("look")) {
      const { look } = await import("./look.js");
      const known = existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, "utf8")) : {};
      return save({ ...known, look: await look(browser) });
    }
    const one = { browser, quiet, server, samples: createSamples() };
    await measure(one);
  } finally {
    await Promise.all([browser.close(), quiet.close()]);
    server.close();
  }
}

if (!words.includes("docs")) {
  install();
  await bench();
}
const { writeDocs } = await import("./report/write.js");
writeDocs(JSON.parse(readFileSync(RESULTS, "utf8")));
