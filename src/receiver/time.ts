const FORMAT = /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,3})?)?Z)?$/;

/** A date, or a time in UTC, as ISO 8601 with milliseconds; undefined for anything else. */
export function instant(text: string): string | undefined {
  const time = FORMAT.test(text) ? new Date(text) : undefined;
  return time && Number.isFinite(time.getTime()) ? time.toISOString() : undefined;
}

const DAY = 86_400_000;

/** The time this many days ago, as ISO 8601. */
export const daysAgo = (days: number): string => new Date(Date.now() - days * DAY).toISOString();
