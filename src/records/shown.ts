import type { ConsentRecord } from "../types.ts";
import type { Settings, Texts } from "../world.ts";
import { sha256 } from "./sha256.ts";

/** What a visitor was shown: what the hash in a record stands for (R59). */
export interface Shown {
  /** As the owner gave it. */
  readonly config: unknown;
  readonly settings: Settings;
  readonly language: string;
  readonly surface: ConsentRecord["surface"];
  /** The texts of that surface, before the owner's own take their place. */
  readonly texts: Texts;
}

/** One text for one value, whatever the order of its properties. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, one) =>
    Object(one) === one && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );

/**
 * All of it as JSON. Nothing in it depends on a page, so that it is the same in a browser and where a site is built:
 * addresses and the words of categories are as the owner gave them.
 */
export function shownText({ config, settings, language, surface, texts }: Shown): string {
  const { controller, policy, texts: own, categories } = Object(config);
  return canonical({
    language,
    surface,
    controller,
    policy: { url: policy?.url, version: settings.policy },
    texts: { ...texts, ...own?.[language] },
    categories: Object.fromEntries(settings.categories.map((id) => [id, categories?.[id] ?? true])),
    services: Object.fromEntries(settings.services.map(({ id, category }) => [id, category])),
  });
}

export const shownHash = (shown: Shown): string => sha256(shownText(shown));
