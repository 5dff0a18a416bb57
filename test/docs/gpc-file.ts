/** What is wrong with an answer for `/.well-known/gpc.json`, by W3C's Global Privacy Control; nothing where it is right. */
export function faultsOf(type: string | undefined, body: string): string[] {
  const { gpc, lastUpdate } = parsed(body);
  return [
    /^application\/json\s*(;|$)/i.test(type ?? "") ? "" : "content type",
    typeof gpc === "boolean" ? "" : "gpc",
    lastUpdate === undefined || isDate(lastUpdate) ? "" : "lastUpdate",
  ].filter(Boolean);
}

function parsed(body: string): Partial<Record<"gpc" | "lastUpdate", unknown>> {
  try {
    return Object(JSON.parse(body));
  } catch {
    return {};
  }
}

/** A day, or a time with its zone, that there is. */
function isDate(value: unknown): boolean {
  const [, day = ""] =
    /^(\d{4}-\d\d-\d\d)(T\d\d:\d\d(:\d\d(\.\d+)?)?(Z|[+-]\d\d:\d\d))?$/.exec(`${value}`) ?? [];
  const time = Date.parse(day);
  return (
    typeof value === "string" &&
    !Number.isNaN(Date.parse(value)) &&
    new Date(time).toISOString().startsWith(day)
  );
}
