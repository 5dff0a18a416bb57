import { FUNCTIONAL } from "./consent/ids.ts";
import { safeUrl } from "./dom/script.ts";
import { dispatch } from "./events.ts";
import { mountFront } from "./front/index.ts";
import type { Core, Front, Preferences, Texts, World } from "./world.ts";

type Callbacks = Pick<World, "decide" | "answerAll">;

/** Both layers of the interface: the first is here, the second is fetched when it is opened or when there is time. */
export interface Surfaces {
  /** Asks where something is undecided, and takes the question away where not. */
  update(): void;
  say: Front["say"];
  open(): Promise<void>;
  close(): void;
}

export function createSurfaces(core: Core, bannerTexts: Texts, callbacks: Callbacks): Surfaces {
  const { language, load } = core;
  const world = createWorld(core, callbacks, () => surfaces.open());
  let front: Front | undefined;
  let loading: Promise<Preferences> | undefined;

  const ground = () => {
    front ??= mountFront(world, bannerTexts);
    return front;
  };
  const preferences = () => {
    const parts = [load("sluis-ui"), load(`locales/${language}/preferences`), load("sluis-about")] as const;
    loading ??= Promise.all(parts).then(([ui, { texts }]) =>
      ui.mountPreferences(core, world, ground(), { ...bannerTexts, ...texts }),
    );
    loading.catch(() => {
      // The next call tries again.
      loading = undefined;
    });
    return loading;
  };

  const surfaces: Surfaces = {
    update() {
      if (core.state.decided) return front?.answered();
      ground().ask();
      whenIdle(() => preferences().catch(() => {}));
    },
    say: (text) => front?.say(text),
    async open() {
      try {
        (await preferences()).open();
      } catch (error) {
        console.error("sluis:", error);
        ground().say("failed");
      }
    },
    close: () => loading?.then((surface) => surface.close()),
  };
  return surfaces;
}

/** What is not fit to show falls back here in few bytes; the second layer, fetched a moment later, says what was wrong. */
function createWorld(core: Core, callbacks: Callbacks, openPreferences: () => unknown): World {
  const { settings, language, signal } = core;
  const { controller, policy, layout, theme, categories, texts } = Object(core.config);
  return {
    ...callbacks,
    openPreferences,
    language,
    signal,
    state: () => core.state,
    services: settings.services,
    days: settings.cookie.days,
    categories: [FUNCTIONAL, ...settings.categories].map((id) => ({ ...categories?.[id], id })),
    texts: Object(texts)[language] ?? {},
    controller: typeof controller === "string" ? controller : location.hostname,
    policyUrl: safeUrl(policy?.url ?? ""),
    layout,
    theme,
    announce: (event, surface) => dispatch(event, { surface }),
  };
}

/** Safari has no idle callback. */
const whenIdle = (task: () => unknown): unknown =>
  "requestIdleCallback" in window ? requestIdleCallback(task) : setTimeout(task, 2000);
