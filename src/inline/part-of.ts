import { spoken } from "../locales/pick.ts";
import { presets } from "../services/presets.ts";

/**
 * The file of what a service does; none for a preset that loads nothing by itself.
 * @param id of a preset, or `own` for services of the site's own
 * @throws Error where an id is no preset
 */
function partOf(id: string): string[] {
  const preset = presets.find((one) => (one.id || "own") === id);
  if (!preset) throw new Error(`sluis: no preset ${JSON.stringify(id)}`);
  const { part = id } = preset;
  return part ? [`run/${part}`] : [];
}

/** All parts that it takes to start some services, each once. */
export function partsOf(services: readonly string[]): string[] {
  const starting = services.flatMap(partOf);
  return [...new Set(starting.length ? ["sluis-run", ...starting] : [])];
}

/**
 * The banner that asks for consent, and its words.
 * @param language of the page (`nl`, `nl-BE`); without one there is nothing to name
 * @throws Error where it is not one of ours
 */
export function firstLayer(language: string | undefined): string[] {
  if (!language) return [];
  const ours = spoken(language);
  if (!ours) throw new Error(`sluis: no language ${JSON.stringify(language)}`);
  return ["sluis-front", `locales/${ours}/banner`];
}

/** @throws Error where it does not end with a slash */
export function checkBase(base: string): void {
  if (!base.endsWith("/")) throw new Error("sluis: base must end with a slash");
}
