// @ts-check
import { readFileSync } from "node:fs";

/** A file of an installed package. @param {string} path */
export const packageFile = (path) => readFileSync(new URL(`../node_modules/${path}`, import.meta.url));

/** @param {string} name @returns {string} */
export const versionOf = (name) => JSON.parse(packageFile(`${name}/package.json`).toString()).version;

/** The part of an address that hands a page's options on to a file; who visits changes none. @param {import("./index.js").Options & { hasSnippets?: boolean }} options */
export const handOn = ({ isKnown, ...options }) =>
  Object.keys(options).length ? `?with=${encodeURIComponent(JSON.stringify(options))}` : "";
