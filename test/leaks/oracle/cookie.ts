import type { Answer, Decision } from "./decision.ts";
import type { Site } from "./site.ts";

const FORMAT =
  /^at=(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ)&policy=([\w.:-]*)&denied=([a-z\d+-]*)&granted=([a-z\d+-]*)(?:&shown=([a-z\d+-]*))?(&signal=gpc)?&v=1$/;
const DAY = 86_400_000;
const MINUTE = 60_000;

const ids = (list: string | undefined) => (list ? list.split("+") : []);

/** What a cookie from before still counts for on this site, by the table of docs/cookie.md and by docs/regimes.md. */
export function recall(text: string, site: Site, now: number): Decision | undefined {
  const [, at = "", policy, denied, granted, shown, signal] = FORMAT.exec(text) ?? [];
  const age = now - Date.parse(at);
  const names = [...ids(denied), ...ids(granted)];
  const isWhole = Number.isFinite(age) && !names.includes("") && new Set(names).size === names.length;
  if (!isWhole) return undefined;
  const isPast = age >= -MINUTE;
  const isPolicy = policy === site.policy;
  const canGrant = isPast && isPolicy && age < site.days.granted * DAY;
  // Under an opt-out law refusals stay when the policy changes.
  const canDeny = isPast && (isPolicy || site.regime === "opt-out") && age < site.days.denied * DAY;
  const answers: [string, Answer][] = [
    ...ids(denied).flatMap((id): [string, Answer][] => (canDeny ? [[id, "no"]] : [])),
    ...ids(granted).flatMap((id): [string, Answer][] => (canGrant ? [[id, "yes"]] : [])),
  ];
  const objected = site.services.filter(({ id, category, isExempt }) => {
    const isGranted = ids(granted).includes(id);
    return isExempt && !isGranted && [id, category].some((one) => ids(denied).includes(one));
  });
  const kept = answers.length ? answers : objected.map(({ id }): [string, Answer] => [id, "no"]);
  if (!kept.length) return undefined;
  return {
    choices: Object.fromEntries(kept),
    ...(shown !== undefined && { shown: ids(shown) }),
    signal: signal ? "yes" : "no",
  };
}
