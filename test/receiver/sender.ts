import { Agent, request } from "node:http";
import type { ConsentRecord } from "../../src/receiver/record.ts";

export interface Sender {
  /** @returns the status, or undefined where no answer came */
  send(url: string, record: ConsentRecord): Promise<number | undefined>;
  end(): void;
}

/** Sends records over connections that stay open, as a proxy in front of the receiver does. */
export function createSender(connections: number): Sender {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    send: (url, record) =>
      new Promise((resolve) => {
        const headers = { origin: url, "content-type": "application/json" };
        const call = request(`${url}/records`, { agent, method: "POST", headers, timeout: 15_000 });
        call.on("response", (answer) => {
          answer.resume();
          // An answer that breaks off was not heard.
          answer.on("close", () => resolve(answer.complete ? answer.statusCode : undefined));
        });
        call.on("timeout", () => call.destroy());
        call.on("error", () => resolve(undefined));
        call.end(JSON.stringify(record));
      }),
    end: () => agent.destroy(),
  };
}
