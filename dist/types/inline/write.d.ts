export { type HintOptions, hints } from "./hints.ts";
/** What stands in the page, and where the rest is. */
export interface InlineOptions {
    /**
     * The folder of the built files as browsers reach it: a path such as `/sluis/`, or a whole address. Everything that is
     * not in the page comes from there: the preferences, services that are not named here, and the banner without
     * `language`.
     */
    readonly base: string;
    /**
     * Ids of presets (`google-analytics`, ...) that start from the page itself once they are granted; `own` for services of
     * the site's own.
     * @default []
     */
    readonly services?: readonly string[];
    /**
     * The language of a banner that stands in the page as well, so that a new visitor sees it with the page. It is the one
     * that asks for consent: under another law, with a browser's signal, or for a minor, another is fetched, as it is for a
     * page in another language. Leave it out for visitors whose request brings our cookie: they are asked nothing.
     */
    readonly language?: string;
}
/**
 * The gate as the text of a classic `<script>` of the page itself. Nothing has to be fetched then before the first
 * granted tag, nor before it is known that there is something to ask. Give the script your policy's nonce, or name the
 * hash of this text beside `'self'` (docs/server.md). Its own size is paid on every page, as no cache holds it.
 * @throws Error where an id is no preset, a language is not ours, or `base` does not end with a slash
 */
export declare function inlineGate({ base, services, language }: InlineOptions): string;
