import { type Model, resolve } from "../../src/consent/state.ts";
import type { State } from "../../src/types.ts";
import type { World } from "../../src/world.ts";
import { service } from "./make.ts";

const TWO: Model = { categories: ["analytics", "marketing"], services: [] };

/** What the interface is handed on a site like this, with callbacks that do nothing. */
export const world = (
  model: Model = TWO,
  state: State = resolve(model),
  more: Partial<World> = {},
): World => ({
  controller: "Example BV",
  policyUrl: "https://www.shop.example.nl/privacy",
  layout: "bar",
  theme: "auto",
  canReopen: false,
  minor: false,
  texts: {},
  categories: ["functional", ...model.categories].map((id) => ({ id, isAsked: id !== "functional" })),
  services: model.services.map(({ id, category, exempt = false }) => service(id, category, { exempt })),
  cookie: { name: "consent_sluis", granted: 180, days: 180 },
  language: "en",
  signal: new AbortController().signal,
  state: () => state,
  decide: () => {},
  answerAll: () => {},
  openPreferences: () => {},
  announce: () => {},
  ...more,
});
