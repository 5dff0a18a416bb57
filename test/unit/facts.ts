import { presets } from "../../src/services/presets.ts";
import type { AboutSource } from "../../src/types.ts";

/** Every preset that we ship; the last one of the list stands for services of the site's own. */
export const SHIPPED = presets.filter(({ id }) => id);

const factsOf = (id: string): Promise<{ about: AboutSource }> => import(`../../src/services/about/${id}.ts`);

/** The facts of every preset by its id. */
export const abouts: Readonly<Record<string, AboutSource>> = Object.fromEntries(
  await Promise.all(SHIPPED.map(async ({ id }) => [id, (await factsOf(id)).about] as const)),
);
