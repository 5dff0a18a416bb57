/** The language of a tag, whatever its region or script; undefined where we do not speak it. */
export declare const spoken: (tag: unknown) => string | undefined;
/** The first that we speak of the configured one, the page's and the browser's (R30); English where none is. */
export declare const pickLanguage: (config: unknown) => string;
