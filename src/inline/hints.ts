import { checkBase, firstLayer, partsOf } from "./part-of.ts";

/** What a page will need of Sluis beside the gate. */
export interface HintOptions {
  /** The folder of the built files as browsers reach it: a path such as `/sluis/`, or a whole address. */
  readonly base: string;
  /**
   * Ids of presets that should not wait for the gate to ask for them, once they are granted; `own` for services of the
   * site's own.
   * @default []
   */
  readonly services?: readonly string[];
  /**
   * The language of a banner that should not wait for the gate, either; without one, the banner is not named. It is the
   * banner of a page that asks for consent: under another law, with a browser's signal, or for a minor, Sluis fetches
   * another, and this one in vain.
   */
  readonly language?: string;
  /** The page's nonce, where its policy asks for one. */
  readonly nonce?: string;
}

const escaped = (text: string) => text.replace(/[&"<]/g, (one) => `&#${one.charCodeAt(0)};`);

/**
 * Lines for the head of a page: files of ours that browsers fetch beside the gate instead of after it (R200). They are
 * fetched on every page, needed or not, and come from the cache from the second page on. The gate stays as it is.
 * @throws Error where an id is no preset, a language is not ours, or `base` does not end with a slash
 */
export function hints({ base, services = [], language, nonce }: HintOptions): string {
  checkBase(base);
  const files = [...firstLayer(language), ...partsOf(services)];
  const mark = nonce ? ` nonce="${escaped(nonce)}"` : "";
  return files
    .map((file) => `<link rel="modulepreload"${mark} href="${escaped(base + file)}.js">\n`)
    .join("");
}
