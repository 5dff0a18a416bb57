import type { Texts, Wording } from "../world.ts";
import type { Locale } from "./shape.ts";

/**
 * The texts of one layer in one language. In what is built this file is a table, with an import of its own for every
 * language and layer: bundlers follow only what is written out.
 */
export const wordingOf = async (language: string, layer: Wording): Promise<{ texts: Texts }> => {
  const locale: Locale = await import(`../locales/${language}.ts`);
  return { texts: layer === "notice" ? { ...locale.banner, ...locale.notice } : locale[layer] };
};
