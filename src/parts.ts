import { mountFirst } from "./first.ts";
import { wordingOf } from "./locales/wording.ts";
import type { Config } from "./types.ts";
import type { Load, Parts, Wording } from "./world.ts";

/** Written out, so that bundlers see every part and split it off. Facts come with the presets themselves. */
const PARTS: { readonly [P in keyof Parts]?: () => Promise<Parts[P]> } = {
  first: async () => ({ mountFirst }),
  "sluis-front": () => import("./answer.ts"),
  "sluis-notice": () => import("./answer-noticed.ts"),
  "sluis-more": () => import("./rooms.ts"),
  "sluis-ui": () => import("./ui/index.ts"),
  "sluis-change": () => import("./change.ts"),
  "sluis-check": () => import("./complain.ts"),
  "sluis-records": () => import("./records/index.ts"),
  "sluis-proof": () => import("./records/seen.ts"),
  "sluis-retrofit": async () => (await import("./retrofit.ts")).retrofit({} as Config),
  "sluis-markup": () => import("./gate/elements.ts"),
  "sluis-embeds": () => import("./embeds/index.ts"),
  "sluis-declaration": () => import("./declaration/index.ts"),
};

/** How the module door fetches a part. */
export const load = (async (part) => {
  const [, language = "", layer] = part.split("/");
  return layer ? wordingOf(language, layer as Wording) : PARTS[part]?.();
}) as Load;
