import type { DeclarationTexts } from "../shape.ts";

/** The cookie overview, beside the texts of the two layers. */
export const texts: DeclarationTexts = {
  overview: "These are the cookies and similar technologies that {controller} uses on this site.",
  undecided: "You have not made a choice yet.",
  change: "Change your choice",
  version: "version {version}",
  granted: "Allowed",
  denied: "Not allowed",
  exempt: "Needs no permission; you can object",
  storesOf: "Cookies and storage of {service}",
  kind: "Kind",
  "kind.cookie": "Cookie of {site}",
  "kind.local": "Browser storage of {site}",
  "kind.tab": "Browser storage (one tab) of {site}",
  unknown: "not stated",
  ownPurpose: "Asking for your choice and remembering it",
  ownChoice: "Remembers what you allowed and refused, and when",
  ownErase: "After a withdrawal: has the next page remove what was left behind",
  ownNews: "Tells other open tabs of this site that your choice changed",
};
