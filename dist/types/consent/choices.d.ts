import type { Decision } from "../types.ts";
import type { Model } from "./state.ts";
type Choices = Readonly<Record<string, boolean>>;
/** Whether an id can be decided here: a category that is asked, a service in one, or one that can be objected to. */
export declare const isOptional: ({ categories, services }: Model, id: string) => boolean;
/**
 * Earlier choices with a patch over them. A category in the patch takes its services along unless they are named
 * too. Ids that this page does not know are kept, because another page of the site may.
 */
export declare function merge({ services }: Model, choices: Choices, patch: Choices): Choices;
/** The ids of exempt services that were objected to, by name or with their category. */
export declare const objections: (services: Model["services"], choices: Choices) => string[];
/**
 * The services that a grant of their category covers: those that are on this page while it is given, and earlier ones
 * of other pages (R44).
 */
export declare function shownAfter({ services }: Model, choices: Choices, patch: Choices, { shown }?: Partial<Decision>): string[];
/** Those of some ids that the browser refuses on this visit (R85). */
export declare const refusedBySignal: ({ services, signalled }: Model, ids: readonly string[]) => string[];
export {};
