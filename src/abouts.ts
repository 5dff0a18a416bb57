import type { Abouts, Core } from "./world.ts";

/** The facts of every configured service: its own, or those that the door keeps in one file. */
export async function aboutsOf({ settings, load }: Pick<Core, "settings" | "load">): Promise<Abouts> {
  const { abouts } = await load("sluis-about");
  const found = settings.services.map(async ({ id, about, options }) => {
    const source = about ? await about() : abouts[id];
    return [id, typeof source === "function" ? source(options) : source] as const;
  });
  return Object.fromEntries(await Promise.all(found));
}
