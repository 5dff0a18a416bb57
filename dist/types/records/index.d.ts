import type { Core, Texts } from "../world.ts";
/** Makes the records of a page, and sends them. Called again, it only learns the texts of the banner. */
export declare function mount(core: Core, banner?: Texts): void;
