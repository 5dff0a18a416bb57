// @ts-check
import { rowFor, rows } from "../vendors/map.js";
import { ownerById } from "./owners.js";
import { isAsked, servicesOf } from "./services.js";

/**
 * @typedef {object} Held
 * @property {string} who
 * @property {string} what
 * @property {string} host
 * @property {string} path
 * @property {string} needs  what has to happen first
 */

/**
 * What the page would ask for, had it been allowed to: its services, and its marked elements.
 * @param {import("./watch.js").PageWindow} page
 * @returns {Held[]}
 */
export function heldBack(page) {
  const { sluis, document } = page;
  if (!sluis) return [];
  const services = servicesOf(document).filter(({ id }) => !sluis.has(id));
  const marked = [...document.querySelectorAll("[data-consent]")].filter((element) => {
    const granted = needsOf(element).every((need) => sluis.has(need));
    return !granted && !isLetInOnce(element);
  });
  return [
    ...services.filter(hasScript).map(heldService),
    ...marked.map(heldElement),
    ...servicesOf(document).flatMap((service) => heldUntilUse(service, document)),
  ];
}

/** @param {Element} element */
const needsOf = (element) => element.getAttribute("data-consent")?.trim().split(/\s+/) ?? [];

/** @param {Element} element */
export const isLetInOnce = (element) => element.hasAttribute("data-src") && element.hasAttribute("src");

// Services that are frames alone are seen where they stand in the markup.
const frames = new Set(["youtube", "vimeo", "google-maps"]);

/** @param {import("./services.js").PageService} service */
const hasScript = ({ id, category }) => !frames.has(id) && category !== "functional";

/** @param {string} id */
const scriptRow = (id) => rows.find(({ service, file }) => service === id && file);

/**
 * Where a script is asked for; what differs from site to site is left open.
 * @param {string} at  host and path with stars
 * @param {string} [own]  the address of a server of the site's own
 */
function addressOf(at, own) {
  const [host, ...path] = at.split("?")[0].split("/");
  return {
    host: host === "*" && own ? new URL(own).host : host,
    path: `/${path.join("/").replaceAll("*", "…")}`,
  };
}

/** @param {import("./services.js").PageService} service */
function heldService(service) {
  const { id, name, category, options } = service;
  const row = scriptRow(id);
  const { host, path } = row ? addressOf(row.at, options.url) : { host: "", path: "" };
  const needs = isAsked(service) ? `needs ${category}` : "you objected";
  return { who: name, what: "script", host, path, needs };
}

/** @type {(element: Element) => Held} */
function heldElement(element) {
  const tag = element.localName;
  const src = element.getAttribute("data-src") ?? element.getAttribute("data-href");
  const url = src ? new URL(src, element.baseURI) : undefined;
  const row = url && rowFor(url.href);
  const needs = needsOf(element);
  const owner = ownerById(needs.find((need) => ownerById(need)) ?? row?.service ?? "");
  return {
    who: owner?.name ?? "This page",
    what: url ? `${linked[tag] ?? tag} in the markup` : (inline[tag] ?? tag),
    host: url?.host ?? "",
    path: url?.pathname ?? "",
    needs: `needs ${needs.map((need) => ownerById(need)?.name ?? need).join(" and ")}`,
  };
}

/**
 * A script that is allowed, and all the same not asked for before the visitor uses what it is for.
 * @param {import("./services.js").PageService} service
 * @param {Document} page
 * @returns {Held[]}
 */
function heldUntilUse({ id, name }, page) {
  const row = scriptRow(id);
  const isThere = [...page.scripts].some(({ src }) => src && rowFor(src)?.service === id);
  if (!row || isThere || !page.querySelector(`[data-consent-use~="${id}"]`)) return [];
  return [{ who: name, what: "script", ...addressOf(row.at), needs: "waits for its button" }];
}

/** @type {Record<string, string>} */
const linked = { img: "image", iframe: "frame", link: "style sheet" };
/** @type {Record<string, string>} */
const inline = { template: "part kept shut", script: "inline script" };
