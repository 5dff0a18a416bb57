import { resolve } from "../../../src/consent/state.ts";
import { fill } from "../../../src/dom/localised.ts";
import { banner, preferences } from "../../../src/locales/en.ts";
import { about as clarity } from "../../../src/services/about/clarity.ts";
import { about as matomo } from "../../../src/services/about/matomo.ts";
import { createContent } from "../../../src/ui/dialog.ts";
import { createDraft } from "../../../src/ui/draft.ts";
import type { Given } from "../../../src/ui/given.ts";
import type { Abouts, Texts, World } from "../../../src/world.ts";
import { decided } from "../make.ts";
import { world } from "../world.ts";

const MODEL = {
  categories: ["analytics", "marketing"],
  services: [
    { id: "clarity", category: "analytics" },
    { id: "matomo", category: "analytics" },
    { id: "login", category: "functional" },
  ],
};
const ABOUTS = { clarity, matomo: matomo({ url: "https://stats.example.nl/" }) };

export interface Shown {
  model?: typeof MODEL;
  abouts?: Abouts;
}

/** Draws what is in the dialog as `mount` does, into the body. */
export function show(
  more: Partial<World> = {},
  close = () => {},
  choices?: Record<string, boolean>,
  { model = MODEL, abouts = ABOUTS }: Shown = {},
) {
  const given = world(model, resolve(model, choices && decided(choices)), more);
  const texts: Texts = { ...banner, ...preferences, ...given.texts };
  const say: Given["say"] = (key, values = {}) => fill(texts[key] ?? "", values);
  const draft = createDraft(given);
  document.body.replaceChildren(...createContent({ world: given, texts, abouts, say, draft }, close));
}

/** Takes it away again. */
export const hide = (): void => document.body.replaceChildren();

/** Unfolds what an element belongs to, and waits until it is drawn. */
export async function unfold(details: HTMLDetailsElement | null | undefined): Promise<void> {
  if (!details) throw new Error("nothing to unfold");
  const toggled = new Promise((done) => details.addEventListener("toggle", done, { once: true }));
  details.open = true;
  await toggled;
}
