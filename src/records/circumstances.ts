import type { ConsentRecord, State } from "../types.ts";

type Circumstances = Pick<ConsentRecord, "regime" | "region" | "signals">;

/** Whether the browser asks not to be tracked by Global Privacy Control. */
export const isSignalled = (): boolean =>
  (navigator as { globalPrivacyControl?: boolean }).globalPrivacyControl === true;

/** The rules that hold for this visitor; where the state names none, those that ask first. */
export function circumstances(state: State): Circumstances {
  const { regime = "opt-in", region = null } = state as State & Partial<Circumstances>;
  return { regime, region, signals: { gpc: isSignalled() } };
}
