import { safeUrl } from "../dom/safe-url.ts";
import type { Core } from "../world.ts";

/** Whether Sluis itself put the same script on the page, for a service that is configured to load it (R123). */
export function hasOwnCopy(core: Core | undefined, script: HTMLScriptElement, address: string): boolean {
  const isOfService = [...(core?.gate.running.keys() ?? [])].some(({ options, script, shared }) => {
    const start = (options.script ?? (script && shared) ?? script) as string | undefined;
    return start && address.startsWith(safeUrl(start));
  });
  const isThere = ({ src, type, dataset }: HTMLScriptElement) =>
    src === address && type !== "text/plain" && dataset.consent === undefined;
  return isOfService && [...document.scripts].some((one) => one !== script && isThere(one));
}
