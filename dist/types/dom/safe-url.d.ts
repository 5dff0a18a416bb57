/** A link that may be followed: http or https, absolute or relative to the page (R177). Empty where it is not. */
export declare function safeUrl(url: string): string;
