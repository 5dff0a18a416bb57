import { idsOf } from "../dom/gated.ts";
import { localised } from "../dom/localised.ts";
import { safeUrl } from "../dom/safe-url.ts";
import type { Abouts, Texts, World } from "../world.ts";

/** Whom a placeholder speaks of. */
export interface Who {
  /** The services, or the categories where none is named. */
  readonly name: string;
  /** Who receives data. */
  readonly provider: string;
}

/** A host as people say it; empty for no address. */
export const hostOf = (address: string): string => {
  const url = safeUrl(address);
  return url && new URL(url).hostname.replace(/^www\./, "");
};

/** Where an embed would be fetched from. */
const sourceOf = (embed: HTMLElement): string =>
  embed.dataset.src ??
  (embed as Partial<HTMLTemplateElement>).content?.querySelector("[src]")?.getAttribute("src") ??
  "";

/** @param link names the recipient where nothing else does */
export function whoOf(embed: HTMLElement, world: World, abouts: Abouts, texts: Texts, link: string): Who {
  const { categories, controller, language } = world;
  const list = (all: Iterable<string>) => new Intl.ListFormat(language).format(new Set(all));
  const ids = idsOf(embed.dataset.consent);
  const facts = ids.flatMap((id) => abouts[id] ?? []);
  const labels = ids.map((id) => {
    const label = categories.find((one) => one.id === id)?.label;
    return localised(label, language) ?? texts[`name.${id}`] ?? id;
  });
  return {
    name: list(facts.length ? facts.map(({ name }) => name) : labels),
    provider:
      list(facts.map(({ provider = controller }) => provider)) || hostOf(sourceOf(embed)) || hostOf(link),
  };
}
