import { whenParsed } from "./dom/ready.ts";
import { mountFirst } from "./first.ts";
import { createLoad } from "./load.ts";
import { presets } from "./services/presets.ts";
import { startWith } from "./start.ts";
import type { Config, Consent } from "./types.ts";

/** What the script door puts on `window.sluis`: `start` alone, and once started the consent object beside it. */
type Door = Partial<Consent> & { start(config: Config): Consent };

const page = window as { sluis?: Door };

/** The folder this script came from; known only while it runs for the first time. An image may pose under that name. */
const { currentScript } = document;
const base = currentScript instanceof HTMLScriptElement ? currentScript.src.replace(/[^/]*$/, "") : "";
const load = createLoad(async (part, mark) =>
  part === "first" ? { mountFirst } : import(`${base}${part}.js${mark}`),
);

const start = (config: unknown): Consent => {
  const consent = Object.assign(startWith(config, presets, load), { start });
  page.sluis = consent;
  return consent;
};

/** Starts with the JSON block, and returns it; without a whole one it waits for the rest of the page. */
const startFromPage = (): unknown => {
  const block = document.querySelector('script[type="application/json"][data-sluis]');
  try {
    if (block) start(JSON.parse(block.textContent as string));
  } catch (error) {
    if (document.readyState === "loading") return undefined;
    console.error("sluis: broken JSON", error);
  }
  return block;
};

// An element with that id is not ours; a second copy of this script is.
if (typeof page.sluis?.start !== "function") page.sluis = { start };
if (!startFromPage()) whenParsed(startFromPage);
