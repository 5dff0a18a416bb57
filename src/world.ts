import type { Markup } from "./gate/elements.ts";
import type { Gate } from "./gate/gate.ts";
import type { SetScriptUrl } from "./gate/scripts.ts";
import type {
  About,
  AboutModule,
  CategoryConfig,
  ChangeDetail,
  ConsentRecord,
  Decision,
  Declaration,
  Preset,
  Regime,
  RunModule,
  Service,
  ServiceContext,
  Source,
  State,
  Stored,
} from "./types.ts";

/** The part of the configuration that the gate goes by. */
export interface Settings {
  readonly policy: string;
  /** The ids of the categories that are asked; `functional` is not among them. */
  readonly categories: readonly string[];
  readonly services: readonly Service[];
  readonly regime: Regime;
  /** Empty where it is not known. */
  readonly region: string;
  readonly minor: boolean;
  /** The categories that Global Privacy Control refuses (R85). */
  readonly signalled: readonly string[];
  /** How long a grant is kept in days, and how long a refusal: `days`, never fewer (R39). */
  readonly cookie: { readonly name: string; readonly granted: number; readonly days: number };
}

/** Texts by key. */
export type Texts = Readonly<Record<string, string>>;
export type Choices = Readonly<Record<string, boolean>>;
export type Layer = "banner" | "preferences";
/** The texts that are fetched together; `notice` holds those of `banner` too, and is fetched instead. */
export type Wording = Layer | "notice" | "embeds" | "declaration" | "records";

/** What a decision says, whenever it is made. */
export type Answer = Pick<Decision, "choices" | "shown" | "signal">;

/** What a start leaves for the part that answers: fetched when there is something to ask, to open or to change. */
export interface Core extends ServiceContext {
  /** As the owner gave it: the interface reads its own part. */
  readonly config: unknown;
  readonly presets: readonly Preset[];
  readonly settings: Settings;
  readonly load: Load;
  gate: Gate;
  /** Whether `sluis:ready` was sent. */
  isReady?: boolean;
  /** Known once the first part is fetched that speaks. */
  language: string;
  /** Aborted when the library is stopped: everything it added goes. */
  readonly signal: AbortSignal;
  decision?: Decision | undefined;
  /** The cookie as this page goes by it; empty where it may say something else by now. */
  seen?: string;
  /**
   * Makes a decision the current one; without one, the default holds.
   * @param text the cookie that says so
   */
  readonly take: (source: Source, text: string, decision?: Decision) => void;
  /** Absent where the site keeps no records, and where the part that makes them could not be had. */
  recorder?: Recorder;
  /** Something in the configuration was not understood: say what. */
  readonly complain: () => unknown;
}

/** Where a visitor, or the site, decided. */
export type Where = Exclude<ConsentRecord["surface"], "none">;

/** Makes the proof of what was decided, and sees to it that it arrives. Nothing in it throws. */
export interface Recorder {
  /** A surface is there, with these texts: what is decided on it is decided under them. */
  shows(surface: Where, texts: Texts): void;
  /** A decision, before it becomes the current one; without one, the current one was forgotten. */
  decided(where: Where, decision?: Decision): void;
  /** Something else than a decision happened that bears on what is granted. */
  note(what: "signal" | "expiry", choices?: Choices): void;
  /** What is kept in this browser for it, in the language of the page. */
  stores(): Promise<readonly Stored[]>;
  /** The consent id (R62); undefined before the first record. */
  subject(): string | undefined;
}

/** Calls for the answering part, which may have to be fetched; a command has a way of its own where it cannot be had. */
export type Call = (task: (part: Answers) => unknown, asked?: Command) => Promise<unknown>;

/** What the answering part does for the consent object and for the page. */
export interface Answers extends Record<Command, (given?: Choices) => unknown> {
  /** Asks where something is undecided. */
  ask(): void;
  /** Looks at the cookie again: another tab may have changed it. */
  follow(): void;
  /** Puts placeholders where embeds wait, and the declaration where it is asked for. */
  stand(): unknown;
}

/** The methods of the consent object that the answering part brings. */
export type Command = "set" | "acceptAll" | "rejectAll" | "reset" | "open" | "close" | "declaration";

/** A category as the visitor meets it. */
export interface Category extends CategoryConfig {
  readonly id: string;
  /** Asked as a whole; not `functional`, nor one whose services are all exempt. */
  readonly isAsked: boolean;
}

/** What the interface is handed: it draws the state and calls back, and imports nothing that decides. */
export interface World extends Pick<Settings, "services" | "cookie" | "minor"> {
  readonly controller: string;
  /** Empty where the owner gave none that is fit to follow. */
  readonly policyUrl: string;
  readonly layout: string;
  readonly theme: string;
  /** Whether a button stays on the page that opens the preferences. */
  readonly canReopen: boolean;
  /** The owner's own words for texts of this language. */
  readonly texts: Texts;
  /** `functional` first, then those that are asked, then those whose services can only be objected to. */
  readonly categories: readonly Category[];
  readonly language: string;
  readonly signal: AbortSignal;
  readonly state: () => State;
  /** The visitor's own decision for these, made in the preferences unless it says where; the rest of it stays. */
  readonly decide: (choices: Choices, where?: Where) => unknown;
  /** For everything, or for these ids alone. */
  readonly answerAll: (granted: boolean, where: Where, ids?: readonly string[]) => unknown;
  readonly openPreferences: () => unknown;
  readonly announce: (event: "open" | "close", surface: Layer) => unknown;
  /** Draws all anew, where the page took the listeners of what stands there (`document.open`). */
  readonly renew?: () => unknown;
  /** Absent where there is nothing to say but the question. */
  readonly notices?: Notices;
}

/** What another law, a signal of the browser or an earlier answer adds; every text is empty where it adds nothing. */
export interface Notices {
  /** In the place of the banner's own. */
  intro(): string;
  /** The categories that the banner speaks of. */
  told(): readonly Category[];
  /** The ids that it asks about, where the visitor or a signal answered the others; else undefined. */
  asked(): readonly string[] | undefined;
  /** What the browser's signal turned off (R86). */
  signal(): string;
  /** What must be known before the switch of a category is used; `more` are the texts that it stands among. */
  beside(category: Category, more: Texts): string;
}

/** The first layer, and the ground the second stands on. */
export interface Front extends Ground {
  style(css: string): CSSStyleSheet;
  ask(): void;
  /** Takes the banner away and puts the focus back where it was. */
  answered(): void;
  /** The focus was in a banner that went before it was known where to put it. */
  isLost?: boolean;
  /** Says something politely, without moving the focus (R153). Returns where, for what is to be said beside it. */
  say(text: "saved" | "failed"): HTMLElement;
}

/** What the second layer is given by the first. */
export interface Ground {
  readonly root: HTMLElement;
  /** Adds a stylesheet for as long as the interface stands. */
  style(css: string): void;
  /** Puts the focus back where the visitor was before the interface took it. */
  restoreFocus(): void;
}

export interface Preferences {
  open(): void;
  close(): void;
}

/** The facts of configured services by id. */
export type Abouts = Readonly<Record<string, About | undefined>>;

/** Looks at the page again: draws what is missing, takes away what stands for nothing. */
export interface Drawn {
  update(): unknown;
}

type Mount<T, G = Ground> = { mount(core: Core, world: World, ground: G, texts: Texts): T };

/** What holds plain tags back, once the gate is there to say what is granted. */
export interface Retrofit {
  mount(core: Core): void;
}

/** The parts that a visitor sees, beyond the first layer. */
export interface Mounting {
  /** The second layer. */
  "sluis-ui": Mount<Promise<Preferences>>;
  /** What stands where an embed waits. */
  "sluis-embeds": Mount<Promise<Drawn>>;
  /** The cookie overview. */
  "sluis-declaration": Mount<Promise<Drawn & { data(): Promise<Declaration> }>>;
}

/** A cookie, and the decision in it that counts. */
export type News = readonly [text: string, decision: Decision | undefined];

/** What an answer leaves to be done once it is stored. */
export interface Afterwards {
  /** Takes back what is no longer granted; `hadOnce` where something was let through without a choice. */
  revoke(revoked: readonly string[], hadOnce: boolean): Promise<Outcome>;
  /** What puts a patch over the choices that are current when it is called; undefined where nothing in it can be decided. */
  merge(): Promise<(patch: Choices, isTold: boolean) => Answer | undefined>;
  /** What another tab decided; null where it is what this page goes by. */
  news(): Promise<News | null>;
}

/** What stands behind the first layer; a call brings it. */
export interface Rooms extends Afterwards {
  open(): Promise<void>;
  close(): void;
  /** Puts placeholders where embeds wait, and the declaration where it is asked for. */
  stand(): Promise<void>;
  declaration(): Promise<Declaration>;
}

/** The files beside the gate, by name, and what each brings. */
export interface Parts extends Mounting {
  /** What of the first layer can come a moment later, or is only for some sites, and what opens the rooms behind it. */
  "sluis-more": Mount<Rooms, Front>;
  /** How the next two are fetched: brought along by a door that has it at hand. */
  first: {
    mountFirst(core: Core): Promise<Answers>;
    /** With which the browser let Sluis run; empty where it asked for none, undefined where nobody knows. */
    readonly nonce?: string | undefined;
  };
  /** What asks and what changes: the first layer. */
  "sluis-front": { mount(core: Core, texts: Texts): Answers };
  /** The same with more to say than the question. */
  "sluis-notice": { mount(core: Core, texts: Texts): Answers };
  /** What a change needs beyond a first answer. */
  "sluis-change": {
    merged(core: Core, patch?: Choices, isTold?: boolean): Answer | undefined;
    news(core: Core): News | undefined;
    follow(
      core: Core,
      world: World,
      front: Front,
      revoked: readonly string[],
      denied: readonly string[],
    ): Promise<Outcome>;
    resume(core: Core): Promise<void>;
    withoutFront(core: Core, asked: Command): void;
  };
  /** Makes and sends records. */
  "sluis-records": { mount(core: Core, banner?: Texts): void };
  /** What a visitor sees of that. */
  "sluis-proof": { mount(core: Core): void; stores(core: Core): Promise<readonly Stored[]> };
  /** Finds and says what is wrong in a configuration. */
  "sluis-check": { complain(core: Core): unknown };
  /** What starts services. */
  "sluis-run": {
    start(
      gate: Gate,
      may: (service: Service) => boolean,
      context: ServiceContext & Pick<Core, "complain">,
      brought: RunModule,
    ): void;
    readonly setScriptUrl: SetScriptUrl;
  };
  /** Puts what holds plain tags back where the gate finds it. */
  "sluis-retrofit": unknown;
  /** The markup side of the gate. */
  "sluis-markup": {
    createMarkup(
      gate: Gate,
      context: ServiceContext & Partial<Pick<Core, "signal">>,
      setUrl: SetScriptUrl,
      nonce: string | undefined,
      settled: () => void,
    ): Markup;
  };
  /** What presets do once they are granted, for the door that knows only their heads. */
  [run: `run/${string}`]: RunModule;
  /** The facts of one preset, for the door that does not bring them along. */
  [about: `about/${string}`]: AboutModule;
  [locale: `locales/${string}/${Wording}`]: { texts: Texts };
}

/** How a door fetches a part. */
export type Load = <P extends keyof Parts>(part: P) => Promise<Parts[P]>;

export type Outcome = Pick<ChangeDetail, "remaining" | "reload">;
