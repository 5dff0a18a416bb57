import type { Head } from "../types.ts";

/** Videos in gated frames; the privacy-enhanced host contacts Google just the same (R119). */
export const youtube = {
  id: "youtube",
  category: "marketing",
  part: "",
} satisfies Head;
