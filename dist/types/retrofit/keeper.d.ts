import type { Retrofit } from "../world.ts";
/** Holds tags back for as long as it is not ended. */
export interface Keeper extends Retrofit {
    /** Holds what this configuration claims, until the gate is there. */
    hold(config: unknown): void;
    /** Every function of the browser is the browser's again. What is held stays so. */
    end(): void;
}
export declare function createKeeper(): Keeper;
