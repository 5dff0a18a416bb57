// @ts-check

/**
 * @typedef {object} Owner
 * @property {string} id  the service, as the page's configuration names it
 * @property {string} name
 * @property {string} category
 * @property {RegExp} [keys]  cookies and storage keys it writes on the site
 */

/** Every service that Sluis knows by name, and at the end what is the site's own. @type {readonly Owner[]} */
const owners = [
  { id: "google-analytics", name: "Google Analytics", category: "analytics", keys: /^(_ga|_gid$|_gat)/ },
  { id: "matomo", name: "Matomo", category: "analytics", keys: /^(_pk_|mtm_)/ },
  { id: "matomo-tag-manager", name: "Matomo Tag Manager", category: "analytics" },
  { id: "clarity", name: "Microsoft Clarity", category: "analytics", keys: /^(_clck|_clsk|_cltk)$/ },
  { id: "hotjar", name: "Hotjar", category: "analytics", keys: /^_hj/ },
  { id: "plausible", name: "Plausible", category: "analytics", keys: /^plausible_/ },
  { id: "google-ads", name: "Google Ads", category: "marketing", keys: /^(_gac_|_gcl_(?!au$)|FPAU$)/ },
  { id: "google-tag-manager", name: "Google Tag Manager", category: "marketing", keys: /^_gcl_au$/ },
  { id: "linkedin-insight", name: "LinkedIn", category: "marketing", keys: /^(li_|ln_or$|oribi)/ },
  { id: "linkedin-plugins", name: "LinkedIn buttons", category: "marketing" },
  {
    id: "meta-pixel",
    name: "Meta Pixel",
    category: "marketing",
    keys: /^(_fb[pc]$|lastExternalReferrer|multiFbc$|topicsLastReferenceTime$)/,
  },
  { id: "facebook-plugins", name: "Facebook", category: "marketing", keys: /^(fbsr_|fblo_|fbssls_)/ },
  { id: "x-pixel", name: "X Pixel", category: "marketing", keys: /^_?tw(pid|clid)$/ },
  { id: "x-widgets", name: "X", category: "marketing" },
  { id: "youtube", name: "YouTube", category: "marketing" },
  { id: "vimeo", name: "Vimeo", category: "marketing" },
  { id: "google-maps", name: "Google Maps", category: "marketing" },
  { id: "spotler-leads", name: "Spotler Leads", category: "marketing", keys: /^wow\./ },
  { id: "mailchimp", name: "Mailchimp", category: "marketing", keys: /^(mc_|mailchimp|MCPopup)/ },
  { id: "microsoft-uet", name: "Microsoft Advertising", category: "marketing", keys: /^_uet/ },
  { id: "hubspot", name: "HubSpot", category: "marketing", keys: /^(__hs|hubspotutk$|messagesUtk$)/ },
  { id: "tiktok-pixel", name: "TikTok Pixel", category: "marketing", keys: /^(_tt|tt_|ttc)/ },
  { id: "pinterest", name: "Pinterest", category: "marketing", keys: /^(_pin|_epik$|_derived_epik$)/ },
  { id: "google-identity", name: "Google sign-in", category: "functional", keys: /^g_(state|csrf_token)$/ },
  { id: "msal", name: "Microsoft sign-in", category: "functional", keys: /^msal\./ },
  { id: "geolocation", name: "Your location", category: "functional" },
  { id: "recaptcha", name: "reCAPTCHA", category: "marketing", keys: /^_grecaptcha$/ },
  { id: "intercom", name: "Intercom", category: "marketing", keys: /^intercom/ },
  { id: "sluis", name: "Sluis itself", category: "functional", keys: /sluis/ },
  { id: "session", name: "the site itself", category: "functional", keys: /^(cargo|builder)_session$/ },
  { id: "language", name: "the site itself", category: "functional", keys: /^builder_language$/ },
];

/** @param {string} id */
export function ownerById(id) {
  return owners.find((owner) => owner.id === id);
}

/** @param {string} key the name of a cookie or storage key */
export function ownerOf(key) {
  return owners.find(({ keys }) => keys?.test(key));
}
