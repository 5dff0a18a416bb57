import type { Load } from "../../src/world.ts";

/** The real parts, but for the dialog, which needs a real browser. */
const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  "sluis-front": () => import("../../src/answer.ts"),
  "sluis-change": () => import("../../src/change.ts"),
  "sluis-about": () => import("../../src/services/about/index.ts"),
  "sluis-check": () => import("../../src/complain.ts"),
  "locales/en/banner": () => import("../../src/locales/en/banner.ts"),
};

export const loadAllBut = (...missing: string[]) =>
  ((part: string) =>
    missing.includes(part) || !PARTS[part] ? Promise.reject(new Error(`no ${part}`)) : PARTS[part]()) as Load;
