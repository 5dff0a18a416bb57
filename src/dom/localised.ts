import type { Localised } from "../types.ts";

/** The text in a language; where it is missing the English one, or the first there is. */
export const localised = (text: Localised | undefined, language: string): string | undefined =>
  typeof text === "string" ? text : (text?.[language] ?? text?.en ?? Object.values(text ?? {})[0]);

/** A text with its `{names}` filled in. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  `${text}`.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
