import { once } from "node:events";
import type { IncomingMessage } from "node:http";

/** How long the rest of a refused request is waited for, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Throws away what is still arriving. A connection that is closed while its client writes loses the answer on its
 * way, and the client would send the same again.
 */
export async function drain(request: IncomingMessage): Promise<void> {
  if (request.complete) return;
  request.resume();
  // Too slow, or broken off: then the answer cannot be heard either.
  await once(request, "end", { signal: AbortSignal.timeout(PATIENCE) }).catch(() => {});
}
