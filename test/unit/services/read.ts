import { vi } from "vitest";
import { readSettings } from "../../../src/config/read.ts";
import { inFull, wrongOptions } from "../../../src/config/rules.ts";
import { presets } from "../../../src/services/presets.ts";
import { RULES } from "../../../src/services/rules.ts";
import type { Running, Service } from "../../../src/types.ts";
import { loadAllBut } from "../parts.ts";

/** Absent for a service that is no preset. */
const rulesOf = (id: string) =>
  presets.some((one) => one.id === id) ? (RULES[id] ?? { needs: {} }) : undefined;

/**
 * The services of a configuration that the script door may start, with their options in full, and whether any is not
 * as it must be.
 */
export function read(services: unknown, more: Record<string, unknown> = {}) {
  const refuse = vi.fn();
  const listed = readSettings({ services, ...more }, presets, refuse).services;
  const whole = listed.map((one) => ({ ...one, options: inFull(one.given, rulesOf(one.id)) }));
  const fine = whole.filter(({ id, options }) => !wrongOptions(options, rulesOf(id)).length);
  return { services: fine, isRefused: refuse.mock.calls.length > 0 || fine.length < listed.length };
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
  const { build } = (await load(`run/${preset?.part ?? id}`)).runs[id] ?? {};
  if (!build) throw new Error(`${id} does nothing`);
  return build(options);
}

/** A service of the script door with what it does, as the gate puts it together once it is granted. */
export const whole = async (id: string, options: object = {}): Promise<Service> => ({
  ...readOne(id, options),
  ...(await built(id, options)),
  run: async () => ({ runs: { [id]: { build: () => ({}) } } }),
});

export const scriptOf = async (id: string, options: object) => (await built(id, options)).script;
