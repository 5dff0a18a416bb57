// @ts-check

/**
 * @typedef {object} Owner
 * @property {string} id  the service, as the page's configuration names it
 * @property {string} name
 * @property {string} category
 * @property {RegExp} keys  cookies and storage keys it writes
 */

/** @type {readonly Owner[]} */
const owners = [
  { id: "google-analytics", name: "Google Analytics", category: "analytics", keys: /^_ga/ },
  { id: "google-tag-manager", name: "Google Tag Manager", category: "marketing", keys: /^_gcl_/ },
  { id: "linkedin-insight", name: "LinkedIn", category: "marketing", keys: /^(li_|ln_or$|oribi)/ },
  { id: "matomo", name: "Matomo", category: "analytics", keys: /^(_pk_|mtm_)/ },
  { id: "clarity", name: "Microsoft Clarity", category: "analytics", keys: /^(_clck|_clsk|_cltk)$/ },
  { id: "sluis", name: "Sluis itself", category: "functional", keys: /sluis/ },
];

/** @param {string} id */
export function ownerById(id) {
  return owners.find((owner) => owner.id === id);
}

/** @param {string} key the name of a cookie or storage key */
export function ownerOf(key) {
  return owners.find(({ keys }) => keys.test(key));
}
