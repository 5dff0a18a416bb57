/** Videos in gated frames. */
export declare const vimeo: {
    id: string;
    category: string;
    part: string;
};
