import { type Model, resolve } from "../../../src/consent/state.ts";
import type { Facts } from "../../../src/declaration/data.ts";
import { banner, declaration, preferences } from "../../../src/locales/en.ts";
import {
  banner as nlBanner,
  declaration as nlDeclaration,
  preferences as nlPreferences,
} from "../../../src/locales/nl.ts";
import type { About, Decision, Service } from "../../../src/types.ts";
import { service } from "../make.ts";

export const EN = { ...banner, ...preferences, ...declaration };
export const NL = { ...nlBanner, ...nlPreferences, ...nlDeclaration };

export const about = (more: Partial<About> = {}): About => ({
  name: "Tag",
  places: [],
  purposes: [],
  stores: [],
  ...more,
});

/** What a declaration is made of on a site with these services, in analytics unless they say otherwise. */
export function facts(
  abouts: Readonly<Record<string, About>> = {},
  more: Partial<Facts> & { decision?: Decision; as?: Partial<Service> } = {},
): Facts {
  const { decision, as, ...rest } = more;
  const services = Object.keys(abouts).map((id) => service(id, as?.category, as));
  const model: Model = { categories: ["analytics", "marketing"], services };
  return {
    controller: "Example BV",
    policy: { url: "/privacy", version: "2026-02-06" },
    cookie: { name: "consent_sluis", granted: 180, days: 180 },
    language: "en",
    categories: ["functional", ...model.categories].map((id) => ({ id, isAsked: id !== "functional" })),
    services,
    abouts,
    state: resolve(model, decision),
    texts: EN,
    ...rest,
  };
}
