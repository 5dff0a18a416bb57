import type { EmbedTexts } from "../shape.ts";
/** What a placeholder says. `{provider}` becomes who receives data, `{name}` the service, `{host}` where the link leads. */
export declare const texts: EmbedTexts;
