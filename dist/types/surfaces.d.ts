import type { Core, Front, Notices, Rooms, Texts, World } from "./world.ts";
export type Callbacks = Pick<World, "decide" | "answerAll">;
/** The first layer is here; all else that a visitor may see comes later. */
export interface Surfaces extends Pick<Rooms, "close"> {
    /** Asks where something is undecided, and takes the question away where not. */
    update(): unknown;
    say(...text: Parameters<Front["say"]>): unknown;
    /** Calls for a room behind the first layer; undefined where it cannot be had. */
    call<R extends keyof Rooms>(room: R, ...given: Parameters<Rooms[R]>): Promise<Awaited<ReturnType<Rooms[R]>> | undefined>;
}
export declare function createSurfaces(core: Core, texts: Texts, callbacks: Callbacks, createNotices?: (world: World) => Notices): Surfaces;
