// @ts-check
import { accepting, choosing } from "./measure/clicks.js";
import { activating, COUNTS, inserting } from "./measure/many.js";
import { comesBack, leftAlone, memory, stateAfter, toAnswer } from "./measure/visits.js";
import { scriptTime } from "./quiet.js";
import { KNOWN, pageOf } from "./serve.js";
import { subjects } from "./subjects/index.js";
import { PLACES, sluis } from "./subjects/sluis.js";

/**
 * @typedef {object} Bench
 * @property {import("playwright-core").Browser} browser
 * @property {ReturnType<typeof import("./quiet.js").launchQuiet>} quiet
 * @property {Awaited<ReturnType<typeof import("./serve.js").serve>>} server
 * @property {import("./samples.js").Samples} samples
 */
/** @typedef {import("./subjects/index.js").Subject} Subject */

const asking = subjects.filter(({ accept }) => accept);
const gating = subjects.filter(({ gatesMarkup, id }) => gatesMarkup || id === "hand");

/** What answers leave behind, found once for each subject. @type {Map<string, ReturnType<typeof stateAfter>>} */
const states = new Map();
/** @param {Bench} bench @param {Subject} subject @param {"accept" | "reject"} answer */
function stateOf({ browser }, subject, answer) {
  const key = `${subject.id} ${answer}`;
  const state = states.get(key) ?? stateAfter(browser, subject, answer);
  states.set(key, state);
  return state;
}

/** @param {Bench} bench @param {Subject} subject */
async function first({ browser, samples }, subject) {
  const { files, ...seen } = await leftAlone(browser, subject);
  const { lcp, cls, blocking, longest, early } = seen;
  if (!seen.lcpIsHero) console.warn(`${subject.id}: the largest thing on the page is not its picture`);
  samples.add(subject.id, { lcp, cls, blocking, longest, early });
  samples.keep(subject.id, "left", files);
  if (!subject.accept) return;
  const answered = await toAnswer(browser, subject);
  samples.add(subject.id, { answer: answered.answer });
  samples.keep(subject.id, "first", answered.files);
}

/** @param {Bench} bench @param {Subject} subject */
async function back(bench, subject) {
  const { browser, samples } = bench;
  const granted = await comesBack(browser, subject, await stateOf(bench, subject, "accept"));
  samples.add(subject.id, {
    backBlocking: granted.blocking,
    backLcp: granted.lcp,
    firstTag: granted.firstTag,
    nextTag: granted.nextTag,
  });
  samples.keep(subject.id, "granted", granted.files);
  const refused = await comesBack(browser, subject, await stateOf(bench, subject, "reject"));
  samples.add(subject.id, { refusedBlocking: refused.blocking });
  samples.keep(subject.id, "refused", refused.files);
}

/** @param {Bench} bench @param {Subject} subject */
async function scripts(bench, subject) {
  const { quiet, samples } = bench;
  const [url, known] = [pageOf(subject.id), pageOf(subject.id, KNOWN)];
  samples.add(subject.id, {
    script: await scriptTime(quiet, url),
    backScript: await scriptTime(quiet, known, await stateOf(bench, subject, "accept")),
    refusedScript: await scriptTime(quiet, known, await stateOf(bench, subject, "reject")),
  });
}

/** @param {Bench} bench @param {Subject} subject */
async function clicks({ browser, samples }, subject) {
  samples.add(subject.id, await accepting(browser, subject));
  const { files, ...chosen } = await choosing(browser, subject);
  samples.add(subject.id, chosen);
  samples.keep(subject.id, "open", files);
}

/** @param {Bench} bench @param {Subject} subject */
async function many({ browser, server, samples }, subject) {
  for (const count of COUNTS) {
    // Compressed before anybody waits for it.
    server.file(pageOf(subject.id, { snippets: [count] }).replace(/^https:\/\/[^/]+/, ""));
    const { time, longest } = await activating(browser, subject, count);
    samples.add(subject.id, { [`run${count}`]: time, [`longest${count}`]: longest });
  }
}

/** @param {Bench} bench @param {Subject} subject */
async function nodes(bench, subject) {
  const { time, longest } = await inserting(bench.browser, subject, await stateOf(bench, subject, "accept"));
  bench.samples.add(subject.id, { inserted: time, insertedLongest: longest });
}

/** @param {Bench} bench @param {Subject} subject */
async function heap(bench, subject) {
  bench.samples.add(
    subject.id,
    await memory(bench.browser, subject, await stateOf(bench, subject, "accept")),
  );
}

/** Our tag in different places of the page. @param {Bench} bench @param {Subject} subject */
async function place(bench, subject) {
  const { browser, samples } = bench;
  const options = subject.name === MARKUP ? { asMarkup: true } : { place: subject.name };
  const { answer, lcp } = await toAnswer(browser, sluis, options);
  const returning = await comesBack(browser, sluis, await stateOf(bench, sluis, "accept"), options);
  samples.add(subject.id, {
    answer,
    lcp,
    firstTag: returning.firstTag,
    backLcp: returning.lcp,
    nextTag: returning.nextTag,
  });
  samples.keep(subject.id, "granted", returning.files);
}

const MARKUP = "async, above the stylesheets, the five services as gated markup";
const places = [...Object.keys(PLACES), MARKUP].map((name) => ({ ...sluis, id: `place: ${name}`, name }));

/** What is measured, and on whom. @type {Record<string, { on: readonly Subject[], run: (bench: Bench, subject: Subject) => Promise<void>, share?: number }>} */
export const PHASES = {
  first: { on: subjects, run: first },
  back: { on: subjects, run: back },
  scripts: { on: subjects, run: scripts },
  clicks: { on: asking, run: clicks },
  many: { on: gating, run: many, share: 0.5 },
  nodes: { on: subjects, run: nodes, share: 0.5 },
  heap: { on: subjects, run: heap, share: 0.5 },
  places: { on: places, run: place, share: 0.7 },
};
