import { objections } from "../consent/choices.ts";
import { isValid } from "../consent/validity.ts";
import type { Decision } from "../types.ts";
import type { Settings } from "../world.ts";
import { decode } from "./format.ts";

/**
 * A cookie that is there after a withdrawal, until a later page has erased once more: trackers write while a page is
 * left (R51).
 */
export const ERASE = "sluis-erase";

/** The value of a cookie; empty where there is none, or where the page may not have any. */
export function cookieValue(name: string): string {
  let value = "";
  try {
    value = `; ${document.cookie};`.split(`; ${name}=`)[1]?.split(";")[0] ?? "";
    // WebKit tells a page what other tabs wrote only once that page has read something itself (R190).
    localStorage.getItem(name);
  } catch {}
  return value;
}

/**
 * The stored decision, if it counts today. Of one that does not, objections are kept: nobody is asked again for what
 * needs no consent (R74).
 */
export function recall({ cookie: { name, days }, policy, services }: Settings): Decision | undefined {
  const decision = decode(cookieValue(name));
  if (!decision || isValid(decision, policy, days, Date.now())) return decision;
  const denied = objections(services, decision.choices);
  return denied.length
    ? { ...decision, choices: Object.fromEntries(denied.map((id) => [id, false])) }
    : undefined;
}
