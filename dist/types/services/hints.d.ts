/** What each option of a preset must be, as the end of the sentence "… is not …"; only a page with a mistake fetches it. */
export declare const HINTS: Readonly<Record<string, Readonly<Record<string, string>>>>;
