// @ts-check

/** @typedef {import("./story.js").Phase} Phase */

/** @type {(count: number, one: string, many?: string) => string} */
export const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** @param {Phase} phase */
export function totals({ sent, held, stored, erased }) {
  return {
    sent: sum(sent),
    held: held.length,
    stored: stored.filter(({ needed }) => !needed).length,
    erased: erased.length,
  };
}

/** @param {Phase["sent"]} sent */
const sum = (sent) => sent.reduce((all, one) => all + one.count, 0);

/** What was sent by those who needed permission for it. @param {Phase} phase */
export const unasked = ({ sent }) => sent.filter(({ why }) => !why);

/** @param {Phase["sent"]} sent */
function requestsTo(sent) {
  if (sent.length === 0) return "nothing has left this page yet";
  const hosts = new Set(sent.map(({ host }) => host)).size;
  return `${count(sum(sent), "request")} went to ${count(hosts, "other host")}`;
}

/** @type {(phase: Phase, why: import("./story.js").Free["why"]) => string[]} names of those that sent something */
const senders = ({ sent }, why) => [...new Set(sent.filter((one) => one.why === why).map(({ who }) => who))];

/** @param {string[]} names */
const list = (names) => names.join(" and ");

/**
 * What went out, and is no leak all the same.
 * @param {Phase} phase
 */
function excused(phase) {
  const [exempt, functional, once] = [
    senders(phase, "exempt"),
    senders(phase, "functional"),
    senders(phase, "once"),
  ];
  return [
    exempt.length ? ` ${list(exempt)} ran: it is exempt, and you can object in the preferences.` : "",
    functional.length ? ` ${list(functional)} answered when you used it.` : "",
    once.length ? ` ${list(once)} answered because you let it in, once.` : "",
  ].join("");
}

/**
 * The story of one phase in two sentences.
 * @param {Phase} phase
 */
export function verdict(phase) {
  const all = totals(phase);
  const leaks = unasked(phase);
  const quiet = leaks.length === 0;
  // What was let in is named in the text; the title speaks of the rest.
  const nothing = phase.sent.length ? "nothing else has left this page" : "nothing has left this page";
  const keys = count(all.stored, "vendor cookie or key", "vendor cookies and keys");
  const held = `${count(all.held, "script, pixel or part", "scripts, pixels and parts")} held back.`;
  const erased = count(all.erased, "vendor cookie or key", "vendor cookies and keys");
  const titles = {
    before: quiet ? `No choice yet, and ${nothing}.` : `No choice yet, but ${requestsTo(leaks)}.`,
    accepted: `Accepted: ${requestsTo(phase.sent)}.`,
    partly: `Partly accepted: ${requestsTo(phase.sent)}.`,
    rejected: quiet ? `Rejected: ${nothing}.` : `Rejected, but ${requestsTo(leaks)}.`,
    withdrawn: quiet ? `Withdrawn: ${nothing} since.` : `Withdrawn. Since then ${requestsTo(leaks)}.`,
    exempt: quiet ? "No banner: nothing here needs permission." : `No banner, but ${requestsTo(leaks)}.`,
    objected: quiet ? `You objected: ${nothing} since.` : `You objected. Since then ${requestsTo(leaks)}.`,
  };
  const texts = {
    before: `${held} Choose in the banner and watch.${excused(phase)}`,
    accepted: `${keys} ${all.stored === 1 ? "is" : "are"} stored. Withdraw in the preferences and watch them go.`,
    partly: `${held} ${keys} stored.${excused(phase)}`,
    rejected: `${held} ${keys} stored.${excused(phase)}`,
    withdrawn: `${erased} erased, ${all.stored} left.${excused(phase)}`,
    exempt: exemptText(phase, keys),
    objected: `The statistics stay off on every page, until you switch them on again. ${keys} stored.`,
  };
  return { title: titles[phase.name], text: texts[phase.name] };
}

/** @type {(phase: Phase, keys: string) => string} */
function exemptText({ free, sent }, keys) {
  const names = free.filter(({ why }) => why === "exempt").map(({ name }) => name);
  if (names.length === 0) return `The site only stores what it needs to work. ${keys} stored.`;
  const requests = count(sum(sent), "request");
  return `${list(names)} runs without permission because it is exempt: it only counts, for this site alone.
    ${requests}, ${keys} stored. To object, open the preferences and switch it off.`;
}
