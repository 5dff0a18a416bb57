/** The languages the interface speaks. */
export declare const LANGUAGES: string[];
/** The first that we speak of the configured one, the page's and the browser's (R30); English where none is. */
export declare const pickLanguage: (config: unknown) => string;
