/** One rule of the list that Sluis is held to. */
export interface Rule {
  readonly id: number;
  /** Whether the strict default must keep it; else it is good practice, or for one region or option. */
  readonly must: boolean;
  readonly what: string;
  /** Labels of `sources.txt`; `*` behind one that was read in other people's words, `?` behind one not read for this. */
  readonly from: readonly string[];
  /** When its sources were last read, as year and month. @default "2026-11" */
  readonly checked?: string;
  /** The protocol by which a person tries it, in Markdown. */
  readonly manual?: string;
  /** Why there is no test: what follows "not done, because". */
  readonly notDone?: string;
  /** What the tests do not show, in a sentence. */
  readonly short?: string;
}

export interface Section {
  readonly title: string;
  readonly rules: readonly Rule[];
}

type More = Pick<Rule, "checked" | "manual" | "notDone" | "short">;

const made =
  (isMust: boolean) =>
  (id: number, what: string, from: string, more: More = {}): Rule => ({
    id,
    must: isMust,
    what,
    from: from.split(" ").filter(Boolean),
    ...more,
  });

export const must = made(true);
export const should = made(false);
