import type { Abouts, Texts, World } from "../world.ts";
import type { Draft } from "./draft.ts";
/** What every piece of the dialog is drawn from. */
export interface Given {
    readonly world: World;
    readonly texts: Texts;
    readonly abouts: Abouts;
    readonly draft: Draft;
    /** A text by its key, with its blanks filled in. */
    readonly say: (key: string, values?: Texts) => string;
}
