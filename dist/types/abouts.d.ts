import type { Abouts, Core } from "./world.ts";
/**
 * The facts of every configured service: its own, those of its preset, or what the site says of it.
 * @param unknown takes the ids of services whose facts could not be had
 */
export declare function aboutsOf({ settings, load, language }: Pick<Core, "settings" | "load" | "language">, unknown?: string[]): Promise<Abouts>;
