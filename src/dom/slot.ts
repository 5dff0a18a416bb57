/** Where what holds plain tags back waits for the gate; no markup can clobber a symbol (R178). */
export const RETROFIT = Symbol.for("sluis-retrofit");
