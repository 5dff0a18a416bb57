import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { createServer } from "node:net";
import { setTimeout as wait } from "node:timers/promises";

/** A program that ends with the tests, however they end. */
function run(command: string, parameters: string[], options: SpawnOptions): ChildProcess {
  const child = spawn(command, parameters, options);
  const end = () => child.kill();
  process.once("exit", end);
  child.once("exit", () => process.off("exit", end));
  return child;
}

/** A screen that nobody looks at, and its name: WebKitGTK has no way to run without one. */
async function openScreen(): Promise<[ChildProcess, string]> {
  const size = ["-screen", "0", "1400x1000x24", "-nolisten", "tcp"];
  const screen = run("Xvfb", ["-displayfd", "1", ...size], { stdio: ["ignore", "pipe", "ignore"] });
  const [number] = await once(screen.stdout as NodeJS.ReadableStream, "data");
  return [screen, `:${String(number).trim()}`];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as { port: number };
  await new Promise((done) => server.close(done));
  return port;
}

const isUp = async (url: string) => (await fetch(`${url}/status`).catch(() => undefined))?.ok;

/** WebKit's own driver on a screen of its own. */
export async function openWebKitDriver(more: NodeJS.ProcessEnv): Promise<{ url: string; end(): void }> {
  const [screen, name] = await openScreen();
  const port = await freePort();
  const driver = run("WebKitWebDriver", ["--host=127.0.0.1", `--port=${port}`], {
    stdio: "ignore",
    env: {
      ...process.env,
      DISPLAY: name,
      // In a container its sandbox cannot start.
      WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1",
      NO_AT_BRIDGE: "1",
      ...more,
    },
  });
  const url = `http://127.0.0.1:${port}`;
  for (let tries = 0; tries < 200 && !(await isUp(url)); tries++) await wait(50);
  return {
    url,
    end() {
      driver.kill();
      screen.kill();
    },
  };
}
