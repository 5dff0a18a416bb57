import type { About, Notes } from "../../types.ts";

export const about: About = {
  name: "Spotler Leads",
  provider: "Spotler Nederland B.V.",
  places: ["EU", "GB"],
  purposes: ["companies", "advertising"],
  policy: "https://spotler.com/privacy-statement-english",
  stores: [
    { name: "wow.anonymousId", lifetime: [12, "month"], purpose: "visitor" },
    { name: "wow.session", lifetime: [20, "minute"], purpose: "session" },
    { name: "wow.schedule", lifetime: [20, "minute"], purpose: "routing" },
    { name: "wow.utmvalues", lifetime: [12, "month"], purpose: "origin" },
  ],
  alsoErase: ["wow.*"],
};

export const notes: Notes = {
  reason:
    "It finds out which organisation visits and follows known contacts; the vendor itself says that this takes consent to marketing cookies.",
  data: "IP address (looked up to find an organisation), pages, downloads, referrer and campaign values, and who the contact is after a click in a personal mailing.",
  withdrawal: "All wow.* cookies are erased, and the page is loaded again. No consent call is documented.",
  hosts: {
    "script-src": ["https://t.wowanalytics.co.uk", "https://t.gatorleads.co.uk"],
    "img-src": ["https://t.wowanalytics.co.uk", "https://t.gatorleads.co.uk"],
    "connect-src": ["https://t.wowanalytics.co.uk", "https://t.gatorleads.co.uk"],
  },
  checked: "2026-11",
  unverified: [
    "The script's host since the product was renamed (it was GatorLeads and WOW Analytics before), and that data go to the same host. A script of another address can be given.",
    "The full name of the British company that processes the data; a vendor page of 2020 says that the software runs in England.",
    "Which cookie is meant by the 12 months that the vendor states, and the lifetime of wow.utmvalues, which is given the same.",
    "Cookie names and the 20 minutes are known from other projects and one site's statement. Whether browser storage is used.",
  ],
  sources: [
    "https://helpcenter.spotler.nl/hc/en-us/articles/360013411500-Adjust-cookie-notification-on-your-website",
    "https://spotler.com/privacy-statement-english",
    "https://watermeetsmoney.com/cookie-policy",
  ],
};
