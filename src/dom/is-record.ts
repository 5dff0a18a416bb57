/** An object whose keys mean something: not null, not a list. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  Object(value) === value && !Array.isArray(value);

export const isFlag = (value: unknown): value is boolean => typeof value === "boolean";
