// @ts-check
import { ownerById } from "./owners.js";

/**
 * @typedef {object} PageService  one service of the page's configuration
 * @property {string} id
 * @property {string} name
 * @property {string} category
 * @property {boolean} exempt  runs without permission, and the visitor can object
 * @property {{ url?: string }} options
 */

/**
 * @param {Document} page
 * @returns {PageService[]}
 */
export function servicesOf(page) {
  const { services = {} } = JSON.parse(page.querySelector("script[data-sluis]")?.textContent ?? "{}");
  return Object.entries(services).map(([id, given]) => {
    // An id alone, or true, has no such properties.
    const options = Object(given);
    const owner = ownerById(id);
    return {
      id,
      name: owner?.name ?? options.name ?? id,
      category: options.category ?? owner?.category ?? "marketing",
      exempt: options.mode === "exempt" && options.confirmedConfig === true,
      options,
    };
  });
}

/** Whether the visitor is asked for it. @param {PageService} service */
export const isAsked = ({ category, exempt }) => category !== "functional" && !exempt;
