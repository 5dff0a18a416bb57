import { vi } from "vitest";
import { resolve } from "../../../src/consent/state.ts";
import { mount } from "../../../src/embeds/index.ts";
import { banner as en, embeds as texts } from "../../../src/locales/en.ts";
import type { About, Service } from "../../../src/types.ts";
import type { Core, World } from "../../../src/world.ts";
import { service } from "../make.ts";
import { world } from "../world.ts";

const about = (name: string, provider?: string): About => ({
  name,
  ...(provider && { provider }),
  places: [],
  purposes: [],
  stores: [],
});

const SERVICES: readonly Service[] = [
  service("youtube", "marketing", {
    about: async () => ({ about: about("YouTube", "Google Ireland Limited") }),
  }),
  service("vimeo", "marketing", { about: async () => ({ about: about("Vimeo", "Vimeo.com, Inc.") }) }),
  service("films", "marketing", { about: async () => ({ about: about("Own films") }) }),
];

/** A page with a gate that lets through what it is told to. */
export async function stage(html: string, more: Partial<World> = {}) {
  document.body.innerHTML = html;
  const life = new AbortController();
  const shown = new WeakMap<Element, ChildNode[]>();
  const model = { categories: ["analytics", "marketing"], services: SERVICES };
  const gate = {
    markup: { shown },
    shown,
    waiting: () =>
      [
        ...document.querySelectorAll<HTMLElement>("iframe[data-consent], template[title][data-consent]"),
      ].filter((one) => !shown.has(one)),
    grantOnce: vi.fn((one: HTMLElement) => {
      shown.set(one, []);
    }),
  };
  const settings = { ...model, policy: "", cookie: { name: "c", days: 1 } };
  const core = {
    gate,
    settings,
    language: "en",
    state: resolve(model),
    has: () => false,
    load: async () => ({}),
  } as unknown as Core;
  const decide = vi.fn();
  const drawn = await mount(
    core,
    world(model, undefined, { decide, signal: life.signal, ...more }),
    { root: document.body, style: () => {}, restoreFocus: () => {} },
    { ...en, ...texts },
  );
  await drawn.update();
  const places = () => [...document.querySelectorAll<HTMLElement>("[data-sluis=placeholder]")];
  return { gate, decide, update: () => drawn.update(), places, stop: () => life.abort() };
}
