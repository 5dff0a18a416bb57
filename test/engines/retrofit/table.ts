import { EACH, FORMS, type Form, KINDS } from "./kinds.ts";
import type { Count } from "./measure.ts";

/** What was counted in one browser, by how the library was on the page; several visits each. */
export interface Counted {
  readonly version: string;
  readonly visits: Readonly<Record<Form, readonly (readonly Count[])[]>>;
}

const MARKS = /(<!-- retrofit: table -->\n)[\s\S]*?(<!-- \/retrofit -->)/;

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

function tableOf({ version, visits }: Counted): string {
  const forms = Object.keys(FORMS) as Form[];
  const cells = (kind: number) =>
    forms.map((form) => {
      const counts = visits[form].flatMap((visit) => visit[kind] ?? []);
      const [asked, cookies, ran] = (["asked", "cookies", "ran"] as const).map((what) =>
        sum(counts.map((one) => one[what])),
      );
      return [asked, cookies, KINDS[kind]?.runs === false ? "–" : ran].join(" / ");
    });
  const row = (...parts: readonly string[]) => `| ${parts.join(" | ")} |`;
  return [
    `**${version}**, ${EACH * visits.early.length} tags of each kind: asked for / cookie set / ran\n`,
    row("tag", ...forms.map((form) => FORMS[form])),
    row("---", ...forms.map(() => "---:")),
    ...KINDS.map(({ name }, kind) => row(name, ...cells(kind))),
  ].join("\n");
}

/** The page with its tables made anew. */
export const filled = (page: string, date: string, counted: readonly Counted[]): string =>
  page.replace(
    MARKS,
    (_, start: string, end: string) =>
      `${start}\nCounted on ${date}.\n\n${counted.map(tableOf).join("\n\n")}\n\n${end}`,
  );
