/** Which way a language is written (R169). */
export const directionOf = (language: string): "ltr" | "rtl" => (/ar|he/.test(language) ? "rtl" : "ltr");
