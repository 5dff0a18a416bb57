import type { Head } from "../types.ts";

/** Videos in gated frames. */
export const vimeo = { id: "vimeo", category: "marketing", part: "" } satisfies Head;
