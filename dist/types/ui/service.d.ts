import type { About, Service } from "../types.ts";
import type { Texts, World } from "../world.ts";
import type { Draft } from "./draft.ts";
interface Given {
    world: World;
    texts: Texts;
    draft: Draft;
    redraw: () => void;
}
/** One service: its switch, and who gets what for how long (R27, R28). */
export declare function ServiceRow({ service, about, ...given }: Given & {
    service: Service;
    about: About | undefined;
}): import("preact").JSX.Element;
export {};
