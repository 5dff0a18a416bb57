import { ownWords } from "../dom/localised.ts";
import type { Stored } from "../types.ts";
import type { Core, Texts } from "../world.ts";
import { createLine } from "./line.ts";
import { recordStores } from "./own.ts";

/** The texts of it, the owner's own among them. */
async function textsOf({ config, language, load }: Core): Promise<Texts> {
  const { texts } = await load(`locales/${language}/records`);
  return { ...texts, ...ownWords(config, language) };
}

export const stores = async (core: Core): Promise<readonly Stored[]> =>
  recordStores(core.settings.cookie.days, (await textsOf(core)).ownRecords ?? "");

/** Under the date of a choice: the id that its record can be found by (R68), once in the dialog that is open. */
async function show(core: Core): Promise<void> {
  const texts = await textsOf(core);
  const [id, at] = [core.recorder?.subject(), core.state.decidedAt];
  const place = document.querySelector("#sluis dialog[open] .scroll > p");
  if (id && at && place && !place.parentElement?.querySelector(".proof"))
    place.after(createLine(id, at, texts));
}

/** Shows it whenever the preferences open; they may be open by now. */
export function mount(core: Core): void {
  const look = () => void show(core).catch(console.error);
  document.addEventListener("sluis:open", look, { signal: core.signal });
  look();
}
