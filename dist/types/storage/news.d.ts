/** Where storage is blocked (R186), other tabs follow when they come to the front. */
export declare function publish(): void;
