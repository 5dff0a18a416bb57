import { dict } from "../consent/state.ts";
import type { Decision } from "../types.ts";

/**
 * Version 1 of the cookie, a query string that any server language can split:
 * `at=2026-11-21T09:30:00Z&policy=2024-02-06&denied=marketing&granted=analytics+youtube&shown=clarity&signal=gpc&v=1`
 * `shown` and `signal` may be missing. The version stands at the end, so that a truncated value never passes.
 */
const FORMAT =
  /^at=(.{20})&policy=([\w.:-]*)&denied=([a-z\d+-]*)&granted=([a-z\d+-]*)(&shown=[a-z\d+-]*)?(&signal=gpc)?&v=1$/;

/** Anything but a whole, plain version 1 is no decision; it never throws (R3, R179). */
export function decode(text: string): Decision | undefined {
  const [, time = "", policy = "", denied = "", granted = "", seen, signal] = FORMAT.exec(text) ?? [];
  const answers = [denied, granted].flatMap((ids, index) =>
    ids ? ids.split("+").map((id) => [id, index === 1] as const) : [],
  );
  const at = Date.parse(time);
  const choices = dict(answers);
  const shown = seen && (seen.slice("&shown=".length).match(/[^+]+/g) ?? []);
  // A day that does not exist, an id in both lists, or none between two signs was not written by us: what was meant is
  // unknown. Engines take some such days for others.
  return new Date(at).toJSON()?.replace(".000", "") === time &&
    Object.keys(choices).length === answers.length &&
    !("" in choices)
    ? { at, policy, choices, ...(shown && { shown }), ...(signal && { signal: true }) }
    : undefined;
}
