import { safeUrl } from "../dom/safe-url.ts";

interface ScriptUrlPolicy {
  createScriptURL(url: string): string;
}

type Page = { trustedTypes?: { createPolicy(name: string, rules: ScriptUrlPolicy): ScriptUrlPolicy } };

const plain: ScriptUrlPolicy = { createScriptURL: safeUrl };
let policy: ScriptUrlPolicy | undefined;

/**
 * Sets the address of a script by way of the one Trusted Types policy, `sluis`, where the page has them (R174).
 * @param isKnown false for an address that nobody vouches for: it is set as text, which such a page refuses
 */
export function setScriptUrl(script: HTMLScriptElement, url: string, isKnown = true): void {
  try {
    policy ??= (window as Page).trustedTypes?.createPolicy("sluis", plain);
  } catch {
    // A second copy of the library may not make the policy again (R175); pages without enforcement still take text.
  }
  script.src = ((isKnown && policy) || plain).createScriptURL(url);
}

/** Whether a script that runs from this address, or one that begins with it, is on the page, by us or by anybody (R123). */
export const hasScript = (address: string, isStart: boolean): boolean =>
  [...document.querySelectorAll<HTMLScriptElement>("script[src]")].some(
    ({ src, type }) => type !== "text/plain" && (isStart ? src.startsWith(address) : src === address),
  );

/** Inserts a script of our own, with the page's nonce (R172). */
export function loadScript(
  url: string,
  prepare: ((script: HTMLScriptElement) => unknown) | undefined,
  loaded: () => void,
): HTMLScriptElement {
  const script = document.createElement("script");
  script.nonce = document.querySelector<HTMLScriptElement>("script[nonce]")?.nonce ?? "";
  prepare?.(script);
  script.addEventListener("load", loaded);
  setScriptUrl(script, url);
  document.head.append(script);
  return script;
}
