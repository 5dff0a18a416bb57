import type { About, Stored } from "../../../src/types.ts";

/** Facts of a vendor that stores this, and what vendors do. */

export const about = (stores: readonly Stored[], more: Partial<About> = {}): About => ({
  name: "Vendor",
  places: [],
  purposes: [],
  stores,
  ...more,
});

export const cookie = (name: string, more: Partial<Stored> = {}): Stored => ({
  name,
  lifetime: "session",
  purpose: "visitor",
  ...more,
});

export const seed = (...cookies: string[]) => {
  for (const one of cookies) document.cookie = one;
};
