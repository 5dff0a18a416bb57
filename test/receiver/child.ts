import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { afterEach } from "vitest";

const CLI = join(import.meta.dirname, "../../bin/sluis.js");

export interface Child {
  /** Where it listens. */
  readonly url: string;
  /** What it wrote so far. */
  output(): string;
  /** Sends a signal. @returns the exit code once it ended, null where a signal ended it */
  end(signal: NodeJS.Signals): Promise<number | null>;
}

const running = new Set<ChildProcess>();

afterEach(() => {
  for (const child of running) child.kill("SIGKILL");
});

/** The built receiver as a process of its own; ready when it says where it listens. */
export async function startChild(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<Child> {
  const child = spawn(process.execPath, [CLI, "records", "--rate", "0", ...args], {
    env: { ...process.env, ...env },
    stdio: ["ignore", "inherit", "pipe"],
  });
  running.add(child);
  const ended = once(child, "exit").then(([code]) => {
    running.delete(child);
    return code as number | null;
  });
  let text = "";
  const url = await new Promise<string>((resolve, reject) => {
    child.stderr.setEncoding("utf8").on("data", (more: string) => {
      text += more;
      const [, found] = /listens on (http:\S+),/.exec(text) ?? [];
      if (found) resolve(found);
    });
    void ended.then((code) => reject(new Error(`ended with ${code}: ${text}`)));
  });
  return {
    url,
    output: () => text,
    end(signal) {
      child.kill(signal);
      return ended;
    },
  };
}

/** Runs a command to its end. */
export async function run(args: readonly string[], env: NodeJS.ProcessEnv = {}, cli = CLI) {
  const child = spawn(process.execPath, [cli, ...args], { env: { ...process.env, ...env } });
  const text = { stdout: "", stderr: "" };
  for (const name of ["stdout", "stderr"] as const)
    child[name].setEncoding("utf8").on("data", (more: string) => {
      text[name] += more;
    });
  const [code] = (await once(child, "close")) as [number | null];
  return { code, ...text };
}
