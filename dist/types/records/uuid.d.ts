/** A random UUID, version 4 (R62); pages without https have no function for it. */
export declare const uuid: () => string;
