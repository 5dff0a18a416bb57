import type { About } from "../types.ts";
import type { Facts } from "./data.ts";
import { sayer } from "./words.ts";

/** What we store ourselves: the choice, what keeps it true on the next page and in other tabs, and its records. */
export function ownAbout({ cookie: { name, days }, texts, kept = [] }: Facts): Omit<About, "options"> {
  const say = sayer(texts);
  return {
    name: say("heading"),
    purposes: [say("ownPurpose")],
    places: ["own"],
    stores: [
      { name, lifetime: [days, "day"], purpose: say("ownChoice") },
      { name: "sluis-erase", lifetime: "session", purpose: say("ownErase") },
      { name: "sluis-news", lifetime: "kept", purpose: say("ownNews"), kind: "local" },
      ...kept,
    ],
  };
}
