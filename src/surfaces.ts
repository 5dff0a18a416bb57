import { bare } from "./consent/bare.ts";
import { FUNCTIONAL } from "./consent/ids.ts";
import { heard, ownWords } from "./dom/localised.ts";
import { whenIdle } from "./dom/ready.ts";
import { safeUrl } from "./dom/safe-url.ts";
import { dispatch } from "./events.ts";
import { mountFront } from "./front/index.ts";
import { mayAsk } from "./registry.ts";
import type { Core, Front, Notices, Rooms, Texts, World } from "./world.ts";

export type Callbacks = Pick<World, "decide" | "answerAll">;

/** The first layer is here; all else that a visitor may see comes later. */
export interface Surfaces extends Pick<Rooms, "close"> {
  /** Asks where something is undecided, and takes the question away where not. */
  update(): unknown;
  say(...text: Parameters<Front["say"]>): unknown;
  /** Calls for a room behind the first layer; undefined where it cannot be had. */
  call<R extends keyof Rooms>(
    room: R,
    ...given: Parameters<Rooms[R]>
  ): Promise<Awaited<ReturnType<Rooms[R]>> | undefined>;
}

export function createSurfaces(
  core: Core,
  texts: Texts,
  callbacks: Callbacks,
  createNotices?: (world: World) => Notices,
): Surfaces {
  const world: World = createWorld(core, texts, callbacks, () => surfaces.call("open"));
  const notices = createNotices?.(world);
  const renew = () => {
    front = loading = loaded = undefined;
    return surfaces.update();
  };
  Object.assign(world, { notices, renew });
  let front: Front | undefined;
  let loading: Promise<Rooms> | undefined;
  let loaded: Rooms | undefined;

  const ground = () => {
    if (!front) whenIdle(() => rooms().catch(() => {}));
    front ??= mountFront(world, texts);
    return front;
  };
  /** Put on the page once; after a failure the next call tries again. */
  const rooms = () => {
    loading ??= core.load("sluis-more").then((part) => {
      loaded = part.mount(core, world, ground(), texts);
      return loaded;
    });
    loading.catch(() => {
      loading = undefined;
    });
    return loading;
  };

  const surfaces: Surfaces = {
    async update() {
      if (!core.state.decided && !mayAsk()) return;
      // Nobody should see a bar become a dialog; where that part cannot be had, the bar asks.
      if (!core.state.decided && world.layout === "dialog") await rooms().catch(console.error);
      if (core.state.decided) return (world.canReopen ? ground() : front)?.answered();
      ground().ask();
    },
    say: (text) => front?.say(text),
    async call(room, ...given) {
      try {
        return await ((await rooms())[room] as (...all: unknown[]) => never)(...given);
      } catch (error) {
        console.error("sluis:", error);
        if (room === "open") ground().say("failed");
        return undefined;
      }
    },
    close: () => loaded?.close(),
  };
  return surfaces;
}

/** As the owner gave it; nothing in it is certain. */
interface Given extends Pick<World, "controller" | "layout" | "theme"> {
  readonly policy: { readonly url: string };
  readonly reopen: unknown;
  readonly categories?: Readonly<Record<string, object>>;
}

/** What is not fit to show falls back here in few bytes; the second layer, fetched a moment later, says what was wrong. */
function createWorld(core: Core, given: Texts, callbacks: Callbacks, openPreferences: () => unknown): World {
  const { settings, language, signal } = core;
  const { controller, policy, layout, theme, reopen, categories } = bare(core.config as Given);
  const own = ownWords(core.config, language);
  const all = { ...given, ...own };
  const exempt = settings.services.flatMap((one) => (one.exempt ? one.category : []));
  const ids = [...new Set([FUNCTIONAL, ...settings.categories, ...exempt])];
  return {
    ...settings,
    ...callbacks,
    openPreferences,
    language,
    signal,
    state: () => core.state,
    categories: ids.map((id) => ({ ...categories?.[id], id, isAsked: settings.categories.includes(id) })),
    // Words that give both answers one name are none (R19).
    texts: heard(all.accept) === heard(all.reject) ? {} : own,
    controller: heard(controller) ? controller : location.hostname,
    policyUrl: safeUrl(bare(policy).url),
    layout: heard(layout),
    theme: heard(theme),
    canReopen: reopen === true,
    announce: (event, surface) => dispatch(event, { surface }),
  };
}
