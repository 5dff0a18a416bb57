import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { writeFileSync } from "node:fs";
import { createServer, request } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll } from "vitest";
import { NJS } from "./tools.ts";

/** A port of this machine that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

/** One request; only what is given is sent. */
export const ask = (port: number, path: string, headers: Record<string, string> = {}, method = "GET") =>
  new Promise<Reply>((done, failed) => {
    const asked = request({ host: "127.0.0.1", port, path, headers, method, agent: false }, async (reply) => {
      let body = "";
      for await (const part of reply.setEncoding("utf8")) body += part;
      done({ status: reply.statusCode ?? 0, headers: reply.headers, body });
    });
    asked.on("error", failed).end();
  });

export interface Running {
  readonly port: number;
  /** What it printed so far. */
  said(): string;
  stop(): Promise<void>;
}

/** Starts a program that listens on a port, and waits until it answers. */
export async function running(
  port: number,
  cwd: string,
  command: string,
  parameters: readonly string[],
  env: Record<string, string> = {},
): Promise<Running> {
  const child: ChildProcess = spawn(command, parameters, { cwd, env: { ...process.env, ...env } });
  let said = "";
  const hear = (part: Buffer) => {
    said += part;
  };
  child.stdout?.on("data", hear);
  child.stderr?.on("data", hear);
  const ended = once(child, "close");
  const stop = async () => {
    child.kill("SIGTERM");
    await ended;
  };
  for (let tries = 0; tries < 200; tries++) {
    if (child.exitCode !== null) break;
    if (await ask(port, "/").catch(() => undefined)) return { port, said: () => said, stop };
    await wait(50);
  }
  await stop();
  throw new Error(`${command} does not answer: ${said}`);
}

/** An nginx of its own in a folder, with this inside `http { }`; in the folder everything is found and left. */
export async function startNginx(folder: string, port: number, http: string): Promise<Running> {
  const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join("\n");
  writeFileSync(
    join(folder, "nginx.conf"),
    `${NJS ? `load_module ${NJS};` : ""}
daemon off; master_process off; pid ${folder}/nginx.pid; error_log stderr;
events { }
http { access_log off; ${temporary}
${http} }`,
  );
  return running(port, folder, "nginx", ["-p", folder, "-c", join(folder, "nginx.conf"), "-e", "stderr"]);
}

/** A server for the tests around the call: it runs from before the first of them until after the last. */
export function serving(start: (port: number) => Promise<Running>): () => Running {
  let server: Running | undefined;
  beforeAll(async () => {
    server = await start(await freePort());
  });
  afterAll(() => server?.stop());
  return () => server as Running;
}
