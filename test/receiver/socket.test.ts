import { connect } from "node:net";
import { expect, it } from "vitest";
import { startChild } from "./child.ts";
import { freshSqlite } from "./databases.ts";
import { recordWith } from "./records.ts";
import { createSender } from "./sender.ts";

/** Writes bytes as they are. @returns what comes back until the server hangs up */
async function raw(url: string, ...pieces: readonly string[]): Promise<string> {
  const { port, hostname } = new URL(url);
  const socket = connect(Number(port), hostname);
  let answer = "";
  socket.setEncoding("latin1").on("data", (more: string) => {
    answer += more;
  });
  // The server may hang up while the rest is still being written.
  socket.on("error", () => {});
  for (const piece of pieces) socket.write(piece);
  socket.end();
  await new Promise((resolve) => socket.on("close", resolve));
  return answer;
}

it("outlives bodies of 10 MB, bytes that mean nothing and requests that break off (R67)", async () => {
  const child = await startChild(["--port", "0", "--database", await freshSqlite()]);
  const head = (length: string) =>
    `POST /records HTTP/1.1\r\nhost: x\r\norigin: http://x\r\ncontent-type: application/json\r\n${length}\r\n\r\n`;
  const large = "x".repeat(10_000_000);
  const chunk = `${(1_000_000).toString(16)}\r\n${"x".repeat(1_000_000)}\r\n`;

  expect(await raw(child.url, head(`content-length: ${large.length}`), large)).toMatch(/^HTTP\/1.1 413 /);
  expect(
    await raw(child.url, head("transfer-encoding: chunked"), ...Array(10).fill(chunk), "0\r\n\r\n"),
  ).toMatch(/^HTTP\/1.1 413 /);
  const garbage = await raw(child.url, "zzMARKzz \u0000\u0001\r\n\r\n");
  expect(garbage).toMatch(/^HTTP\/1.1 400 /);
  expect(garbage).not.toContain("zzMARKzz");
  await raw(child.url, head("content-length: 500"), '{"v":1,');

  const sender = createSender(1);
  expect(await sender.send(child.url, recordWith())).toBe(201);
  sender.end();
  expect(await child.end("SIGTERM")).toBe(0);
  expect(child.output().split("\n")).toEqual([
    expect.stringContaining("listens on"),
    "sluis records: stopped",
    "",
  ]);
});
