import { type PlausibleOptions, rules } from "../plausible.ts";
import { stub } from "./stub.ts";

export function build({ site }: PlausibleOptions) {
  const isNew = `${site}`.startsWith("pa-");
  return {
    script: `https://plausible.io/js/${isNew ? site : "script"}.js`,
    prepare: (script: HTMLScriptElement) => script.setAttribute("data-domain", site),
    reload: true,
    start() {
      const plausible = stub("plausible");
      plausible.init ??= (options: unknown) => {
        plausible.o = options;
      };
      if (isNew) (plausible.init as (options: object) => void)({});
    },
  };
}

export const runs = { plausible: { build, rules } };
