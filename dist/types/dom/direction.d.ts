/** Which way a language is written (R169). */
export declare const directionOf: (language: string) => "ltr" | "rtl";
