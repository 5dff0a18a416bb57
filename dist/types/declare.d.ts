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
