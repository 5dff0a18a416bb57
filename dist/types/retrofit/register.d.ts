import { type Keeper } from "./keeper.ts";
/** One keeper for a page, where the gate finds it. */
export declare function register(): Keeper;
