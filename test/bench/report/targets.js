// @ts-check
import { figuresOf, number } from "./figures.js";

/**
 * @typedef {object} Goal
 * @property {string} what
 * @property {string} target
 * @property {string} figure
 * @property {boolean | undefined} isMet  undefined where something was not measured
 */

/** @param {number | undefined} value @param {string} unit @param {number} [digits] */
const said = (value, unit, digits = 0) => (value === undefined ? "–" : `${number(value, digits)}${unit}`);

/** @param {import("./figures.js").Results} results @returns {Goal[]} */
export function goals(results) {
  const of = figuresOf(results);
  const { bytes } = results;
  const files = (/** @type {string} */ id, /** @type {string} */ visit) => bytes[id]?.[visit]?.files.brotli;
  /** @param {string} what @param {string} target @param {number | undefined} value @param {number | undefined} limit @param {string} unit @param {number} [digits] @returns {Goal} */
  const atMost = (what, target, value, limit, unit, digits) => ({
    what,
    target: target.replace("{}", limit === undefined ? "not measured" : said(limit, unit, digits)),
    figure: said(value, unit, digits),
    isMet: value === undefined || limit === undefined ? undefined : value <= limit,
  });
  const times = (/** @type {number | undefined} */ value, /** @type {number} */ factor) =>
    value === undefined ? undefined : value * factor;
  const hand = (/** @type {string} */ name, factor = 1) => times(of.median("hand", name), factor);
  const peer = (/** @type {string} */ name, factor = 1) =>
    times(of.best((id) => of.median(id, name))?.value, factor);
  const own = (/** @type {string} */ name) => of.median("sluis", name);
  const over = (/** @type {string} */ name, /** @type {string} */ base) => {
    const [one, other] = [own(name), of.median(base, name)];
    return one === undefined || other === undefined ? undefined : one - other;
  };
  const limits = (
    /** @type {string} */ what,
    /** @type {string} */ name,
    /** @type {number} */ byHand,
    byPeer = 1,
  ) => [
    atMost(
      what,
      `at most ${byHand === 1 ? "" : `${byHand} × `}the hand-written gate: {}`,
      own(name),
      hand(name, byHand),
      " ms",
    ),
    atMost(
      what,
      byPeer === 1 ? "before every peer: {}" : `${Math.round((1 - byPeer) * 100)} % before every peer: {}`,
      own(name),
      peer(name, byPeer),
      " ms",
    ),
  ];
  /** Where a site does more than the plain tag asks for. */
  const elsewhere = (
    /** @type {string} */ name,
    /** @type {string} */ target,
    /** @type {number} */ factor,
  ) =>
    [
      ["the same, with hints in the page", "sluis-hints"],
      ["the same, with the gate in the page", "sluis-inline"],
    ].map(([what = "", id = ""]) => atMost(what, target, of.median(id, name), peer(name, factor), " ms"));
  return [
    atMost("returning visit, everything refused", "at most {}", files("sluis", "refused"), 5120, " bytes"),
    atMost("returning visit, five services granted", "at most {}", files("sluis", "granted"), 5120, " bytes"),
    atMost(
      "module door, five presets, everything refused",
      "at most {}",
      files("sluis-module", "refused"),
      3072,
      " bytes",
    ),
    atMost("first visit, until the banner answers", "at most {}", files("sluis", "first"), 8704, " bytes"),
    atMost(
      "the same, with what stands in the page",
      "below every peer: {}",
      of.whole("sluis", "first"),
      of.best((id) => of.whole(id, "first"))?.value,
      " bytes",
    ),
    ...limits("first visit: the banner answers", "answer", 1.05, 0.9),
    ...elsewhere("answer", "10 % before every peer: {}", 0.9),
    atMost(
      "the same, with the gate in the page",
      "at most 1.05 × the hand-written gate: {}",
      of.median("sluis-inline", "answer"),
      hand("answer", 1.05),
      " ms",
    ),
    atMost(
      "returning visit: scripts",
      "at most 1.2 × the hand-written gate: {}",
      own("backScript"),
      hand("backScript", 1.2),
      " ms",
    ),
    atMost("returning visit: scripts", "below every peer: {}", own("backScript"), peer("backScript"), " ms"),
    atMost(
      "returning visit: first granted tag",
      "30 % before every peer: {}",
      own("firstTag"),
      peer("firstTag", 0.7),
      " ms",
    ),
    ...elsewhere("firstTag", "30 % before every peer: {}", 0.7),
    ...limits("accept: next picture", "accept", 1),
    ...limits("preferences: next picture", "open", 1),
    ...limits("save: next picture", "save", 1),
    atMost(
      "first visit: blocking time over the hand-written gate",
      "at most {}",
      over("blocking", "hand"),
      0,
      " ms",
    ),
    atMost(
      "returning visit: blocking time over the hand-written gate",
      "at most {}",
      over("backBlocking", "hand"),
      0,
      " ms",
    ),
    atMost("layout shift", "at most {}", own("cls"), 0, ""),
    atMost(
      "first visit: largest paint",
      "within 1 % of the page alone: {}",
      own("lcp"),
      times(of.median("control", "lcp"), 1.01),
      " ms",
    ),
    atMost("5,000 snippets: growth", "exponent of at most {}", own("growth"), 1.05, "", 2),
    atMost(
      "1,000 snippets",
      "at most 1.1 × the hand-written gate: {}",
      own("run1000"),
      hand("run1000", 1.1),
      " ms",
    ),
    atMost("longest task with 1,000 snippets", "at most {}", own("longest1000"), 50, " ms"),
    atMost("longest task with 5,000 snippets", "at most {}", own("longest5000"), 50, " ms"),
    atMost("memory over the page alone", "at most {}", times(over("heap", "control"), 1 / 1024), 60, " KB"),
  ];
}
