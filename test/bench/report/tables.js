// @ts-check
import { figuresOf, number, ratio, table, timed } from "./figures.js";
import { lookTable } from "./look.js";
import { goals } from "./targets.js";

/** @typedef {import("./figures.js").Results} Results */

/** Empty where it was not measured. @param {number | undefined} value @param {number} [digits] */
const known = (value, digits = 0) => (value === undefined ? "" : number(value, digits));

const kilobytes = (/** @type {number | undefined} */ bytes) =>
  bytes === undefined ? "" : number(bytes / 1024, 1);

/** @param {Results} results */
export function tables(results) {
  const of = figuresOf(results);
  const { subjects, machine, profile, date, bytes } = results;
  /** A row for each subject that has the figure. @param {string} name @param {readonly string[]} [some] */
  const having = (name, some = of.ids) => some.filter((id) => of.figure(id, name));
  const rows = (
    /** @type {readonly string[]} */ ids,
    /** @type {(id: string) => readonly string[]} */ cells,
  ) => ids.map((id) => [of.nameOf(id), ...cells(id)]);
  const sizes = (/** @type {string} */ visit) => (/** @type {string} */ id) => {
    const weight = bytes[id]?.[visit];
    if (!weight) return ["", "", "", "", ""];
    const { files, markup } = weight;
    return [
      number(files.raw),
      number(files.gzip),
      number(files.brotli),
      number(files.requests ?? 0),
      number(files.brotli + markup.brotli),
    ];
  };
  const weights = (/** @type {string} */ visit) =>
    table(
      ["", "raw", "gzip", "brotli", "requests", "brotli, with its part of the page"],
      rows(
        of.ids.filter((id) => id !== "control" && bytes[id]?.[visit]),
        sizes(visit),
      ),
    );
  const over = (/** @type {string} */ id, /** @type {string} */ name) => {
    const [one, base] = [of.median(id, name), of.median("control", name)];
    return one === undefined || base === undefined ? "" : number(one - base);
  };
  const asking = of.ids.filter((id) => id !== "control");
  const hand = (/** @type {string} */ name) => of.median("hand", name);

  return {
    head: `Measured on ${date}: Chromium ${machine.chromium}, ${machine.cores} cores, Node ${machine.node}; processor slowed ${profile.cpu} times, ${number((profile.download * 8) / 1e6, 1)} Mbit/s with ${profile.latency} ms of latency. Versions: ${Object.values(
      subjects,
    )
      .flatMap(({ name, version }) => (version ? [`${name} ${version}`] : []))
      .join(", ")}.`,
    targets: table(
      ["what", "target", "figure", "met"],
      goals(results).map(({ what, target, figure, isMet }) => [
        what,
        target,
        figure,
        isMet === undefined ? "–" : isMet ? "yes" : "**no**",
      ]),
    ),
    "bytes-first": weights("first"),
    "bytes-left": weights("left"),
    "bytes-open": weights("open"),
    "bytes-granted": weights("granted"),
    "bytes-refused": weights("refused"),
    first: table(
      [
        "",
        "banner answers, ms",
        "× hand-written",
        "largest paint, ms",
        "over the page alone",
        "layout shift",
        "blocking, ms",
        "scripts, ms",
        "vendors asked before a choice",
      ],
      rows(having("lcp"), (id) => [
        timed(of.figure(id, "answer")),
        ratio(of.median(id, "answer"), hand("answer")),
        timed(of.figure(id, "lcp")),
        over(id, "lcp"),
        number(of.median(id, "cls") ?? 0, 3),
        timed(of.figure(id, "blocking")),
        timed(of.figure(id, "script")),
        number(of.median(id, "early") ?? 0),
      ]),
    ),
    back: table(
      [
        "",
        "first tag, ms",
        "× hand-written",
        "next page, ms",
        "scripts, ms",
        "× hand-written",
        "scripts, refused, ms",
        "blocking, ms",
        "largest paint, ms",
      ],
      rows(having("backScript"), (id) => [
        timed(of.figure(id, "firstTag")),
        ratio(of.median(id, "firstTag"), hand("firstTag")),
        timed(of.figure(id, "nextTag")),
        timed(of.figure(id, "backScript"), 1),
        ratio(of.median(id, "backScript"), hand("backScript")),
        timed(of.figure(id, "refusedScript"), 1),
        timed(of.figure(id, "backBlocking")),
        timed(of.figure(id, "backLcp")),
      ]),
    ),
    clicks: table(
      [
        "",
        "accept, ms",
        "× hand-written",
        "preferences, ms",
        "they stand, ms",
        "save, ms",
        "event timing: accept",
        "preferences",
        "save",
      ],
      rows(having("accept", asking), (id) => [
        timed(of.figure(id, "accept")),
        ratio(of.median(id, "accept"), hand("accept")),
        timed(of.figure(id, "open")),
        timed(of.figure(id, "stands")),
        timed(of.figure(id, "save")),
        ...["acceptEvent", "openEvent", "saveEvent"].map((name) => known(of.median(id, name))),
      ]),
    ),
    many: table(
      [
        "",
        "10, ms",
        "100, ms",
        "1,000, ms",
        "5,000, ms",
        "growth",
        "longest task, 1,000",
        "longest task, 5,000",
      ],
      rows(having("run1000", asking), (id) => [
        ...[10, 100, 1000, 5000].map((count) => timed(of.figure(id, `run${count}`))),
        known(of.median(id, "growth"), 2),
        ...[1000, 5000].map((count) => longest(of.median(id, `longest${count}`))),
      ]),
    ),
    nodes: table(
      ["", "10,000 nodes, ms", "× the page alone", "longest task"],
      rows(having("inserted"), (id) => [
        timed(of.figure(id, "inserted")),
        ratio(of.median(id, "inserted"), of.median("control", "inserted")),
        longest(of.median(id, "insertedLongest")),
      ]),
    ),
    heap: table(
      ["", "over the page alone, KB"],
      rows(having("heap", asking), (id) => [
        kilobytes((of.median(id, "heap") ?? 0) - (of.median("control", "heap") ?? 0)),
      ]),
    ),
    places: places(results),
    look: lookTable(results),
    readme: readme(results),
  };
}

const longest = (/** @type {number | undefined} */ task) =>
  task === undefined ? "" : task < 50 ? "under 50" : number(task);

/** @param {Results} results */
function places({ measured, bytes }) {
  const known = Object.entries(measured).filter(([id]) => id.startsWith("place: "));
  return table(
    [
      "",
      "banner answers, ms",
      "largest paint, ms",
      "returning: first tag, ms",
      "next page, ms",
      "largest paint, ms",
      "bytes, brotli",
    ],
    known.map(([id, own]) => [
      id.slice("place: ".length),
      timed(own.answer),
      timed(own.lcp),
      timed(own.firstTag),
      timed(own.nextTag),
      timed(own.backLcp),
      number(bytes[id]?.granted?.files.brotli ?? 0),
    ]),
  );
}

/** What a reader wants to know first. @param {Results} results */
function readme(results) {
  const of = figuresOf(results);
  return table(
    [
      "",
      "first visit, KB",
      "returning, KB",
      "banner answers, ms",
      "first tag, ms",
      "scripts, ms",
      "accept, ms",
    ],
    of.ids
      .filter((id) => id !== "control")
      .map((id) => [
        of.nameOf(id),
        kilobytes(of.whole(id, "first")),
        kilobytes(of.whole(id, "granted")),
        ...["answer", "firstTag", "backScript", "accept"].map((name) => known(of.median(id, name))),
      ]),
  );
}
