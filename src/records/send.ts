import { RECORDS } from "../consent/ids.ts";
import type { ConsentRecord } from "../types.ts";
import type { Outbox } from "./outbox.ts";

/** What a receiver would answer to the same record for ever: it is not valid, or another one has its id. */
const HOPELESS = /^4(0[09]|1[35])$/;

/** Sends one record, at once, in a request that outlives the page (R198). */
function post(url: string, record: ConsentRecord): Promise<Response> | undefined {
  const body = JSON.stringify(record);
  const type = "application/json";
  const headers = { "content-type": type };
  try {
    return fetch(url, { method: "POST", keepalive: true, credentials: "same-origin", headers, body });
  } catch {
    // Nobody hears what comes of it: it stays, and is sent again.
    navigator.sendBeacon(url, new Blob([body], { type }));
    return undefined;
  }
}

export interface Sender {
  /** @returns the status; 0 where there was no answer */
  send(record: ConsentRecord): Promise<number>;
  /** Tries what waits from before. */
  retry(): void;
}

/** Sends each record once on a page, and again when the browser is back online; never in a loop (R65). */
export function createSender(url: string, outbox: Outbox, signal: AbortSignal): Sender {
  const tried = new Set<string>();
  const send = async (record: ConsentRecord) => {
    tried.add(record.id);
    const { ok = false, status = 0 } = (await post(url, record)?.catch(() => {})) ?? {};
    const isHopeless = HOPELESS.test(`${status}`);
    if (isHopeless) console.error(`sluis: refused (${status}), a record is lost:`, record.id);
    outbox.settle(ok || isHopeless ? record.id : "");
    return status;
  };
  const sendAll = async () => {
    let status: number | undefined = 1;
    // Nobody there, or too much asked of it: what else waits can wait.
    while (status && status !== 429 && !signal.aborted) {
      const next = outbox.look()?.queue.find(({ id }) => !tried.has(id));
      status = next && (await send(next));
    }
  };
  const retry = () => {
    // Where another tab is at it, it needs no help.
    const isAlone = { ifAvailable: true };
    if (!navigator.locks) sendAll();
    else navigator.locks.request(RECORDS, isAlone, (lock) => lock && sendAll()).catch(sendAll);
  };
  const again = () => {
    tried.clear();
    retry();
  };
  // A network that has just come back does not carry yet.
  addEventListener("online", () => setTimeout(again, 1000), { signal });
  return { send, retry };
}
