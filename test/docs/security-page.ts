import type { Notes } from "../../src/types.ts";
import type { Figure } from "./security-figures.ts";

/** What one service needs of a page's policy. */
export interface Hosts {
  readonly id: string;
  readonly hosts: Notes["hosts"];
}

const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [line(head), line(head.map(() => "---")), ...rows.map(line)].join("\n");
const codes = (list: readonly string[] = []) => list.map((one) => `\`${one}\``).join("<br>");

const DIRECTIVES = ["script-src", "connect-src", "img-src", "frame-src"];

/** Four columns, and whatever else a service needs in a fifth. */
export function hostsTable(services: readonly Hosts[]): string {
  const rows = services.flatMap(({ id, hosts }) => {
    if (!Object.keys(hosts).length) return [];
    const others = Object.entries(hosts).filter(([name]) => !DIRECTIVES.includes(name));
    const row = [
      `[${id}](services.md#${id})`,
      ...DIRECTIVES.map((name) => codes(hosts[name as keyof Notes["hosts"]])),
      others.map(([name, list]) => `\`${name}\`: ${codes(list)}`).join("<br>"),
    ];
    return [row];
  });
  return table(["service", ...DIRECTIVES, "more"], rows);
}

export const figuresTable = (figures: readonly Figure[]): string =>
  table(
    ["claim", "figure", "last tried", "command"],
    figures.map(({ claim, figure, date, command }) => [claim, figure, date, `\`${command}\``]),
  );

/** A page with what is made put between its marks. */
export const filled = (page: string, made: Readonly<Record<string, string>>): string =>
  page.replace(
    /(<!-- made: ([\w-]+) -->\n)[\s\S]*?(<!-- \/made -->)/g,
    (_, start: string, name: string, end: string) => `${start}${made[name] ?? ""}\n${end}`,
  );
