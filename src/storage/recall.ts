import { current } from "../consent/validity.ts";
import { attempt } from "../dom/attempt.ts";
import type { Decision } from "../types.ts";
import type { Settings } from "../world.ts";
import { decode } from "./format.ts";

/**
 * A cookie that is there after a withdrawal, until a later page has erased once more: trackers write while a page is
 * left (R51).
 */
export const ERASE = "sluis-erase";

/** The value of a cookie, or several with `;` between them; empty where there is none, or where the page may not have any. */
export const cookieValue = (name: string): string =>
  attempt(() =>
    // An element may pose under that name, and then nothing of this is there.
    document.cookie
      .split("; ")
      .flatMap((one) => (one.startsWith(`${name}=`) ? one.slice(name.length + 1) : []))
      .join(";"),
  );

/**
 * The stored decision, as far as it counts today. A neighbour on another subdomain can set a cookie of our name for the
 * whole domain: of several, what one refuses is refused, and only what all grant is granted; that of services which came
 * later, and of what the browser asks for, too.
 */
export function recall(settings: Settings): Decision | undefined {
  const made = cookieValue(settings.cookie.name)
    .split(";")
    .flatMap((text) => {
      const decision = decode(text);
      return (decision && current(decision, settings, Date.now())) ?? [];
    });
  const answers = made
    .flatMap(({ choices }) => Object.entries(choices))
    .filter(([id, granted]) => !granted || made.every(({ choices }) => choices[id]));
  const lists = made.flatMap(({ shown }) => (shown ? [shown] : []));
  return answers.length
    ? ({
        ...made[0],
        choices: Object.fromEntries(answers),
        shown: lists[0]?.filter((id) => lists.every((one) => one.includes(id))),
        signal: made.every(({ signal }) => signal) || undefined,
      } as Decision)
    : undefined;
}
