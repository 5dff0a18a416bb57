import type { Texts } from "../world.ts";

/** A place of processing in words of the language; what is neither a text nor a region stands for itself. */
export function placeName(place: string, language: string, texts: Texts): string {
  if (Object.hasOwn(texts, place)) return `${texts[place]}`;
  try {
    return new Intl.DisplayNames(language, { type: "region" }).of(place) ?? place;
  } catch {
    return `${place}`;
  }
}
