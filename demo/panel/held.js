// @ts-check
import { rowFor, rows } from "../vendors/map.js";
import { ownerById } from "./owners.js";

/**
 * @typedef {object} Held
 * @property {string} who
 * @property {string} what
 * @property {string} host
 * @property {string} path
 * @property {string} needs  the category or service that has to be granted first
 */

/**
 * What the page would ask for, had it been allowed to: its services, and its marked elements.
 * @param {import("./watch.js").PageWindow} page
 * @returns {Held[]}
 */
export function heldBack(page) {
  const { sluis, document } = page;
  if (!sluis) return [];
  const services = Object.entries(readConfig(document).services ?? {}).filter(([id]) => !sluis.has(id));
  const marked = [...document.querySelectorAll("[data-consent]")].filter((element) => {
    const needs = needsOf(element).split(/\s+/);
    return !needs.every((need) => sluis.has(need));
  });
  return [...services.map(([id, options]) => heldService(id, options)), ...marked.map(heldElement)];
}

/** @param {Document} page */
export function readConfig(page) {
  return JSON.parse(page.querySelector("script[data-sluis]")?.textContent ?? "{}");
}

/** @param {Element} element */
const needsOf = (element) => element.getAttribute("data-consent")?.trim() ?? "";

/** @type {(id: string, options: { url?: string }) => Held} */
function heldService(id, options) {
  const owner = ownerById(id);
  const at = rows.find(({ service, file }) => service === id && file)?.at ?? "";
  const url = new URL(`https://${at.replace("*", options.url ? new URL(options.url).host : "")}`);
  return {
    who: owner?.name ?? id,
    what: "script",
    host: url.host,
    path: url.pathname,
    needs: owner?.category ?? "consent",
  };
}

/** @type {(element: Element) => Held} */
function heldElement(element) {
  const tag = element.localName;
  const src = element.getAttribute("data-src") ?? element.getAttribute("data-href");
  const url = src ? new URL(src, element.baseURI) : undefined;
  const row = url && rowFor(url.href);
  return {
    who: (row && ownerById(row.service)?.name) ?? "This page",
    what: url ? `${linked[tag] ?? tag} in the markup` : (inline[tag] ?? tag),
    host: url?.host ?? "",
    path: url?.pathname ?? "",
    needs: needsOf(element),
  };
}

/** @type {Record<string, string>} */
const linked = { img: "image", iframe: "frame", link: "style sheet" };
/** @type {Record<string, string>} */
const inline = { template: "part kept shut", script: "inline script" };
