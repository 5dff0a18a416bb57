import type { Head } from "../types.ts";

/** Videos in gated frames. */
export const vimeo = { id: "vimeo", category: "marketing", needs: {}, part: "" } satisfies Head;
