import { findProblems } from "./config/check.ts";
import { entriesOf } from "./config/read.ts";
import { unknownIds } from "./dom/gated-ids.ts";
import type { Core } from "./world.ts";

const told = new WeakSet<Core>();

/** Says in the console, in one list, what of the configuration was not understood; fetched only where something was not. */
export async function complain(core: Core): Promise<void> {
  if (told.has(core)) return;
  told.add(core);
  const { config, presets, load } = core;
  const { abouts } = await load("sluis-about");
  const own = entriesOf(Object(config).services, presets).map(async (entry) =>
    entry?.about ? [[entry.preset?.id, await entry.about()]] : [],
  );
  const facts = { ...abouts, ...Object.fromEntries((await Promise.all(own)).flat()) };
  const problems = findProblems(config, presets, facts).map(({ path, message }) => `${path}: ${message}`);
  const known = Object.keys({ ...core.state.categories, ...core.state.services }).join(", ");
  const markup = unknownIds(core.state).map(
    (id) => `data-consent: ${JSON.stringify(id)} is not one of ${known}`,
  );
  const lines = [...problems, ...markup].map((line) => `\n- ${line}`);
  if (lines.length) console.warn(`sluis: not understood, and so left blocked:${lines.join("")}`);
}
