import { mountFirst } from "../../src/first.ts";
import { presets } from "../../src/services/presets.ts";
import { startWith } from "../../src/start.ts";
import { encode } from "../../src/storage/encode.ts";
import type { Consent } from "../../src/types.ts";
import type { Load, Parts } from "../../src/world.ts";
import { decided } from "./make.ts";
import { loadAllBut } from "./parts.ts";

/** A visit to a page: what is configured, what the visitor decided before, and what the page asks for. */

export const CONFIG = {
  controller: "Example BV",
  policy: { url: "/privacy" },
  services: { "google-analytics": "G-ABC1234567", "linkedin-insight": "123456" },
};

/** A door with how to begin at hand, as both have it, and the rest from elsewhere. */
export const door = (fetch: (part: keyof Parts) => Promise<unknown>) =>
  ((part) => (part === "first" ? Promise.resolve({ mountFirst }) : fetch(part))) as Load;

export const never = door(() => new Promise(() => {}));

function notingBefore(deliver: Load) {
  const asked: string[] = [];
  const load = door((part) => {
    asked.push(part);
    return deliver(part);
  });
  return { asked, load };
}

/** A door that notes what is asked of it, and never delivers. */
export const noting = () => notingBefore(never);

/** A door that notes what is asked of it, and delivers. */
export const notingAll = () => notingBefore(loadAllBut());

let started: Consent | undefined;

export function start(config: unknown = CONFIG, load: Load = never): Consent {
  started = startWith(config, presets, load);
  return started;
}

/** A visitor who decided this a minute ago. */
export function remember(choices: Record<string, boolean>) {
  document.cookie = `consent_sluis=${encode(decided(choices, { at: Math.floor(Date.now() / 1000 - 60) * 1000 }))}; Path=/`;
}

export const vendors = () => [...document.scripts].map(({ src }) => new URL(src).hostname);

/** Stops what was started, and forgets the visitor. */
export function leave(): void {
  started?.stop();
  document.cookie = "consent_sluis=; Path=/; Max-Age=0";
  document.head.replaceChildren();
  document.body.replaceChildren();
}
