// @ts-check

/** @type {(count: number, one: string, many?: string) => string} */
export const count = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;

/** @param {import("./story.js").Phase} phase */
export function totals({ sent, held, stored, erased }) {
  return {
    sent: sent.reduce((sum, one) => sum + one.count, 0),
    hosts: new Set(sent.map(({ host }) => host)).size,
    held: held.length,
    stored: stored.filter(({ needed }) => !needed).length,
    erased: erased.length,
  };
}

/**
 * The story of one phase in two sentences.
 * @param {import("./story.js").Phase} phase
 */
export function verdict(phase) {
  const all = totals(phase);
  const requests = `${count(all.sent, "request")} went to ${count(all.hosts, "other host")}`;
  const keys = count(all.stored, "vendor cookie or key", "vendor cookies and keys");
  const held = `${count(all.held, "script, pixel or part", "scripts, pixels and parts")} held back.`;
  const titles = {
    before: all.sent ? `No choice yet, but ${requests}.` : "No choice yet, and nothing has left this page.",
    accepted: `Accepted: ${requests}.`,
    partly: `Partly accepted: ${requests}.`,
    rejected: all.sent ? `Rejected, but ${requests}.` : "Rejected: nothing has left this page.",
    withdrawn: all.sent
      ? `Withdrawn. Since then ${requests}.`
      : "Withdrawn: nothing has left this page since.",
  };
  const texts = {
    before: `${held} Choose in the banner and watch.`,
    accepted: `${keys} ${all.stored === 1 ? "is" : "are"} stored. Withdraw in the preferences and watch them go.`,
    partly: `${held} ${keys} stored.`,
    rejected: `${held} ${keys} stored.`,
    withdrawn: `${count(all.erased, "vendor cookie or key", "vendor cookies and keys")} erased, ${all.stored} left.`,
  };
  return { title: titles[phase.name], text: texts[phase.name] };
}
