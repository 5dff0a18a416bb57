/** Every text of the first layer. A category of the site's own brings its name and purpose itself. */
export type BannerTexts = Readonly<
  Record<
    | "title"
    | "intro"
    | `${"name" | "purpose"}.${"functional" | "analytics" | "marketing"}`
    | "withdraw"
    | "accept"
    | "reject"
    | "preferences"
    | "policy"
    | "saved"
    | "failed",
    string
  >
>;

/** What a banner says instead of its intro, or beside it, where another law applies, a signal comes or only a part is asked. */
export type NoticeTexts = Readonly<
  Record<`intro${"Out" | "Object" | "New"}` | "signal" | "conflict" | "earlier" | "minor" | "choices", string>
>;

/** Every text of the second layer; keys that begin with `for.` are purposes that the facts of services name. */
export type PreferenceTexts = Readonly<
  Record<
    | "heading"
    | "explain"
    | "alwaysOn"
    | "on"
    | "off"
    | "functionalMore"
    | "canObject"
    | "some"
    | "services"
    | "filter"
    | "found"
    | "details"
    | "provider"
    | "place"
    | "purpose"
    | "stores"
    | "noStores"
    | "policyOf"
    | "optOut"
    | "name"
    | "lifetime"
    | "session"
    | "kept"
    | "ownCookies"
    | "own"
    | "save"
    | "close"
    | "decided"
    | "reloadNeeded"
    | "reload"
    | `for.${"statistics" | "tags" | "recording" | "conversion" | "advertising" | "visitor" | "session" | "origin" | "click" | "test" | "consent" | "routing" | "embed" | "signin" | "security" | "chat" | "newsletter" | "companies" | "position" | "preference"}`,
    string
  >
>;

/** Every text of the cookie overview that the two layers have not; those that begin with `own` are about Sluis itself. */
export type DeclarationTexts = Readonly<
  Record<
    | "overview"
    | "undecided"
    | "change"
    | "version"
    | "granted"
    | "denied"
    | "exempt"
    | "storesOf"
    | "kind"
    | `kind.${"cookie" | "local" | "tab"}`
    | "unknown"
    | `own${"Purpose" | "Choice" | "Erase" | "News"}`,
    string
  >
>;

/** Every text of a placeholder. */
export type EmbedTexts = Readonly<Record<"sends" | "ended" | "load-once" | "load-always" | "openAt", string>>;

/** Every text about the proofs of choices that a site keeps. */
export type RecordTexts = Readonly<Record<"proof" | "copy" | "copied" | "ownRecords", string>>;

/** A language: one file, which the build cuts into the layers that are fetched apart; `notice` comes with `banner` in it. */
export interface Locale {
  readonly banner: BannerTexts;
  readonly notice: NoticeTexts;
  readonly embeds: EmbedTexts;
  readonly preferences: PreferenceTexts;
  readonly declaration: DeclarationTexts;
  readonly records: RecordTexts;
}
