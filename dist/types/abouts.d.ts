import type { Abouts, Core } from "./world.ts";
/** The facts of every configured service: its own, or those that the door keeps in one file. */
export declare function aboutsOf({ settings, load }: Pick<Core, "settings" | "load">): Promise<Abouts>;
