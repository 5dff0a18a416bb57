import { current } from "../consent/validity.ts";
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

/** The stored decision, as far as it counts today. */
export function recall(settings: Settings): Decision | undefined {
  const decision = decode(cookieValue(settings.cookie.name));
  return decision && current(decision, settings, Date.now());
}
