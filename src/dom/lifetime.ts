import type { Lifetime } from "../types.ts";
import type { Texts } from "../world.ts";

/** A lifetime in words of the language: "13 months", "13 maanden". Empty where it is unknown, or none that can be said. */
export function inWords(lifetime: Lifetime | undefined, language: string, texts: Texts): string {
  if (typeof lifetime === "string") return texts[lifetime] ?? "";
  const [amount = 0, unit] = Array.isArray(lifetime) ? (lifetime as Exclude<Lifetime, string>) : [];
  try {
    // What a site wrote itself in JSON may be anything.
    return amount > 0
      ? new Intl.NumberFormat(language, { style: "unit", unit, unitDisplay: "long" }).format(amount)
      : "";
  } catch {
    return "";
  }
}
