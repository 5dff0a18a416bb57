import { readFileSync } from "node:fs";

export interface Source {
  readonly title: string;
  readonly address: string;
}

/** What the labels of rules stand for: `LABEL | title | address`, a line each. */
export const SOURCES: ReadonlyMap<string, Source> = new Map(
  readFileSync(new URL("sources.txt", import.meta.url), "utf8")
    .trim()
    .split("\n")
    .map((line) => {
      const [label = "", title = "", address = ""] = line.split(" | ");
      return [label, { title, address }];
    }),
);
