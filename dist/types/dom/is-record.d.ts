/** An object whose keys mean something: not null, not a list. */
export declare const isRecord: (value: unknown) => value is Record<string, unknown>;
export declare const isFlag: (value: unknown) => value is boolean;
