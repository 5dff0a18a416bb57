import { mountFirst } from "../../src/first.ts";
import * as run from "../../src/gate/run.ts";
import { wordingOf } from "../../src/locales/wording.ts";
import type { Load, Wording } from "../../src/world.ts";

/** The real parts, but for the dialog, which needs a real browser. */
const PARTS: Readonly<Record<string, () => Promise<unknown>>> = {
  first: async () => ({ mountFirst }),
  "sluis-front": () => import("../../src/answer.ts"),
  "sluis-notice": () => import("../../src/answer-noticed.ts"),
  "sluis-more": () => import("../../src/rooms.ts"),
  "sluis-change": () => import("../../src/change.ts"),
  "sluis-check": () => import("../../src/complain.ts"),
  "sluis-run": () => import("../../src/gate/run.ts"),
  "sluis-markup": () => import("../../src/gate/elements.ts"),
  "sluis-records": () => import("../../src/records/index.ts"),
  "sluis-proof": () => import("../../src/records/seen.ts"),
  "sluis-embeds": () => import("../../src/embeds/index.ts"),
  "sluis-declaration": () => import("../../src/declaration/index.ts"),
};

const LOCALE = /^locales\/en\/(\w+)$/;

function partOf(part: string): Promise<unknown> {
  const [folder, id = ""] = part.split("/");
  if (folder === "about") return import(`../../src/services/about/${id}.ts`);
  if (folder === "run") return import(`../../src/services/run/${id}.ts`);
  const [, wording] = LOCALE.exec(part) ?? [];
  if (wording) return wordingOf("en", wording as Wording);
  return PARTS[part]?.() ?? Promise.reject(new Error(`no ${part}`));
}

/** A door to the sources. What is missing is named in full, or by its folder: `about/`. */
export const loadAllBut = (...missing: string[]) =>
  ((part: string) =>
    missing.some((one) => one === part || (one.endsWith("/") && part.startsWith(one)))
      ? Promise.reject(new Error(`no ${part}`))
      : partOf(part)) as Load;

/** A door that has at hand what starts services, and nothing else. */
export const loadRun = ((part: string) =>
  part === "sluis-run" ? Promise.resolve(run) : Promise.reject(new Error(`no ${part}`))) as Load;

/** All that was asked for has come by then, where it is at hand. */
export const settled = () => new Promise((resolve) => setTimeout(resolve));
