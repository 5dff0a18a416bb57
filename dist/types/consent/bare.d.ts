/** A copy without a prototype: nothing is taken for given that objects of the page inherit (R178). */
export declare const bare: <T>(given: T) => T;
