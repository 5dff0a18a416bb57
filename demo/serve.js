// @ts-check
import { createServer } from "node:http";
import { fileURLToPath, pathToFileURL } from "node:url";
import sirv from "sirv";
import { locked } from "./policy.js";

/** @param {string} path a folder, as seen from this file */
function folder(path) {
  return sirv(fileURLToPath(new URL(path, import.meta.url)), {
    dev: true,
    setHeaders: (response) => response.setHeader("Content-Security-Policy", locked),
  });
}

const demo = folder("./");
const dist = folder("../dist/");

/** @type {import("node:http").RequestListener} */
function answer(request, response) {
  const notFound = () => void response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found");
  if (!request.url?.startsWith("/dist/")) return demo(request, response, notFound);
  request.url = request.url.slice("/dist".length);
  return dist(request, response, notFound);
}

/** Starts the demo; port 0 takes any free one. */
export async function serve({ port = 0, host = "127.0.0.1" } = {}) {
  const server = createServer(answer);
  await new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(port, host, () => done(undefined));
  });
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  const name = host === "127.0.0.1" ? "localhost" : host;
  return {
    url: `http://${name}:${address.port}/`,
    /** @returns {Promise<void>} */
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** @param {number} port */
async function serveNear(port) {
  try {
    return await serve({ port });
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== "EADDRINUSE") throw error;
    return serve();
  }
}

async function main() {
  const running = await serveNear(Number(process.env.PORT) || 4173);
  console.log(`Sluis demo: ${running.url}`);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => running.close());
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main();
