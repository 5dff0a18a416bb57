import { createAfter } from "./after.ts";
import { gated } from "./dom/gated.ts";
import { whenIdle } from "./dom/ready.ts";
import { settle } from "./front/more.ts";
import type { Core, Drawn, Front, Mounting, Preferences, Rooms, Texts, Wording, World } from "./world.ts";

/** The rooms behind the first layer: each is fetched with its texts when it is opened, needed, or when there is time. */
export function mount(core: Core, world: World, front: Front, given: Texts): Rooms {
  const { language, load, gate } = core;
  settle(world, front, given);
  /** Put on the page once; after a failure the next call tries again. */
  const lazily = <P extends keyof Mounting>(name: P, ...wordings: Wording[]) => {
    type Mounted = ReturnType<Mounting[P]["mount"]>;
    let mounted: Promise<Awaited<Mounted>> | undefined;
    const mount = async () => {
      const texts = wordings.map((one) => load(`locales/${language}/${one}`));
      const [part, ...words] = await Promise.all([load(name) as Promise<Mounting[P]>, ...texts]);
      const all = Object.assign({}, given, ...words.map((one) => one.texts));
      return part.mount(core, world, front, all) as Mounted;
    };
    return () => {
      mounted ??= mount() as Promise<Awaited<Mounted>>;
      mounted.catch(() => {
        mounted = undefined;
      });
      return mounted;
    };
  };
  const preferences = lazily("sluis-ui", "preferences");
  const embeds = lazily("sluis-embeds", "embeds");
  const declaration = lazily("sluis-declaration", "preferences", "declaration");
  let opened: Preferences | undefined;
  const standing = new Set<Drawn>();
  if (!core.state.decided)
    whenIdle(() => {
      preferences().catch(() => {});
      // After an answer the page's own scripts would wait for a whole round to the server.
      if (gated().length)
        for (const part of ["sluis-markup", "sluis-run"] as const) load(part).catch(() => {});
    });
  return {
    ...createAfter(core, world, front),
    async open() {
      opened = await preferences();
      opened.open();
    },
    close: () => opened?.close(),
    async stand() {
      try {
        if (gate.waiting().length) standing.add(await embeds());
        if (document.querySelector("[data-consent-declaration]")) standing.add(await declaration());
      } catch (error) {
        console.error("sluis:", error);
      }
      for (const one of standing) one.update();
    },
    declaration: async () => (await declaration()).data(),
  };
}
