import { bring } from "./bring.ts";
import { BLOCK } from "./dom/block.ts";
import { whenParsed } from "./dom/ready.ts";
import { createLoad } from "./load.ts";
import { presets } from "./services/presets.ts";
import { startWith } from "./start.ts";
import type { Config, Consent } from "./types.ts";

/** What the script door puts on `window.sluis`: `start` alone, and once started the consent object beside it. */
type Door = Partial<Consent> & { start(config: Config): Consent };

const page = window as { sluis?: Door };

const load = createLoad(bring);

const start = (config: unknown): Consent => {
  const consent = Object.assign(startWith(config, presets, load), { start });
  page.sluis = consent;
  return consent;
};

/** Starts with the JSON block, and returns it; without a whole one it waits for the rest of the page. */
const startFromPage = (): unknown => {
  const block = document.querySelector(BLOCK);
  try {
    if (block) start(JSON.parse(block.textContent as string));
  } catch (error) {
    if (document.readyState === "loading") return undefined;
    console.error("sluis:", error);
  }
  return block;
};

// An element with that id is not ours; a second copy of this script is.
if (typeof page.sluis?.start !== "function") page.sluis = { start };
if (!startFromPage()) whenParsed(startFromPage);
