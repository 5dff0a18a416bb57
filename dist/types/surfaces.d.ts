import type { Core, Front, Texts, World } from "./world.ts";
type Callbacks = Pick<World, "decide" | "answerAll">;
/** Both layers of the interface: the first is here, the second is fetched when it is opened or when there is time. */
export interface Surfaces {
    /** Asks where something is undecided, and takes the question away where not. */
    update(): void;
    say: Front["say"];
    open(): Promise<void>;
    close(): void;
}
export declare function createSurfaces(core: Core, bannerTexts: Texts, callbacks: Callbacks): Surfaces;
export {};
