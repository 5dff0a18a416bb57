import { vi } from "vitest";
import { readSettings } from "../../../src/config/read.ts";
import { presets } from "../../../src/services/presets.ts";
import type { Running, Service } from "../../../src/types.ts";
import { loadAllBut } from "../parts.ts";

/** The services that the script door makes of a configuration, and whether something was refused. */
export function read(services: unknown, more: Record<string, unknown> = {}) {
  const refuse = vi.fn();
  const found = readSettings({ services, ...more }, presets, refuse).services;
  return { services: [...found], isRefused: refuse.mock.calls.length > 0 };
}

/** The one service of a configuration. */
export function readOne(id: string, options: unknown): Service {
  const [service] = read({ [id]: options }).services;
  if (!service) throw new Error(`${id} was refused`);
  return service;
}

const load = loadAllBut();

/** What a preset does with these options; Google's three keep one state, which `vi.resetModules` forgets. */
export async function built(id: string, options: object = {}): Promise<Running> {
  const preset = presets.find((one) => one.id === id);
  if (preset?.part === "") return {};
  const build = preset?.build ?? (await load(`run/${preset?.part ?? id}`)).builds[id];
  if (!build) throw new Error(`${id} does nothing`);
  return build(options);
}

/** A service of the script door with what it does, as the gate puts it together once it is granted. */
export const whole = async (id: string, options: object = {}): Promise<Service> => ({
  ...readOne(id, options),
  ...(await built(id, options)),
  build: () => ({}),
});

export const scriptOf = async (id: string, options: object) => (await built(id, options)).script;
