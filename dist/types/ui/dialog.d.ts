import type { Abouts, Texts, World } from "../world.ts";
import type { Draft } from "./draft.ts";
interface Given {
    world: World;
    texts: Texts;
    abouts: Abouts;
    draft: Draft;
    redraw: () => void;
}
/** The second layer: a switch per category and per service. Nothing changes until it is saved (R156). */
export declare function Dialog({ close, ...given }: Given & {
    close: () => void;
}): import("preact").JSX.Element;
export {};
