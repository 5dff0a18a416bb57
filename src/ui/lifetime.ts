import type { Lifetime } from "../types.ts";
import type { Texts } from "../world.ts";

/** A lifetime in words of the language: "13 months", "13 maanden". */
export function inWords(lifetime: Lifetime, language: string, texts: Texts): string {
  if (typeof lifetime === "string") return texts[lifetime] ?? lifetime;
  const [amount, unit] = lifetime;
  return new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(amount);
}
