// @ts-check
import { createSecureServer } from "node:http2";
import { brotliCompressSync, constants, gzipSync } from "node:zlib";
import { certificate } from "./certificate.js";
import { hero, pageWith, sheets } from "./page.js";
import { snippets } from "./services.js";

export const SITE = "www.site.test";
const VENDOR = Buffer.from("window.vendors=(window.vendors||0)+1;");
const TYPES = { js: "text/javascript", css: "text/css", png: "image/png", html: "text/html" };

/** @typedef {{ raw: Buffer, gzip: number, brotli: Buffer, type: string }} File */

/** Everything is compressed once, as hard as it goes. @param {Buffer} raw @param {string} name @returns {File} */
export function pack(raw, name) {
  const end = /** @type {keyof typeof TYPES} */ (name.replace(/.*\./, ""));
  const parameters = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw.length };
  return {
    raw,
    gzip: gzipSync(raw, { level: 9 }).length,
    brotli: brotliCompressSync(raw, { params: parameters }),
    type: TYPES[end] ?? "text/javascript",
  };
}

/**
 * One server for everybody: HTTP/2, precompressed brotli, files cached for a day, pages revalidated. The browser asks
 * it for every name there is, vendors' included.
 * @param {readonly import("./subjects/index.js").Subject[]} subjects
 */
export async function serve(subjects) {
  const { key, cert, pin } = await certificate();
  /** @type {Map<string, File>} */
  const packed = new Map();
  const fixed = { "/hero.png": hero(), ...prefixed("/", sheets()) };

  /** @param {string} url @returns {Buffer | string | undefined} */
  const find = (url) => {
    const { pathname, searchParams } = new URL(url, `https://${SITE}`);
    const [, area, id, ...rest] = pathname.split("/");
    const subject = subjects.find((one) => one.id === id);
    const { snippets: some, ...options } = JSON.parse(searchParams.get("with") ?? "{}");
    // By their number: no address is long enough for thousands of them.
    if (some) options.tags = snippets(...some);
    if (area === "page" && subject) return pageWith(subject.markup(options));
    if (area !== "lib" || !subject) return fixed[/** @type {keyof typeof fixed} */ (pathname)];
    return subject.file(rest.join("/"), options);
  };

  /** A file as it is sent, by address. @param {string} url */
  const file = (url) => {
    const known = packed.get(url);
    if (known) return known;
    const raw = find(url);
    if (raw === undefined) return undefined;
    const { pathname } = new URL(url, `https://${SITE}`);
    const fresh = pack(Buffer.from(raw), pathname.startsWith("/page/") ? "page.html" : pathname);
    packed.set(url, fresh);
    return fresh;
  };

  const server = createSecureServer({ key, cert, allowHTTP1: true }, (request, response) => {
    if ((request.authority || request.headers.host) !== SITE) {
      response.writeHead(200, {
        "content-type": "text/javascript",
        "cache-control": "max-age=7200",
        "access-control-allow-origin": "*",
        "timing-allow-origin": "*",
      });
      return void response.end(VENDOR);
    }
    const found = file(request.url);
    if (!found) return void response.writeHead(404).end();
    const isPlain = found.type === "image/png";
    const body = isPlain ? found.raw : found.brotli;
    response.writeHead(200, {
      "content-type": `${found.type}; charset=utf-8`,
      "content-length": body.length,
      ...(!isPlain && { "content-encoding": "br" }),
      "cache-control": found.type === "text/html" ? "no-cache" : "public, max-age=86400",
    });
    response.end(body);
  });
  await new Promise((done) => server.listen(0, "127.0.0.1", () => done(undefined)));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  return { port, pin, file, close: () => server.close() };
}

/** @param {string} prefix @param {Record<string, string>} files */
const prefixed = (prefix, files) =>
  Object.fromEntries(Object.entries(files).map(([name, text]) => [prefix + name, text]));

/** A page for who answered before: the request brings the cookie, and a server that looks at it may send less. */
export const KNOWN = { isKnown: true };

/** The address of a subject's page. @param {string} id @param {object} [options] */
export const pageOf = (id, options) =>
  `https://${SITE}/page/${id}${options ? `?with=${encodeURIComponent(JSON.stringify(options))}` : ""}`;
