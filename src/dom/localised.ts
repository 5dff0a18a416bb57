import type { Localised } from "../types.ts";
import type { Texts } from "../world.ts";
import { attempt } from "./attempt.ts";

/** What is left of a text to the ear: its letters and digits. Empty where there are none, or it is no text. */
export const heard = (text: unknown): string =>
  typeof text === "string" ? text.replace(/[^\p{L}\d]/gu, "") : "";

/** The text in a language; where it is missing the English one, or the first there is. */
export const localised = (text: Localised | undefined, language: string): string | undefined =>
  (typeof text === "string" ? [text] : [text?.[language], text?.en, ...Object.values(text ?? {})]).find(
    heard,
  );

/** The owner's own words for texts of a language. What is no text counts as not given, and code that throws gives none. */
export function ownWords(config: unknown, language: string): Texts {
  const given = attempt(() =>
    Object.entries((config as { texts: Record<string, Texts> }).texts[language] as Texts),
  );
  return Object.fromEntries((given || []).filter(([, text]) => heard(text)));
}

/** A text with its `{names}` filled in. */
export const fill = (text: string, values: Readonly<Record<string, string>>): string =>
  `${text}`.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(values, name) ? (values[name] ?? whole) : whole,
  );
