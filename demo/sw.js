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
  const framed = own && url.pathname === "/played" ? url.searchParams.get("url") : null;
  const answer = own && framed === null ? undefined : standIn(framed ?? url.href);
  report(event, own && framed === null ? "own" : answer ? "vendor" : "unknown", framed);
  if (!own || framed !== null) event.respondWith(play(answer));
  else if (event.request.mode === "navigate") event.respondWith(open(event.request));
});

/**
 * @param {FetchEvent} event
 * @param {"own" | "vendor" | "unknown"} kind
 * @param {string | null} framed  the address that a frame of the page asked for
 */
function report({ request, clientId, resultingClientId }, kind, framed) {
  const { url, method, destination, mode } = request;
  // A frame's request names no client, so the page tells which one it is.
  const page = framed === null ? null : new URL(url).searchParams.get("page");
  const client = page ?? (mode === "navigate" ? resultingClientId : clientId);
  channel.postMessage({ url: framed ?? url, method, destination, kind, client, time: Date.now() });
}

/**
 * Answers in a vendor's place. Whatever happens, the request ends here.
 * @param {ReturnType<typeof standIn>} answer
 */
async function play(answer) {
  if (!answer) return new Response("No stand-in plays this host.", { status: 502 });
  if ("status" in answer) return new Response(null, { status: answer.status });
  const file = await fetch(`/vendors/${answer.file}`);
  return new Response(file.body, { headers: { "Content-Type": answer.type } });
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
