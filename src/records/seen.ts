import type { Stored } from "../types.ts";
import type { Core, Texts } from "../world.ts";
import { createLine } from "./line.ts";
import { recordStores } from "./own.ts";

/** The texts of it, the owner's own among them. */
async function textsOf({ config, language, load }: Core): Promise<Texts> {
  const { texts } = await load(`locales/${language}/records`);
  return { ...texts, ...Object(config).texts?.[language] };
}

export const stores = async (core: Core): Promise<readonly Stored[]> =>
  recordStores(core.settings.cookie.days, (await textsOf(core)).ownRecords ?? "");

/** Shows, under the date of a choice, the id that its record can be found by (R68), whenever the preferences open. */
export async function mount(core: Core): Promise<void> {
  const texts = await textsOf(core);
  const show = () => {
    const [id, at] = [core.recorder?.subject(), core.state.decidedAt];
    const place = document.querySelector("#sluis dialog[open] .scroll > p");
    if (id && at && place && !place.parentElement?.querySelector(".proof"))
      place.after(createLine(id, at, texts));
  };
  document.addEventListener("sluis:open", show, { signal: core.signal });
  show();
}
