import type { Preset } from "../types.ts";

/** Videos in gated frames. */
export const vimeo = { id: "vimeo", category: "marketing", needs: {}, build: () => ({}) } satisfies Preset;
