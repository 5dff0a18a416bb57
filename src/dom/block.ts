/** The page's JSON block, which holds the configuration. */
export const BLOCK = "script[type$=json][data-sluis]";
