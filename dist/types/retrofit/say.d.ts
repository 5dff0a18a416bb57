import { type Tag } from "./element.ts";
/** Tells the owner, once of each address, how its tag is to be written. */
export declare function say(what: string, address: string, ids: readonly string[], element: Tag): void;
