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
  try {
    return `; ${document.cookie};`.split(`; ${name}=`)[1]?.split(";")[0] ?? "";
  } catch {
    return "";
  }
}

/**
 * The stored decision, as far as it counts today: a grant and a refusal may be kept for different times. After an
 * opt-out a new policy is no reason to ask again (R90), and an objection is kept: nobody is asked for what needs no
 * consent (R74).
 */
export function recall({ cookie, policy, services, regime }: Settings): Decision | undefined {
  const decision = decode(cookieValue(cookie.name));
  if (!decision) return undefined;
  const now = Date.now();
  const isGrantValid = isValid(decision, policy, cookie.granted, now);
  const isRefusalValid = isValid(decision, regime === "opt-out" ? decision.policy : policy, cookie.days, now);
  const kept = Object.entries(decision.choices).filter(([, granted]) =>
    granted ? isGrantValid : isRefusalValid,
  );
  const objected = objections(services, decision.choices).map((id) => [id, false] as const);
  // What only an objection is left of names services, never their category, so that it is asked.
  const choices = kept.length ? kept : objected;
  return choices.length ? { ...decision, choices: Object.fromEntries(choices) } : undefined;
}
