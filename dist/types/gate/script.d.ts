/**
 * Sets the address of a script by way of the one Trusted Types policy, `sluis`, where the page has them (R174).
 * @param isKnown false for an address that nobody vouches for: it is set as text, which such a page refuses
 */
export declare function setScriptUrl(script: HTMLScriptElement, url: string, isKnown?: boolean): void;
/** Whether a script that runs from this address, or one that begins with it, is on the page, by us or by anybody (R123). */
export declare const hasScript: (address: string, isStart: boolean) => boolean;
/** Inserts a script of our own, with the page's nonce (R172). */
export declare function loadScript(url: string, prepare: ((script: HTMLScriptElement) => unknown) | undefined, loaded: () => void): HTMLScriptElement;
