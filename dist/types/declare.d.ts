import { type Shown } from "./records/shown.ts";
import type { Config, Declaration } from "./types.ts";
export type { Config, Declaration, DeclaredCategory, DeclaredService, DeclaredStore } from "./types.ts";
export interface DeclarationOptions {
    /** A language tag. @default the configured language, then English */
    language?: string;
}
export interface HtmlOptions extends DeclarationOptions {
    /** The level of the headings of categories. @default 3 */
    level?: number;
}
/** The cookie declaration as data, as it is before any choice. What cannot be understood is said and left out. */
export declare const declaration: (config: Config, options?: DeclarationOptions) => Promise<Declaration>;
/**
 * The cookie declaration as HTML without styles and scripts, to put into `<div data-consent-declaration>`: there the
 * library draws over it what holds for the visitor. Every text of the configuration is escaped.
 */
export declare function declarationHtml(config: Config, options?: HtmlOptions): Promise<string>;
export interface ShownOptions extends DeclarationOptions {
    /** Where it was shown, as a record has it; for `api` and `none` there are no texts. @default "banner" */
    surface?: Shown["surface"];
}
/**
 * What visitors are shown by this version of Sluis under this configuration, as one text to keep, and the hash of it
 * that is in their records as `text` (R59, R60).
 */
export declare function shownText(given: Config, { language: tag, surface }?: ShownOptions): Promise<{
    text: string;
    hash: string;
}>;
