/**
 * Among important layers the one named first wins: on a page with layers of its own, ours is named ahead of them in the
 * first sheet that may be read, until the signal; also where its sheets come late. A sheet of another origin that comes
 * before that one stays ahead.
 */
export declare function nameLayer(signal: AbortSignal): void;
