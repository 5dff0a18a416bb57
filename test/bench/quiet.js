// @ts-check
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { browserPath } from "../screenshots/browser.js";
import { flags, PROFILE } from "./browser.js";

/**
 * A browser that is asked for nothing but what scripts cost. Whoever listens to its network, as drivers of browsers do,
 * has it note the stack of each request, and that is work which no visitor's browser does.
 * @param {{ port: number, pin: string }} server
 */
export function launchQuiet(server) {
  const profile = mkdtempSync(join(tmpdir(), "bench-"));
  const child = spawn(
    browserPath(),
    [...flags(server), "--headless", "--remote-debugging-pipe", `--user-data-dir=${profile}`, "about:blank"],
    { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] },
  );
  const [, , , write, read] = /** @type {any[]} */ (child.stdio);
  /** @type {Map<number, { done: (result: any) => void, failed: (error: Error) => void }>} */
  const waiting = new Map();
  let last = 0;
  let rest = "";
  read.on("data", (/** @type {Buffer} */ chunk) => {
    const parts = (rest + chunk).split("\0");
    rest = parts.pop() ?? "";
    for (const part of parts) {
      const { id, result, error } = JSON.parse(part);
      const one = waiting.get(id);
      waiting.delete(id);
      if (error) one?.failed(new Error(error.message));
      else one?.done(result);
    }
  });
  /** @param {string} method @param {object} [params] @param {string} [sessionId] @returns {Promise<any>} */
  const send = (method, params = {}, sessionId) =>
    new Promise((done, failed) => {
      waiting.set(++last, { done, failed });
      write.write(`${JSON.stringify({ id: last, method, params, ...(sessionId && { sessionId }) })}\0`);
    });
  const close = async () => {
    const ended = new Promise((done) => child.once("exit", done));
    await send("Browser.close").catch(() => child.kill());
    await ended;
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  return { send, close };
}

const wait = (/** @type {number} */ milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

/**
 * Processor time of scripts on the main thread of a visit, compiling included, in milliseconds.
 * @param {ReturnType<typeof launchQuiet>} quiet
 * @param {string} url
 * @param {Awaited<import("./browser.js").State>} [state]  what an earlier visit left
 */
export async function scriptTime({ send }, url, state) {
  const { browserContextId } = await send("Target.createBrowserContext");
  try {
    if (state?.cookies.length) await send("Storage.setCookies", { browserContextId, cookies: state.cookies });
    const { targetId } = await send("Target.createTarget", { url: "about:blank", browserContextId });
    const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
    const stored = state?.origins[0]?.localStorage ?? [];
    if (stored.length) await remember(send, sessionId, new URL("/hero.png", url).href, stored);
    await send("Performance.enable", { timeDomain: "threadTicks" }, sessionId);
    await send("Emulation.setCPUThrottlingRate", { rate: PROFILE.cpu }, sessionId);
    const before = await spent(send, sessionId);
    await send("Page.navigate", { url }, sessionId);
    await wait(3000);
    return (await spent(send, sessionId)) - before;
  } finally {
    await send("Target.disposeBrowserContext", { browserContextId });
  }
}

/** @param {ReturnType<typeof launchQuiet>["send"]} send @param {string} sessionId */
async function spent(send, sessionId) {
  const { metrics } = await send("Performance.getMetrics", {}, sessionId);
  const of = (/** @type {string} */ name) =>
    metrics.find((/** @type {{ name: string }} */ one) => one.name === name)?.value ?? 0;
  return (of("ScriptDuration") + of("V8CompileDuration")) * 1000;
}

/** @param {ReturnType<typeof launchQuiet>["send"]} send @param {string} sessionId @param {string} url @param {readonly { name: string, value: string }[]} stored */
async function remember(send, sessionId, url, stored) {
  await send("Page.navigate", { url }, sessionId);
  await wait(200);
  const expression = stored
    .map(({ name, value }) => `localStorage.setItem(${JSON.stringify(name)},${JSON.stringify(value)})`)
    .join(";");
  await send("Runtime.evaluate", { expression }, sessionId);
}
