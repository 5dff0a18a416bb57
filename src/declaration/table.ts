import type { DeclaredStore } from "../types.ts";
import { h, type Tree } from "./element.ts";
import type { Say } from "./words.ts";

/*
 * Roles are written out although tables have them: where a narrow page shows rows as cards, `display` would take them
 * away (R154). The name of a column stands at each cell too, for the style sheet to show there.
 */

/** Everything that a service stores, a row each. */
export function storesTable(service: string, stores: readonly DeclaredStore[], say: Say): Tree {
  const columns = ["name", "kind", "lifetime", "purpose"].map((key) =>
    h("th", { scope: "col", role: "columnheader" }, say(key)),
  );
  return h(
    "table",
    { role: "table" },
    h("caption", {}, say("storesOf", { service })),
    h("thead", { role: "rowgroup" }, h("tr", { role: "row" }, ...columns)),
    h("tbody", { role: "rowgroup" }, ...stores.map((store) => row(store, say))),
  );
}

function row({ name, kind, domain, lifetime, purpose }: DeclaredStore, say: Say): Tree {
  const cell = (key: string, text: string) =>
    h("td", { role: "cell", "data-label": say(key) }, text || say("unknown"));
  return h(
    "tr",
    { role: "row" },
    h("th", { scope: "row", role: "rowheader" }, name),
    cell("kind", say(`kind.${kind}`, { site: domain || say("ownCookies") })),
    cell("lifetime", lifetime),
    cell("purpose", purpose),
  );
}
