import { accessibility } from "./accessibility.ts";
import { banner } from "./banner.ts";
import { children } from "./children.ts";
import { claims } from "./claims.ts";
import { frameworks } from "./frameworks.ts";
import { platform } from "./platform.ts";
import { proof } from "./proof.ts";
import { regions } from "./regions.ts";
import { remembering } from "./remembering.ts";
import type { Section } from "./rule.ts";
import { scope } from "./scope.ts";
import { vendors } from "./vendors.ts";

/** In the order of their numbers. */
export const SECTIONS: readonly Section[] = [
  scope,
  banner,
  remembering,
  proof,
  regions,
  children,
  vendors,
  frameworks,
  accessibility,
  platform,
  claims,
];

export const RULES = SECTIONS.flatMap(({ rules }) => rules);

/** Rules of which something is still to come, tested or not: they count as open, and nothing fails for them. */
export const PENDING: ReadonlySet<number> = new Set();
