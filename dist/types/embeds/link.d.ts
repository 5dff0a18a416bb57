/** The page behind the address of a frame; the address itself where no other is known. */
export declare function pageOf(address: string): string;
/** A plain link that does without consent (R120): the site's own, or one drawn from what waits. Empty where there is none. */
export declare function linkOf(embed: HTMLElement): string;
