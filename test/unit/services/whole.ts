import { readdirSync } from "node:fs";
import { presets } from "../../../src/services/presets.ts";
import type { Preset, Rules, Run, RunModule, Running } from "../../../src/types.ts";

const FOLDER = new URL("../../../src/services/run/", import.meta.url);

const modules: Partial<RunModule>[] = await Promise.all(
  readdirSync(FOLDER).map((file) => import(new URL(file, FOLDER).pathname)),
);
/** What each of them is made by. */
export const runs: RunModule["runs"] = Object.assign({}, ...modules.map((one) => one.runs));

export interface WholePreset extends Preset {
  readonly rules: Rules;
  build(options: object): Running;
}

/** Every preset with what it does, as neither door has it before it is granted. */
export const whole: readonly WholePreset[] = presets
  .filter(({ id }) => id)
  .map((preset) => ({
    ...preset,
    ...(preset.part === ""
      ? { rules: { needs: {} }, build: () => ({}) }
      : (runs[preset.id] as Required<Run>)),
  }));
