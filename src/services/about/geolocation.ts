import type { About, Notes } from "../../types.ts";

/** The browser tells the page where it is; who else learns of it is up to the site. */
export const about: About = {
  name: "Geolocation",
  places: ["own"],
  purposes: ["position"],
  stores: [],
};

export const notes: Notes = {
  reason:
    "The browser asks by itself, and the site only calls it on an action of the visitor. Accepting all categories never opens that question.",
  data: "The position that the visitor lets the browser give to the page. Sluis sends it nowhere.",
  withdrawal:
    "Nothing to undo: nothing is loaded or stored, and the page is not loaded again. The permission itself is withdrawn in the browser.",
  hosts: {},
  checked: "2026-11",
  unverified: [
    "To find the position a browser may ask a service of its maker.",
    "A service that guesses a place from the IP address is another recipient, and not covered here.",
  ],
  sources: ["https://developer.mozilla.org/en-US/docs/Web/API/Geolocation_API"],
};
