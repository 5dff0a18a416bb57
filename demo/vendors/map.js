// @ts-check

/**
 * @typedef {object} Row
 * @property {string} service  id of the service that asks
 * @property {string} at  host and path, and the query where it tells services apart; a star stands for any text
 * @property {string} what  for people
 * @property {string} [file]  the script that is served in its place
 * @property {string} [page]  or the document of a frame
 * @property {204} [status]  or an empty answer
 */

/** Every address the vendors are asked at; the first row that fits answers. @type {readonly Row[]} */
export const rows = [
  // One script serves both; what it is asked for tells whose it is.
  script("google-ads", "www.googletagmanager.com/gtag/js?*id=AW-*", "gtag.js"),
  script("google-ads", "www.googletagmanager.com/gtag/js?*id=DC-*", "gtag.js"),
  empty("google-ads", "googleads.g.doubleclick.net/pagead/*", "advertising pixel"),
  empty("google-ads", "pagead2.googlesyndication.com/*", "advertising pixel, without cookies"),
  empty("google-ads", "ad.doubleclick.net/ddm/activity/*", "advertising pixel"),
  script("google-analytics", "www.googletagmanager.com/gtag/js", "gtag.js"),
  empty("google-analytics", "*.google-analytics.com/g/collect", "measurement"),
  script("google-tag-manager", "www.googletagmanager.com/gtm.js", "gtm.js"),
  empty("google-tag-manager", "ad.doubleclick.net/activity*", "advertising pixel"),
  script("linkedin-insight", "snap.licdn.com/li.lms-analytics/insight.min.js", "insight.js"),
  empty("linkedin-insight", "px.ads.linkedin.com/collect", "tracking pixel"),
  script("clarity", "www.clarity.ms/tag/*", "clarity.js"),
  empty("clarity", "*.clarity.ms/collect", "session recording"),
  // Matomo is self-hosted, so only its file names are known.
  script("matomo", "*/matomo.js", "matomo.js"),
  empty("matomo", "*/matomo.php", "measurement"),
  script("matomo-tag-manager", "*/js/container_*.js", "matomo-tag-manager.js"),
  script("matomo-tag-manager", "cdn.matomo.cloud/*/container_*.js", "matomo-tag-manager.js"),
  script("meta-pixel", "connect.facebook.net/en_US/fbevents.js", "meta-pixel.js"),
  empty("meta-pixel", "connect.facebook.net/signals/config/*", "settings"),
  empty("meta-pixel", "www.facebook.com/tr/*", "tracking pixel"),
  script("facebook-plugins", "connect.facebook.net/*/sdk.js", "facebook-plugins.js"),
  page("facebook-plugins", "www.facebook.com/plugins/*", "widget.html"),
  script("x-pixel", "static.ads-twitter.com/uwt.js", "x-pixel.js"),
  empty("x-pixel", "t.co/*", "tracking pixel"),
  empty("x-pixel", "analytics.twitter.com/*", "tracking pixel"),
  script("x-widgets", "platform.twitter.com/widgets.js", "x-widgets.js"),
  page("x-widgets", "platform.twitter.com/widgets/*", "widget.html"),
  empty("x-widgets", "syndication.twitter.com/*", "settings"),
  script("linkedin-plugins", "platform.linkedin.com/in.js", "linkedin-plugins.js"),
  page("linkedin-plugins", "www.linkedin.com/*", "widget.html"),
  page("youtube", "www.youtube-nocookie.com/embed/*", "player.html"),
  page("youtube", "www.youtube.com/embed/*", "player.html"),
  script("youtube", "www.youtube.com/iframe_api", "youtube.js"),
  empty("youtube", "i.ytimg.com/*", "picture of the film"),
  page("vimeo", "player.vimeo.com/video/*", "player.html"),
  script("recaptcha", "www.google.com/recaptcha/api.js", "recaptcha.js"),
  script("recaptcha", "www.google.com/recaptcha/enterprise.js", "recaptcha.js"),
  script("recaptcha", "www.recaptcha.net/recaptcha/api.js", "recaptcha.js"),
  empty("recaptcha", "www.google.com/recaptcha/*", "risk assessment"),
  empty("recaptcha", "www.recaptcha.net/recaptcha/*", "risk assessment"),
  page("google-maps", "www.google.com/maps/embed*", "widget.html"),
  script("google-maps", "maps.googleapis.com/maps/api/js", "google-maps.js"),
  empty("google-maps", "maps.googleapis.com/*", "piece of the map"),
  script("google-identity", "accounts.google.com/gsi/client", "google-identity.js"),
  page("google-identity", "accounts.google.com/gsi/button", "widget.html"),
  empty("google-identity", "accounts.google.com/gsi/*", "sign-in state"),
  ...["t.wowanalytics.co.uk", "t.gatorleads.co.uk"].flatMap((host) => [
    script("spotler-leads", `${host}/Scripts/ssl/*.js`, "spotler-leads.js"),
    script("spotler-leads", `${host}/Scripts/tracker.js`, "spotler-leads.js"),
    empty("spotler-leads", `${host}/*`, "tracking pixel"),
  ]),
  script("mailchimp", "chimpstatic.com/mcjs-connected/js/users/*/*.js", "mailchimp.js"),
  empty("mailchimp", "*.list-manage.com/*", "settings and sign-ups of the form"),
  script("microsoft-uet", "bat.bing.com/bat.js", "microsoft-uet.js"),
  empty("microsoft-uet", "bat.bing.com/p/action/*.js", "settings"),
  empty("microsoft-uet", "bat.bing.com/action/*", "tracking pixel"),
  script("hotjar", "static.hotjar.com/c/hotjar-*.js", "hotjar.js"),
  empty("hotjar", "vc.hotjar.io/*", "session recording"),
  script("hubspot", "js.hs-scripts.com/*.js", "hubspot.js"),
  script("hubspot", "js-eu1.hs-scripts.com/*.js", "hubspot.js"),
  empty("hubspot", "track.hubspot.com/*", "tracking pixel"),
  empty("hubspot", "track-eu1.hubspot.com/*", "tracking pixel"),
  script("tiktok-pixel", "analytics.tiktok.com/i18n/pixel/events.js", "tiktok-pixel.js"),
  empty("tiktok-pixel", "analytics.tiktok.com/api/*", "tracking pixel"),
  script("pinterest", "s.pinimg.com/ct/core.js", "pinterest.js"),
  empty("pinterest", "ct.pinterest.com/*", "tracking pixel"),
  script("plausible", "plausible.io/js/pa-*.js", "plausible.js"),
  script("plausible", "plausible.io/js/script*.js", "plausible.js"),
  empty("plausible", "plausible.io/api/event", "measurement"),
  script("intercom", "widget.intercom.io/widget/*", "intercom.js"),
  empty("intercom", "api-iam*.intercom.io/*", "chat"),
];

/** @type {(service: string, at: string, file: string) => Row} */
function script(service, at, file) {
  return { service, at, what: "script", file };
}

/** @type {(service: string, at: string, page: string) => Row} */
function page(service, at, page) {
  return { service, at, what: "frame", page };
}

/** @type {(service: string, at: string, what: string) => Row} */
function empty(service, at, what) {
  return { service, at, what, status: 204 };
}

/** @param {string} at */
function pattern(at) {
  const parts = at.split("*").map((part) => part.replace(/[.?]/g, "\\$&"));
  return new RegExp(`^${parts.join(".*")}$`);
}

/** @param {string} url */
export function rowFor(url) {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname, search } = new URL(url);
  return rows.find(({ at }) => pattern(at).test(host + pathname + (at.includes("?") ? search : "")));
}

/**
 * What answers in the vendor's place: a script or a page of this folder, an empty reply, or nothing.
 * @param {string} url
 * @returns {{ file: string, type: "text/javascript" | "text/html" } | { status: 204 } | undefined}
 */
export function standIn(url) {
  const row = rowFor(url);
  if (row?.file) return { file: row.file, type: "text/javascript" };
  if (row?.page) return { file: row.page, type: "text/html" };
  return row?.status && { status: row.status };
}
