import { h, render } from "preact";
import { resolve } from "../../../src/consent/state.ts";
import { banner, preferences } from "../../../src/locales/en.ts";
import { about as clarity } from "../../../src/services/about/clarity.ts";
import { about as matomo } from "../../../src/services/about/matomo.ts";
import { Dialog } from "../../../src/ui/dialog.tsx";
import { createDraft } from "../../../src/ui/draft.ts";
import type { World } from "../../../src/world.ts";
import { decided } from "../make.ts";
import { world } from "../world.ts";

const TEXTS = { ...banner, ...preferences };
const MODEL = {
  categories: ["analytics", "marketing"],
  services: [
    { id: "clarity", category: "analytics" },
    { id: "matomo", category: "analytics" },
    { id: "login", category: "functional" },
  ],
};
const ABOUTS = { clarity, matomo: matomo({ url: "https://stats.example.nl/" }) };

/** Draws the dialog as `mountPreferences` does, into the body. */
export function show(more: Partial<World> = {}, close = () => {}, choices?: Record<string, boolean>) {
  const given = world(MODEL, resolve(MODEL, choices && decided(choices)), more);
  const draft = createDraft(given);
  const redraw = () =>
    render(h(Dialog, { world: given, texts: TEXTS, abouts: ABOUTS, draft, redraw, close }), document.body);
  redraw();
}

/** Takes it away again. */
export const hide = (): void => render(null, document.body);
