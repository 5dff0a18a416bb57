/** What is said of a run: from Stryker's report to the summary that is committed, and from that to a page. */

/** Killed out of all, in per cent; a mutant that runs for ever was noticed too. */
export const scoreOf = ({ mutants, killed }) => (mutants ? (100 * killed) / mutants : 100);

const short = (text) => {
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > 72 ? `${line.slice(0, 71)}…` : line;
};

/** The text of a file between two places; lines and columns count from 1. */
function between(source, { start, end }) {
  const lines = source.split("\n").slice(start.line - 1, end.line);
  lines[lines.length - 1] = lines.at(-1).slice(0, end.column - 1);
  lines[0] = lines[0].slice(start.column - 1);
  return lines.join("\n");
}

/**
 * The summary of one folder's report. Mutants that never ran, because they do not compile or were left out, do not count.
 * @param report in the format of mutation-testing-report-schema
 * @param date of the run, as YYYY-MM-DD
 */
export function summarise({ files }, date) {
  const all = Object.entries(files).flatMap(([file, { source, mutants }]) =>
    mutants.map((one) => ({
      ...one,
      text: `${file}: ${short(between(source, one.location))} → ${short(one.replacement ?? "")}`,
    })),
  );
  const of = (...kinds) => all.filter(({ status }) => kinds.includes(status));
  const left = of("Survived", "NoCoverage");
  const killed = of("Killed", "Timeout").length;
  return { date, mutants: killed + left.length, killed, left: left.map(({ text }) => text).sort() };
}

const cell = (text) => text.replaceAll("|", "\\|");

/** A mutant as it is written in a table; a backtick in it needs two around it. */
const code = (text) => (text.includes("`") ? `\`\` ${cell(text)} \`\`` : `\`${cell(text)}\``);

function reasonRows(left, reasons) {
  const known = reasons.map(({ why, mutants }) => ({
    why,
    found: left.filter((one) => mutants.includes(one)),
  }));
  const rest = left.filter((one) => !reasons.some(({ mutants }) => mutants.includes(one)));
  return [...known, { why: "not looked at yet", found: rest }].filter(({ found }) => found.length);
}

/**
 * The page of docs/mutation.md.
 * @param results the summary of each folder, by its name
 * @param reasons why some mutants are left alive: lists of them as the summary names them
 */
export function pageOf(results, reasons) {
  const folders = Object.entries(results);
  const scores = folders.map(([name, one]) =>
    [`\`${name}\``, one.mutants, one.killed, `${scoreOf(one).toFixed(1)} %`, one.date].join(" | "),
  );
  const rows = reasonRows(
    folders.flatMap(([, { left }]) => left),
    reasons,
  );
  return `# Would the tests notice?

\`npm run mutation\` changes one spot of the source at a time (a condition turned round, a text emptied, a call left out) and
runs the tests. A change that no test notices has survived: a test is missing, or the code does not need that spot. The
goal is that at least 85 % are noticed.

| folder | changes | noticed | score | run on |
|---|---|---|---|---|
${scores.map((row) => `| ${row} |`).join("\n")}

\`npm run mutation -- src/consent\` runs one folder, and writes its row; \`--force\` runs again what an earlier run
knows. Which folders there are, and which tests must notice, stands in \`test/mutation/folders.json\`. Stryker comes from
\`test/mutation/package.json\`, installed by the first run; version 9, because 10 does not run on Node 20.

## What survives, and why it is left

| reason | how many | where |
|---|---|---|
${rows.map(({ why, found }) => `| ${why} | ${found.length} | ${found.map(code).join("<br>")} |`).join("\n")}
`;
}
