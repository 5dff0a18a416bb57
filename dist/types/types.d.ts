/** Text in one language, or one text per language tag: `{ "en": "Chat", "nl": "Chatten" }`. */
export type Localised = string | Readonly<Record<string, string>>;
/** What a site asks for. The same JSON-able shape for both doors. */
export interface Config {
    /** Who asks for consent: the legal name the visitor knows (R25). Without it the host name stands in. */
    controller: string;
    policy: {
        /** The privacy or cookie statement, absolute or relative; http and https only (R177). */
        url: string;
        /** For a change that matters in law: with a new version everything is asked again (R42, R43). @default "" */
        version?: string;
    };
    /**
     * Categories beside those of the configured services. `true` lists a built-in one that only gated markup
     * uses; an object adds one of the site's own. With neither services nor categories, `analytics` and
     * `marketing` are asked.
     */
    categories?: Record<string, boolean | CategoryConfig>;
    /** Presets by id (script door), or a list made by the functions of `sluis/services` (module door). */
    services?: Record<string, unknown> | readonly ServiceEntry[];
    /** A language tag. @default the page's `lang`, then the browser's languages, then English */
    language?: string;
    /** Where the banner stands; `dialog` stands before the page, which waits until it is answered or left. @default "bar" */
    layout?: "bar" | "box" | "dialog";
    /** @default "auto" (what the system asks for) */
    theme?: "auto" | "light" | "dark";
    /** A small button in a corner, once there is a choice, that opens the preferences (R47). @default false */
    reopen?: boolean;
    cookie?: {
        /** @default "consent_sluis" */
        name?: string;
        /** Set it only to share one choice between subdomains, e.g. `"example.nl"` (R18, R180). @default host only */
        domain?: string;
        /**
         * Days a choice is kept, counted from the decision, 1 to 400 (R40, R182); a refusal never shorter than a grant
         * (R39). @default 180; 366 for a refusal under an opt-out law (R90); 400 where nothing is asked
         */
        days?: number | {
            granted?: number;
            denied?: number;
        };
    };
    /**
     * The law that is followed (R69): `"opt-in"`; `"opt-out"`, where all is on until it is refused; `"objectable"`, where
     * services marked `aggregate` are. `"regional"` takes the one we know of for the region, an object
     * names it for each: `{ "US": "opt-out", "US-CA": "opt-in" }`. @default "opt-in", also where the region is not known
     */
    regime?: Regime | "regional" | Record<string, Regime>;
    /**
     * Where the visitor is, as the site knows it: a country, or a country and a part of it (ISO 3166: `"NL"`, `"US-CA"`).
     * Nobody is ever asked (R70). @default what `<meta name="sluis-region" content="…">` says, else unknown
     */
    region?: string;
    /** True where the site knows that the visitor is a minor: nothing is asked, all that is optional is off (R98). @default false */
    minor?: boolean;
    /**
     * Proof of every decision (R56): a record of it is sent to a receiver, such as the one of `docs/records.md`. Without
     * this nothing of that is fetched, made or stored (R17).
     */
    records?: {
        /** Where records are sent: http or https, or a path of the site's own. */
        url: string;
    };
    gate?: {
        /**
         * Also holds back plain tags of the configured services, which nobody marked (R195, R197): scripts, frames and
         * images of their hosts. For sites that cannot change their tags; docs/retrofit.md has what it cannot do.
         * @default false
         */
        retrofit?: boolean;
    };
    /** Other words for any text of the interface, per language; `purpose.<id>` tells what a category or service is for. */
    texts?: Record<string, Record<string, string>>;
}
/** A category of the site's own. */
export interface CategoryConfig {
    /** What the visitor reads as its name. @default the id */
    label?: Localised;
    /** What it is for, in a plain sentence (R25). */
    purpose?: Localised;
    /** Whether Global Privacy Control refuses it (R85). @default true for `marketing`, else false */
    gpc?: boolean;
}
/** What holds until the visitor answers; docs/regimes.md describes each. */
export type Regime = "opt-in" | "opt-out" | "objectable";
/** One decision of one visitor. `granted` and `denied` hold category ids, and ids of services that differ from theirs. */
export interface Decision {
    /** When it was made: milliseconds since 1970, whole seconds. */
    readonly at: number;
    /** The policy version it was made under. */
    readonly policy: string;
    readonly choices: Readonly<Record<string, boolean>>;
    /**
     * Services that were there when their category was granted: what comes later is asked (R44). Absent in a choice
     * that says nothing about it, and then nothing counts as new.
     */
    readonly shown?: readonly string[];
    /** True where the visitor was told what the browser asks for, so that a grant counts against it (R87). */
    readonly signal?: boolean;
}
/** How the current state came about: `signal` is one of the browser's own, with no choice beside it. */
export type Source = "default" | "stored" | "visitor" | "api" | "tab" | "signal";
/** A frozen snapshot of what is granted. */
export interface State {
    /** Whether nothing waits for an answer. */
    readonly decided: boolean;
    readonly categories: Readonly<Record<string, boolean>>;
    readonly services: Readonly<Record<string, boolean>>;
    /** ISO 8601 in UTC, or null before any decision. */
    readonly decidedAt: string | null;
    readonly policyVersion: string;
    readonly source: Source;
    readonly regime: Regime;
    /** Whether the browser sends Global Privacy Control (R84). */
    readonly gpc: boolean;
}
/** The ids that changed, categories and services alike. */
export interface Diff {
    readonly granted: readonly string[];
    readonly revoked: readonly string[];
}
/** Something a withdrawn service stored that no script of the page can remove (R51). */
export interface Remainder {
    readonly service: string;
    /** The cookie or storage key that was still there after erasing. */
    readonly name?: string;
    /** The vendor's own domain, where its cookies are out of the page's reach. */
    readonly domain?: string;
}
/** Detail of `sluis:change`. */
export interface ChangeDetail extends Diff {
    readonly state: State;
    /** What could not be removed of the withdrawn services. */
    readonly remaining: readonly Remainder[];
    /**
     * Whether the page must be loaded again to stop a running script (R50): `"now"` happens by itself,
     * `"needed"` waits because a form on the page holds unsent input.
     */
    readonly reload: "none" | "now" | "needed";
}
/** What each event carries in `detail`. */
export interface Events {
    ready: {
        readonly state: State;
    };
    change: ChangeDetail;
    open: {
        readonly surface: Surface;
    };
    close: {
        readonly surface: Surface;
    };
    /** A record was made and is on its way to `records.url`; without that address none is made (R56). */
    record: ConsentRecord;
}
export type Surface = "banner" | "preferences";
declare global {
    interface DocumentEventMap {
        "sluis:ready": CustomEvent<Events["ready"]>;
        "sluis:change": CustomEvent<Events["change"]>;
        "sluis:open": CustomEvent<Events["open"]>;
        "sluis:close": CustomEvent<Events["close"]>;
        "sluis:record": CustomEvent<Events["record"]>;
    }
}
/**
 * Version 1 of a record: the proof of one decision (R57). Everything in it is written by the browser; a server adds the
 * time of receipt. It holds no address, no user agent and no history (R58).
 */
export interface ConsentRecord {
    readonly v: 1;
    /** A random UUID, version 4. Sending the same record again changes nothing (R65). */
    readonly id: string;
    /** The `id` of the record before this one, which stays as it is (R61); null for the first. */
    readonly previous: string | null;
    /** The consent id: a random UUID, version 4, that stays while the visitor's storage lives (R62). */
    readonly subject: string;
    /** The browser's clock at the decision, ISO 8601 in UTC, with or without milliseconds. A hint only (R66). */
    readonly at: string;
    /** What was done. */
    readonly action: "accept" | "reject" | "partial" | "withdraw" | "signal" | "expiry";
    /** Where it was done; `none` where nothing was shown. */
    readonly surface: "banner" | "preferences" | "placeholder" | "declaration" | "api" | "none";
    /** Every category and service that was decided on, granted or denied: at most 200 ids. */
    readonly choices: Readonly<Record<string, boolean>>;
    /** Who decided. */
    readonly source: "visitor" | "api" | "signal" | "expiry";
    /** The version of the site's policy; empty where it has none. */
    readonly policy: string;
    /** SHA-256 of exactly the texts and services that were shown, in lower-case hexadecimal (R59). */
    readonly text: string;
    /** The version of Sluis. */
    readonly library: string;
    /** The language tag of the texts. */
    readonly language: string;
    readonly regime: "opt-in" | "opt-out" | "objectable";
    /** A country, or a country and a part of it, as in ISO 3166: `NL`, `US-CA`; null where the site gave none. */
    readonly region: string | null;
    /** What the browser itself asked for. `gpc` is Global Privacy Control. */
    readonly signals: {
        readonly gpc: boolean;
    };
    /** The host name of the page, in lower case, without a port. */
    readonly domain: string;
}
/** What `start` returns, and what the script door puts on `window.sluis`. */
export interface Consent {
    readonly state: State;
    /** Whether a category or a service is granted now; an unknown id is not. */
    has(id: string): boolean;
    /** Resolves once the category or service is granted; stays pending while it is not. */
    when(id: string): Promise<void>;
    /**
     * Decides for the named categories and services. A category overrules its services, unless they are named too.
     * Settles when the choice is stored and in force; like the other promises here it never rejects.
     */
    set(choices: Record<string, boolean>): Promise<void>;
    acceptAll(): Promise<void>;
    rejectAll(): Promise<void>;
    /** Forgets the choice and asks again. */
    reset(): Promise<void>;
    /** Opens the preferences. */
    open(): Promise<void>;
    /** Closes the preferences without saving. */
    close(): Promise<void>;
    /** The cookie declaration as data, in the language of the interface; undefined where it could not be loaded. */
    declaration(): Promise<Declaration | undefined>;
    /** Listens to `sluis:<event>`; a late listener to `ready` is called too. Returns a function that ends it. */
    on<E extends keyof Events>(event: E, listener: (detail: Events[E]) => void): () => void;
    /** Removes everything it added to the page. Scripts that already run keep running. */
    stop(): void;
}
/** What a service may ask while it runs. */
export interface ServiceContext {
    readonly state: State;
    has(id: string): boolean;
}
type Step = (context: ServiceContext) => unknown;
/** One vendor's tag, ready to be gated. */
export interface Service {
    readonly id: string;
    readonly category: string;
    /** Loaded once, after the first grant in a page. */
    readonly script?: string | undefined;
    /** Some scripts read their settings from their own element. */
    readonly prepare?: (script: HTMLScriptElement) => unknown;
    /** Several services of one vendor may share a script: any that begins with this is it. @default `script` */
    readonly shared?: string;
    readonly globals?: Head["globals"] | undefined;
    readonly part?: Head["part"] | undefined;
    readonly onUse?: Head["onUse"] | undefined;
    /** True where it runs before any choice, told that it is denied; only ever by an explicit option (R105). */
    readonly early?: boolean;
    /** True where it needs no consent, and the visitor can object (R74, R116). */
    readonly exempt?: boolean;
    /** True where the owner says that it makes statistics alone, in total numbers, for this site alone (R78). */
    readonly aggregate?: boolean;
    readonly hold?: Head["hold"] | undefined;
    /** Before the script is inserted: queues and vendor defaults. */
    readonly start?: Step | undefined;
    /** The script has run. */
    readonly loaded?: Step;
    /** The visitor used once more what it waits for. */
    readonly used?: Step;
    /** Markup of the page that it draws on was let through. */
    readonly scan?: Step;
    /** Granted again after a withdrawal in the same page. */
    readonly grant?: Step | undefined;
    /** Something else changed while this one stays granted; for an early one, anything. */
    readonly update?: Step;
    /** Withdrawn: the vendor's own deny call and stop flag. */
    readonly withdraw?: Step | undefined;
    /** True where a running script can only be stopped by loading the page again. */
    readonly reload?: boolean;
    /** What the site gave, shorthand or options. */
    readonly given: unknown;
    /** The same as options: empty where that is shorthand, in full once it was looked at and may start. */
    readonly options: Readonly<Record<string, unknown>>;
    readonly run?: ServiceEntry["run"];
    /** The facts that erasing, the preferences and the declaration need; absent where the door keeps them. */
    readonly about?: (() => Promise<AboutModule>) | undefined;
}
/** What a value must be: a pattern for text and numbers, or a question. */
export type Rule = RegExp | ((value: unknown) => boolean);
/** What must be known of a service before it runs: data. */
export interface Head {
    readonly id: string;
    /** The file that says what it does, where several services share one; empty where it does nothing. @default the id */
    readonly part?: string;
    readonly category: string;
    /** The vendor's functions and queues: what the page asks of them while they are denied comes to nothing (R125). */
    readonly globals?: readonly string[];
    /** True where it waits, once granted, until the visitor uses something marked `data-consent-use`. */
    readonly onUse?: boolean;
    /** While it is denied: a word to a vendor that the page loads by itself. */
    readonly hold?: Step;
    /** True where it has a mode that needs no consent (R74); a service is exempt only in that mode. */
    readonly exempt?: boolean;
}
/** What options must be; looked at when a service is to start. */
export interface Rules {
    /** Options that must be given. The first one is what shorthand fills: `"clarity": "abcdefghij"`. */
    readonly needs: Readonly<Record<string, Rule>>;
    /** Options that may be given. */
    readonly may?: Readonly<Record<string, Rule>>;
}
/** What a service does. */
export type Running = Omit<Service, "id" | "category" | "given" | "options" | "run">;
/** How a service is made from its options. */
export interface Run {
    /** Absent for a service that is no preset: it takes any option. */
    readonly rules?: Rules;
    /** Called with checked options only. A method, so that each preset may name its own options. */
    build(options: object): Running;
}
/** A service we ship: what it does is fetched once it is granted. */
export type Preset = Head;
/** A preset with the options a site gave it, not yet checked. */
export interface ServiceEntry {
    readonly preset: Preset;
    /** @default the preset's */
    readonly id?: string;
    readonly options: unknown;
    readonly about?: (() => Promise<AboutModule>) | undefined;
    /** Fetches what the service does; absent where the door finds it by id. */
    readonly run?: (() => Promise<RunModule>) | undefined;
}
/** What services do, by id; under the empty one, those that are no preset. */
export interface RunModule {
    readonly runs: Readonly<Record<string, Run>>;
}
/** An amount and a unit, e.g. `[13, "month"]`; as long as the browser stays open; or until someone removes it. */
export type Lifetime = readonly [number, "minute" | "hour" | "day" | "month" | "year"] | "session" | "kept";
/** The facts of a service that a visitor may want to know (R27, R28). They travel with the preferences only. */
export interface About {
    /** What the visitor reads as its name. */
    readonly name: string;
    /** Who receives the data. @default the controller, who runs it */
    readonly provider?: string | undefined;
    /** Where it is processed, as ISO 3166 codes, `EU`, or `own` for the site's own server. */
    readonly places: readonly string[];
    /** Keys of purpose texts in the locale, or a text in the words of the site. */
    readonly purposes: readonly string[];
    /** Absent for software that the site runs itself: the site's own statement holds. */
    readonly policy?: string | undefined;
    readonly optOut?: string | undefined;
    readonly stores: readonly Stored[];
    /** Further first-party cookies to erase, of older versions and rare features. */
    readonly alsoErase?: readonly string[];
}
/** What a developer wants to know beside the facts of a service (R124); it stays out of everything that is shipped. */
export interface Notes {
    /** Why it is in its category. */
    readonly reason: string;
    /** What it sends, in words. */
    readonly data: string;
    /** What happens when it is withdrawn, in words. */
    readonly withdrawal: string;
    /** Hosts for a Content-Security-Policy, by directive: `{ "script-src": ["https://…"] }`. */
    readonly hosts: Readonly<Record<string, readonly string[]>>;
    /** When these facts were last checked: year and month. */
    readonly checked: string;
    /** What could not be verified. */
    readonly unverified?: readonly string[];
    /** Where sources disagree, and which of them the facts follow. */
    readonly conflicts?: readonly string[];
    readonly sources: readonly string[];
}
/** Facts, or facts that depend on the options: a self-hosted service has another recipient than a hosted one. */
export type AboutSource = About | ((options: Readonly<Record<string, unknown>>) => About);
/** The file that holds the facts of a preset. */
export interface AboutModule {
    readonly about: AboutSource;
}
/** The cookie overview, made from the same configuration that gates: every text is in words of its language. */
export interface Declaration {
    readonly controller: string;
    readonly policy: {
        readonly url: string;
        readonly version: string;
    };
    readonly language: string;
    readonly decidedAt: string | null;
    readonly categories: readonly DeclaredCategory[];
}
export interface DeclaredCategory {
    readonly id: string;
    readonly name: string;
    readonly purpose: string;
    readonly granted: boolean;
    readonly services: readonly DeclaredService[];
}
export interface DeclaredService {
    readonly id: string;
    readonly name: string;
    readonly provider: string;
    readonly purposes: readonly string[];
    readonly places: readonly string[];
    readonly policy?: string;
    readonly optOut?: string;
    readonly granted: boolean;
    /** Needs no consent, and can be objected to. */
    readonly exempt: boolean;
    readonly stores: readonly DeclaredStore[];
}
export interface DeclaredStore {
    /** A final `*` stands for any ending. */
    readonly name: string;
    readonly kind: "cookie" | "local" | "tab";
    /** The domain it belongs to; empty for the site itself. */
    readonly domain: string;
    /** Whether it is set under this site's own name. */
    readonly party: "first" | "third";
    /** Empty where it is not known. */
    readonly lifetime: string;
    readonly purpose: string;
}
/** A cookie or storage key that a site names itself. */
export interface StoredEntry {
    /** A final `*` stands for any ending. */
    name: string;
    lifetime?: Lifetime;
    purpose?: Localised;
    /** The vendor's domain, for a third-party cookie. */
    domain?: string;
    kind?: "cookie" | "local" | "tab";
}
/** A cookie or storage key that a service uses. */
export interface Stored {
    /** A final `*` stands for any ending. */
    readonly name: string;
    /** Absent where the site did not say. */
    readonly lifetime?: Lifetime;
    /** Key of a purpose text in the locale, or a text in the words of the site. */
    readonly purpose: string;
    /** The vendor's domains for third-party cookies, which no page can erase. */
    readonly domain?: string;
    readonly kind?: "cookie" | "local" | "tab";
}
export {};
