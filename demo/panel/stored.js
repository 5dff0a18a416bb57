// @ts-check
import { ownerOf } from "./owners.js";

/**
 * @typedef {object} Stored
 * @property {string} name
 * @property {"cookie" | "local storage" | "session storage"} kind
 * @property {string} owner
 * @property {boolean} needed  allowed without consent
 */

/** @returns {string[]} */
function cookieNames() {
  const pairs = document.cookie ? document.cookie.split("; ") : [];
  return pairs.map((pair) => pair.split("=", 1)[0]);
}

// Cookies know no ports: other programs on this machine may have left theirs, and they are none of our business.
const foreign = new Set(cookieNames().filter((name) => !ownerOf(name)));

/** @type {(kind: Stored["kind"]) => (name: string) => Stored} */
const describe = (kind) => (name) => {
  const owner = ownerOf(name);
  return { name, kind, owner: owner?.name ?? "unknown", needed: owner?.category === "functional" };
};

/** Everything the sites have stored; the panel shares their origin, so it sees what they see. */
export function listStored() {
  const cookies = cookieNames().filter((name) => !foreign.has(name));
  return [
    ...cookies.map(describe("cookie")),
    ...Object.keys(localStorage).map(describe("local storage")),
    ...Object.keys(sessionStorage).map(describe("session storage")),
  ];
}

export function clearStored() {
  for (const { name, kind } of listStored()) if (kind === "cookie") expire(name);
  localStorage.clear();
  sessionStorage.clear();
}

/** @param {string} name */
function expire(name) {
  const folders = location.pathname
    .split("/")
    .map((_, index, all) => all.slice(0, index + 1).join("/") || "/");
  for (const path of folders) document.cookie = `${name}=; path=${path}; max-age=0`;
}
