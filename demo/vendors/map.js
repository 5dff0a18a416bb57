// @ts-check

/**
 * @typedef {object} Row
 * @property {string} service  id of the service that asks
 * @property {string} at  host and path; a star stands for any text
 * @property {string} what  for people
 * @property {string} [file]  the stand-in that is served
 * @property {204} [status]  or an empty answer
 */

/** Every address the vendors of the demo sites are asked at. @type {readonly Row[]} */
export const rows = [
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
];

/** @type {(service: string, at: string, file: string) => Row} */
function script(service, at, file) {
  return { service, at, what: "script", file };
}

/** @type {(service: string, at: string, what: string) => Row} */
function empty(service, at, what) {
  return { service, at, what, status: 204 };
}

/** @param {string} at */
function pattern(at) {
  const parts = at.split("*").map((part) => part.replaceAll(".", "\\."));
  return new RegExp(`^${parts.join(".*")}$`);
}

/** @param {string} url */
export function rowFor(url) {
  if (!URL.canParse(url)) return undefined;
  const { host, pathname } = new URL(url);
  return rows.find(({ at }) => pattern(at).test(host + pathname));
}

/**
 * What answers in the vendor's place: a script of this folder, an empty reply, or nothing.
 * @param {string} url
 * @returns {{ file: string } | { status: 204 } | undefined}
 */
export function standIn(url) {
  const row = rowFor(url);
  if (row?.file) return { file: row.file };
  return row?.status && { status: row.status };
}
