import type { ConsentRecord } from "../types.ts";
import type { Choices, Settings } from "../world.ts";
type Site = Pick<Settings, "categories" | "services">;
/** Every category and service that choices speak of, by name or with its category (R57). */
export declare function decidedOn({ services }: Site, choices?: Choices): Choices;
export declare const grantedIn: (choices: Choices) => string[];
/** What was done (R52): whoever takes back anything that was granted before withdraws. */
export declare function actionOf({ categories }: Site, before: Choices, after: Choices): ConsentRecord["action"];
export {};
