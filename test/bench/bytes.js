// @ts-check
import { KNOWN, pageOf } from "./serve.js";

/**
 * What a visit downloads because of a tool: its files as they were asked for, and what it adds to the page itself.
 * @param {Awaited<ReturnType<typeof import("./serve.js").serve>>} server
 * @param {string} id
 * @param {string} visit
 * @param {readonly string[]} urls
 */
export function weigh(server, id, visit, urls) {
  const all = urls.map((url) => {
    const file = server.file(url.replace(/^https:\/\/[^/]+/, ""));
    if (!file) throw new Error(`not served: ${url}`);
    return sizesOf(file);
  });
  const sum = (/** @type {"raw" | "gzip" | "brotli"} */ kind) =>
    all.reduce((total, one) => total + one[kind], 0);
  return {
    files: { raw: sum("raw"), gzip: sum("gzip"), brotli: sum("brotli"), requests: all.length },
    markup: pageAdds(server, id, /^(granted|refused)$/.test(visit) ? KNOWN : undefined),
  };
}

/** @param {Awaited<ReturnType<typeof import("./serve.js").serve>>} server @param {string} id @param {object} [options] */
function pageAdds(server, id, options) {
  const [own, control] = [id, "control"].map((one) => sizesOf(fileAt(server, pageOf(one, options))));
  if (!own || !control) throw new Error("no page");
  return {
    raw: own.raw - control.raw,
    gzip: own.gzip - control.gzip,
    brotli: own.brotli - control.brotli,
  };
}

/** @param {Awaited<ReturnType<typeof import("./serve.js").serve>>} server @param {string} url */
function fileAt(server, url) {
  const { pathname, search } = new URL(url);
  const file = server.file(pathname + search);
  if (!file) throw new Error(`not served: ${url}`);
  return file;
}

/** @param {import("./serve.js").File} file */
const sizesOf = ({ raw, gzip, brotli }) => ({ raw: raw.length, gzip, brotli: brotli.length });
