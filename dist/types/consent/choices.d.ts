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
export {};
