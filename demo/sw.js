// @ts-check
/// <reference lib="webworker" />
import { answered } from "./policy.js";
import { standIn } from "./vendors/map.js";

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));
const channel = new BroadcastChannel("sluis-demo");

worker.addEventListener("install", () => worker.skipWaiting());
worker.addEventListener("activate", (event) => event.waitUntil(worker.clients.claim()));
worker.addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const own = url.origin === worker.location.origin;
  if (url.pathname === "/demo-client-id" && own) return event.respondWith(new Response(event.clientId));
  const answer = own ? undefined : standIn(url.href);
  report(event, own ? "own" : answer ? "vendor" : "unknown");
  if (!own) event.respondWith(play(answer));
  else if (event.request.mode === "navigate") event.respondWith(open(event.request));
});

/**
 * @param {FetchEvent} event
 * @param {"own" | "vendor" | "unknown"} kind
 */
function report({ request, clientId, resultingClientId }, kind) {
  const { url, method, destination, mode } = request;
  const client = mode === "navigate" ? resultingClientId : clientId;
  channel.postMessage({ url, method, destination, kind, client, time: Date.now() });
}

/**
 * Answers in a vendor's place. Whatever happens, the request ends here.
 * @param {ReturnType<typeof standIn>} answer
 */
async function play(answer) {
  if (!answer) return new Response("No stand-in plays this host.", { status: 502 });
  if ("status" in answer) return new Response(null, { status: answer.status });
  const script = await fetch(`/vendors/${answer.file}`);
  return new Response(script.body, { headers: { "Content-Type": "text/javascript" } });
}

/**
 * Fetches a page of the demo and unlocks it for the vendors that are played here.
 * @param {Request} request
 */
async function open(request) {
  const page = await fetch(request);
  if (page.type !== "basic") return page;
  const headers = new Headers(page.headers);
  headers.set("Content-Security-Policy", answered);
  return new Response(page.body, { status: page.status, statusText: page.statusText, headers });
}
