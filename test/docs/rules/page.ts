import { PENDING, RULES, SECTIONS } from "./all.ts";
import { CITED } from "./citations.ts";
import { DEFAULTS } from "./defaults.ts";
import type { Rule, Section } from "./rule.ts";
import { SOURCES } from "./sources.ts";

/** Whichever of these comes first is what a rule is counted under. */
export type Standing = "tests" | "manual" | "notDone" | "open" | "nothing";

export const standingOf = ({ id, manual, notDone }: Rule): Standing => {
  if (PENDING.has(id)) return "open";
  if (CITED.has(id)) return "tests";
  if (manual) return "manual";
  return notDone ? "notDone" : "nothing";
};

/** The most files a cell names; the others are counted. */
const MOST = 4;

const line = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");

function testsOf(id: number): string {
  const files = [...(CITED.get(id) ?? [])];
  const named = files.slice(0, MOST).map(([path, count]) => `\`${path}\`${count > 1 ? ` (${count})` : ""}`);
  const more = files.length - named.length;
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(", ");
}

function shownBy(rule: Rule): string {
  const { id, manual, notDone, short } = rule;
  return [
    testsOf(id),
    manual ? `By hand: ${manual}.` : "",
    notDone ? `Not done, because ${notDone}` : "",
    standingOf(rule) !== "open" ? "" : CITED.has(id) ? "Not all of it yet." : "Not yet.",
    short ? `*${short}*` : "",
  ]
    .filter(Boolean)
    .join(" ");
}

function sourcesOf({ from, checked = "2026-11" }: Rule): string {
  const isRead = from.some((label) => !label.endsWith("?"));
  return [
    from.map((label) => label.replace("*", "\\*")).join(", ") || "general knowledge",
    isRead ? checked : "never",
  ].join("; ");
}

const rowOf = (rule: Rule) => [
  `R${rule.id}`,
  rule.must ? "MUST" : "should",
  rule.what,
  shownBy(rule),
  sourcesOf(rule),
];

const HEAD = ["rule", "", "what", "shown by", "source; checked"];
const section = ({ title, rules }: Section, index: number) =>
  `## ${String.fromCharCode(65 + index)}. ${title}\n\n${table(HEAD, rules.map(rowOf))}\n`;

const COUNTED: readonly (readonly [Standing, string])[] = [
  ["tests", "shown by tests"],
  ["manual", "by hand only"],
  ["notDone", "not done, with a reason"],
  ["open", "not yet, or not all of it"],
];

function summary(): string {
  const count = (isMust: boolean, standing: Standing) =>
    `${RULES.filter((rule) => rule.must === isMust && standingOf(rule) === standing).length}`;
  const short = (isMust: boolean) =>
    `${RULES.filter((rule) => rule.must === isMust && rule.short && standingOf(rule) === "tests").length}`;
  const all = (isMust: boolean) => `${RULES.filter(({ must }) => must === isMust).length}`;
  return table(
    ["", "MUST", "should"],
    [
      ...COUNTED.map(([standing, words]) => [words, count(true, standing), count(false, standing)]),
      ["in all", all(true), all(false)],
      ["a part left open, though tests show the rest", short(true), short(false)],
    ],
  );
}

const INTRO = `# Rules, and the tests that show them

Sluis is held to 213 rules, taken from law, from what regulators write, from the accessibility standards and from how
browsers work. This page names the tests of each. It is made from the names of the tests themselves and from
\`test/docs/rules\`; change those and run \`npm run docs\`. A test fails where a rule that must be kept has neither a test, nor
a way to try it by hand, nor a reason why not.

It is engineering, not advice on law. A test shows what it tries, in the browsers that it runs in, and no more; what a
site adds, configures and says remains its owner's.
`;

const LEGEND = `- **MUST**: the strict default needs it. **should**: good practice, or for one region or option.
- **shown by**: files in \`test/\`, with the number of names there that say the rule. \`grep -rn "R51\\b" test\` finds them all.
  What they leave open stands in *slanted letters*.
- **source; checked**: labels of the list at the end, and when they were last read. \\* was read in other people's words, a
  summary or notes; ? was named from general knowledge and not read for this list. **never**: look it up before you quote it.
`;

const DEFAULTS_INTRO = `## Stricter or looser than a text

Defaults that ask more, or less, than a text that somebody may hold against them (R213).
`;

/** The whole of docs/rules.md. */
export function rulesPage(): string {
  const defaults = table(
    ["default", "ours", "", "than", "why"],
    DEFAULTS.map(({ what, ours, is, than, why }) => [what, ours, is, than, why]),
  );
  const sources = [...SOURCES].map(([label, { title, address }]) => `- ${label}: ${title}, <${address}>`);
  return [
    INTRO,
    `${summary()}\n`,
    LEGEND,
    ...SECTIONS.map(section),
    DEFAULTS_INTRO,
    `${defaults}\n`,
    "## Sources\n",
    `${sources.join("\n")}\n`,
  ].join("\n");
}
