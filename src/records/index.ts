import { safeUrl } from "../dom/safe-url.ts";
import type { Core, Recorder, Texts } from "../world.ts";
import { createRecording } from "./recorder.ts";

/** Makes the records of a page, and sends them. Called again, it only learns the texts of the banner. */
export function mount(core: Core, banner?: Texts): void {
  const url = safeUrl(`${Object(core.config).records.url}`);
  if (!url) return void core.complain();
  core.recorder ??= createRecorder(core, url);
  if (banner) core.recorder.shows("banner", banner);
}

function createRecorder(core: Core, url: string): Recorder {
  const texts: Record<string, Texts> = {};
  /** What a visitor sees of it comes when it is looked for. */
  const proof = () => core.load("sluis-proof");
  return {
    ...createRecording(core, url, texts),
    stores: () => proof().then((part) => part.stores(core)),
    shows(surface, own) {
      texts[surface] = own;
      if (surface === "preferences") proof().then((part) => part.mount(core), console.error);
    },
  };
}
