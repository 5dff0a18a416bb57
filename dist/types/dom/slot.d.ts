/** Where what holds plain tags back waits for the gate; no markup can clobber a symbol (R178). */
export declare const RETROFIT: unique symbol;
