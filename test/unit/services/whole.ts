import { readdirSync } from "node:fs";
import { presets } from "../../../src/services/presets.ts";
import type { Preset, RunModule, Running } from "../../../src/types.ts";

const FOLDER = new URL("../../../src/services/run/", import.meta.url);

const modules: Partial<RunModule>[] = await Promise.all(
  readdirSync(FOLDER).map((file) => import(new URL(file, FOLDER).pathname)),
);
const builds: RunModule["builds"] = Object.assign({}, ...modules.map((one) => one.builds));

export interface WholePreset extends Preset {
  build(options: object): Running;
}

/** Every preset with what it does, as neither door has it before it is granted. */
export const whole: readonly WholePreset[] = presets
  .filter(({ id }) => id)
  .map((preset) => ({
    ...preset,
    build: (preset.part === "" ? () => ({}) : (preset.build ?? builds[preset.id])) as WholePreset["build"],
  }));
