import { isRecord } from "../dom/is-record.ts";
import type { About, Lifetime, Service } from "../types.ts";

/** Thirteen months: the longest that regulators name for a tracker (R45). */
const MOST = 395;

const DAYS = { minute: 1 / 1440, hour: 1 / 24, day: 1, month: 30, year: 365 };

/** What is kept until someone removes it has no number to compare. */
const daysOf = (lifetime: Lifetime | undefined): number =>
  Array.isArray(lifetime) ? lifetime[0] * (DAYS[lifetime[1] as keyof typeof DAYS] ?? 0) : 0;

/** First-party cookies and keys that are kept for longer, by service; a vendor's own domains are out of reach. */
function longLived({ id, category }: Service, abouts: Readonly<Record<string, About | undefined>>): string[] {
  const stores = category === "functional" ? [] : (abouts[id]?.stores ?? []);
  const names = stores
    .filter(({ domain, lifetime }) => !domain && daysOf(lifetime) > MOST)
    .map(({ name }) => name);
  return names.length
    ? [
        `services.${id}: ${names.join(", ")} stays for more than ${MOST} days; see whether the vendor lets you shorten that`,
      ]
    : [];
}

/** What is kept for longer than thirteen months, where the site has a say in it. */
export function lifetimeAdvice(
  config: unknown,
  services: readonly Service[],
  abouts: Readonly<Record<string, About | undefined>>,
): string[] {
  const { cookie } = Object(config);
  const days = isRecord(cookie) ? cookie.days : 0;
  return [
    ...(typeof days === "number" && days > MOST
      ? [`cookie.days: ${days} is more than ${MOST}, for which nobody should be remembered unasked`]
      : []),
    ...services.flatMap((one) => longLived(one, abouts)),
  ];
}
