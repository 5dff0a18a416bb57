import type { Known } from "../../src/config/check-services.ts";
import { HINTS } from "../../src/services/hints.ts";
import { RULES } from "../../src/services/rules.ts";

/** What the options of each preset must be, as the check is told. */
export const KNOWN: Known = { rules: RULES, hints: HINTS };
