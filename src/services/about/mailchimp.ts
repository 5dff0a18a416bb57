import type { About, Notes } from "../../types.ts";

const host = ".list-manage.com, .mailchimp.com";

export const about: About = {
  name: "Mailchimp",
  provider: "The Rocket Science Group LLC (Intuit Mailchimp)",
  places: ["US"],
  purposes: ["newsletter", "advertising"],
  policy: "https://www.intuit.com/privacy/statement/",
  stores: [
    { name: "MCPopupClosed", lifetime: [1, "year"], purpose: "preference" },
    { name: "MCPopupSubscribed", lifetime: [1, "year"], purpose: "preference" },
    { name: "mctb_bar_hidden", lifetime: [1, "year"], purpose: "preference" },
    { name: "mc_cid", lifetime: [14, "day"], purpose: "click" },
    { name: "mc_eid", lifetime: [14, "day"], purpose: "visitor" },
    { name: "mc_landing_site", lifetime: [14, "day"], purpose: "origin" },
    { name: "_mcid", lifetime: [1, "year"], purpose: "visitor", domain: host },
    { name: "_abck", lifetime: [1, "year"], purpose: "security", domain: host },
    { name: "bm_sz", lifetime: [4, "hour"], purpose: "security", domain: host },
    { name: "ak_bmsc", lifetime: [2, "hour"], purpose: "security", domain: host },
  ],
  alsoErase: ["mailchimp_landing_site", "mailchimp_user_email", "mailchimp.cart.*"],
};

export const notes: Notes = {
  reason:
    "The connected-site script shows sign-up windows and follows visits and purchases. A plain form without a script needs no service at all.",
  data: "IP address, pages and purchases; with a form also the e-mail address and the other fields.",
  withdrawal:
    "The cookies are erased, also those that a shop plugin may have set, and the page is loaded again. No consent call is documented.",
  hosts: {
    "script-src": [
      "https://chimpstatic.com",
      "https://*.list-manage.com",
      "https://downloads.mailchimp.com",
      "https://s3.amazonaws.com/downloads.mailchimp.com/",
    ],
    "connect-src": ["https://*.list-manage.com"],
    "frame-src": ["https://*.list-manage.com"],
    "form-action": ["https://*.list-manage.com"],
    "img-src": ["https://gallery.mailchimp.com", "https://mcusercontent.com"],
  },
  checked: "2026-11",
  unverified: [
    "Place of processing.",
    "The lifetimes of the MCPopup cookies, of mctb_bar_hidden (given the same) and of all cookies on Mailchimp's own domains, known only as hours to 1 year.",
    "The cookies of shop plugins, which last about 28 days.",
    "Whether browser storage is used.",
  ],
  sources: [
    "https://mailchimp.com/legal/cookies/",
    "https://mc4wp.com/kb/cookie-overview/",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
