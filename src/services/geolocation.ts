import type { Head } from "../types.ts";

/** The browser asks by itself, on the visitor's own action; the site waits for `when("geolocation")` and then asks it. */
export const geolocation = {
  id: "geolocation",
  category: "functional",
  part: "",
} satisfies Head;
