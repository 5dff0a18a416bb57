/**
 * SHA-256 of a text, in lower-case hexadecimal. The browser's own is asynchronous, and for https alone; this one is for
 * texts of some kilobytes.
 */
export declare function sha256(text: string): string;
