import type { Declaration } from "./types.ts";
import type { Core, Front, Texts, World } from "./world.ts";
type Callbacks = Pick<World, "decide" | "answerAll" | "allow">;
/** The first layer is here; all else that a visitor may see is fetched when it is opened, needed, or when there is time. */
export interface Surfaces {
    /** Asks where something is undecided, and takes the question away where not. */
    update(): unknown;
    say: Front["say"];
    open(): Promise<void>;
    close(): void;
    /** Puts placeholders where embeds wait, and the declaration where it is asked for. */
    stand(): Promise<void>;
    declaration(): Promise<Declaration | undefined>;
}
export declare function createSurfaces(core: Core, bannerTexts: Texts, callbacks: Callbacks): Surfaces;
export {};
