import type { Diff, State } from "../types.ts";

const grantedIn = ({ categories, services }: State): string[] =>
  Object.entries({ ...categories, ...services }).flatMap(([id, isGranted]) => (isGranted ? id : []));

/** The ids whose answer differs between two snapshots. */
export function diff(before: State, after: State): Diff {
  const gained = (from: readonly string[], to: readonly string[]) => to.filter((id) => !from.includes(id));
  const [old, now] = [grantedIn(before), grantedIn(after)];
  return { granted: gained(old, now), revoked: gained(now, old) };
}
