import { FUNCTIONAL } from "./consent/ids.ts";
import { safeUrl } from "./dom/safe-url.ts";
import { dispatch } from "./events.ts";
import { mountFront } from "./front/index.ts";
import type { Declaration } from "./types.ts";
import type { Core, Drawn, Front, Mounting, Preferences, Texts, Wording, World } from "./world.ts";

type Callbacks = Pick<World, "decide" | "answerAll">;

/** The first layer is here; all else that a visitor may see is fetched when it is opened, needed, or when there is time. */
export interface Surfaces {
  /** Asks where something is undecided, and takes the question away where not. */
  update(): unknown;
  say: Front["say"];
  open(): Promise<void>;
  close(): void;
  /** Puts placeholders where embeds wait, and the declaration where it is asked for. */
  stand(): Promise<void>;
  declaration(): Promise<Declaration | undefined>;
}

export function createSurfaces(core: Core, bannerTexts: Texts, callbacks: Callbacks): Surfaces {
  const { language, load, gate } = core;
  const world = createWorld(core, callbacks, () => surfaces.open());
  let front: Front | undefined;

  const ground = () => {
    if (!front) whenIdle(more);
    front ??= mountFront(world, bannerTexts);
    return front;
  };
  /** A part with the texts it needs, put on the page once; after a failure the next call tries again. */
  const lazily = <P extends keyof Mounting>(name: P, ...wordings: Wording[]) => {
    type Mounted = ReturnType<Mounting[P]["mount"]>;
    let mounted: Promise<Awaited<Mounted>> | undefined;
    const mount = async () => {
      const texts = wordings.map((one) => load(`locales/${language}/${one}`));
      const [part, ...words] = await Promise.all([load(name) as Promise<Mounting[P]>, ...texts]);
      const all = Object.assign({}, bannerTexts, ...words.map((one) => one.texts));
      return part.mount(core, world, ground(), all) as Mounted;
    };
    return () => {
      mounted ??= mount() as Promise<Awaited<Mounted>>;
      mounted.catch(() => {
        mounted = undefined;
      });
      return mounted;
    };
  };
  const more = lazily("sluis-more");
  const preferences = lazily("sluis-ui", "preferences");
  const embeds = lazily("sluis-embeds", "embeds");
  const declaration = lazily("sluis-declaration", "preferences", "declaration");
  let opened: Preferences | undefined;
  const standing = new Set<Drawn>();

  const surfaces: Surfaces = {
    async update() {
      // Nobody should see a bar become a dialog; where that part cannot be had, the bar asks.
      if (!core.state.decided && world.layout === "dialog") await more().catch(console.error);
      if (core.state.decided) return (world.canReopen ? ground() : front)?.answered();
      ground().ask();
      whenIdle(() => preferences().catch(() => {}));
    },
    say: (text) => front?.say(text),
    async open() {
      try {
        opened = await preferences();
        opened.open();
      } catch (error) {
        console.error("sluis:", error);
        ground().say("failed");
      }
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
  return surfaces;
}

/** What is not fit to show falls back here in few bytes; the second layer, fetched a moment later, says what was wrong. */
function createWorld(core: Core, callbacks: Callbacks, openPreferences: () => unknown): World {
  const { settings, language, signal } = core;
  const { controller, policy, layout, theme, reopen, categories, texts } = Object(core.config);
  const exempt = settings.services.flatMap((one) => (one.exempt ? one.category : []));
  const ids = [...new Set([FUNCTIONAL, ...settings.categories, ...exempt])];
  return {
    ...callbacks,
    openPreferences,
    language,
    signal,
    state: () => core.state,
    services: settings.services,
    days: settings.cookie.days,
    categories: ids.map((id) => ({ ...categories?.[id], id, isAsked: settings.categories.includes(id) })),
    texts: Object(texts)[language] ?? {},
    controller: typeof controller === "string" ? controller : location.hostname,
    policyUrl: safeUrl(policy?.url ?? ""),
    layout,
    theme,
    canReopen: reopen === true,
    announce: (event, surface) => dispatch(event, { surface }),
  };
}

/** Safari has no idle callback, and a page that always moves is never idle. */
const whenIdle = (task: () => unknown): unknown =>
  "requestIdleCallback" in window ? requestIdleCallback(task, { timeout: 2000 }) : setTimeout(task, 2000);
