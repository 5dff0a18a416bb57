import type { Decision, Regime, Source, State } from "../types.ts";
import { bare } from "./bare.ts";
import { type Choosable, isGranted, isUnanswered } from "./grant.ts";
import { FUNCTIONAL } from "./ids.ts";

/** What can be chosen on this site, and by which law. */
export interface Model {
  /** Every category that is asked; `functional` is not among them. */
  readonly categories: readonly string[];
  readonly services: readonly Choosable[];
  /** @default "opt-in" */
  readonly regime?: Regime;
  /** @default false */
  readonly minor?: boolean;
  /** The categories that a signal of the browser refuses. @default none */
  readonly signalled?: readonly string[];
}

/** A record without a prototype, so that no id can reach what every object inherits (R178). */
export const dict = <T>(entries: readonly (readonly [string, T])[]): Record<string, T> =>
  bare(Object.fromEntries(entries));

/**
 * The frozen snapshot that a decision amounts to; without one the law decides, and says no where it says nothing (R3).
 * @param gpc whether the browser sends Global Privacy Control on this visit
 */
export function resolve(model: Model, made?: Decision, source: Source = "default", gpc = false): State {
  const { categories, services, regime = "opt-in", signalled } = bare(model);
  const decision = made && bare({ ...made, choices: bare(made.choices) });
  const circumstances = bare({ ...model, signalled: (gpc && signalled) || [], decision });
  const asked = categories.map((id) => ({ id, category: id }));
  const answers = (all: readonly Choosable[]) =>
    Object.freeze(dict(all.map((one) => [one.id, isGranted(bare(one), circumstances)])));
  return Object.freeze({
    decided: ![...asked, ...services].some((one) => isUnanswered(one, circumstances)),
    categories: answers([{ id: FUNCTIONAL, category: FUNCTIONAL }, ...asked]),
    services: answers(services),
    decidedAt: made ? new Date(made.at).toISOString() : null,
    policyVersion: made?.policy ?? "",
    source: made ? source : circumstances.signalled.length ? "signal" : "default",
    regime,
    gpc,
  });
}

export const has = ({ services, categories }: State, id: string): boolean =>
  services[id] ?? categories[id] ?? false;
