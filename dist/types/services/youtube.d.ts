/** Videos in gated frames; the privacy-enhanced host contacts Google just the same (R119). */
export declare const youtube: {
    id: string;
    category: string;
    part: string;
};
