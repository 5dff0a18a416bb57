import type { EmbedTexts } from "../shape.ts";

/** What a placeholder says. `{provider}` becomes who receives data, `{name}` the service, `{host}` where the link leads. */
export const texts: EmbedTexts = {
  sends:
    "Loading it gives {provider} your IP address and the address of this page, and may set cookies. You can change that at any time under “{preferences}”.",
  ended: "Facebook ended this plugin on other websites. The page can still be shared by a link.",
  "load-once": "Load once",
  "load-always": "Always allow {name}",
  openAt: "Open on {host}",
};
