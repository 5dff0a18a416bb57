import { vi } from "vitest";
import { presets } from "../../../src/services/presets.ts";
import { startWith } from "../../../src/start.ts";
import type { Consent, ConsentRecord } from "../../../src/types.ts";
import type { Load } from "../../../src/world.ts";
import { loadAllBut } from "../parts.ts";

/** A visitor of a site that keeps records, and a receiver that answers as it is told. */

export const CONFIG = {
  controller: "Example BV",
  policy: { url: "/privacy", version: "2024-02-06" },
  services: { matomo: { url: "https://stats.example.nl/", siteId: 3 }, "linkedin-insight": "123456" },
  records: { url: "/records" },
};

export const KEY = "sluis-records";

/** What the receiver was sent, in order. */
export const sent: ConsentRecord[] = [];

let answer: (record: ConsentRecord) => Promise<{ status: number; ok: boolean }>;

/** How the receiver answers from now on: with a status, not at all (0), or never. */
export function answering(how: number | "never" | ((record: ConsentRecord) => number)): void {
  answer = async (record) => {
    if (how === "never") return new Promise(() => {});
    const status = typeof how === "number" ? how : how(record);
    if (!status) throw new TypeError("Failed to fetch");
    return { status, ok: status >= 200 && status < 300 };
  };
}

export const fetched = vi.fn((url: string, init: RequestInit) => {
  const record = JSON.parse(`${init.body}`) as ConsentRecord;
  sent.push(record);
  return answer(record).then((given) => ({ ...given, url }));
});

let consent: Consent | undefined;

/** Opens a page. */
export function visit(config: object = CONFIG, load: Load = loadAllBut()): Consent {
  consent = startWith(config, presets, load);
  return consent;
}

/** Leaves it: the next page is another one. */
export function leave(): void {
  consent?.stop();
  consent = undefined;
}

/** Forgets all of it. */
export function forget(): void {
  leave();
  sent.length = 0;
  fetched.mockClear();
  localStorage.clear();
  for (const pair of document.cookie.split("; "))
    document.cookie = `${pair.split("=")[0]}=; Path=/; Max-Age=0`;
  document.head.replaceChildren();
  document.body.replaceChildren();
}

export const kept = () => JSON.parse(localStorage.getItem(KEY) ?? "null");
export const waiting = (): string[] => kept()?.queue.map(({ id }: ConsentRecord) => id) ?? [];

export const press = async (action: string): Promise<void> => {
  const button = await vi.waitFor(() => {
    const found = document.querySelector<HTMLElement>(
      `[data-sluis="banner"] [data-sluis-action="${action}"]`,
    );
    if (!found) throw new Error(`no button ${action}`);
    return found;
  });
  button.click();
};

/** Long enough for what was asked for to have come. */
export const rest = (milliseconds = 20) => new Promise((done) => setTimeout(done, milliseconds));

/** What the browser says of Global Privacy Control. */
export const signal = (isOn: boolean | undefined): unknown =>
  Object.defineProperty(navigator, "globalPrivacyControl", { value: isOn, configurable: true });
