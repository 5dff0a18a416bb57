import { bare } from "../consent/bare.ts";
import type { Decision } from "../types.ts";

/** The text of the cookie, as `decode` reads it: format.ts describes it. */
export function encode(decision: Decision): string {
  const { at, policy, choices, shown, signal } = bare(decision);
  const ids = (granted: boolean) =>
    Object.keys(choices)
      .filter((id) => choices[id] === granted)
      .join("+");
  const time = new Date(at).toISOString().replace(".000", "");
  const more = `${shown ? `&shown=${shown.join("+")}` : ""}${signal ? "&signal=gpc" : ""}`;
  return `at=${time}&policy=${policy}&denied=${ids(false)}&granted=${ids(true)}${more}&v=1`;
}
