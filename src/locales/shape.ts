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
    | "reloadNeeded"
    | "reload"
    | "failed",
    string
  >
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

/** A language: one file, which the build cuts into the layers that are fetched apart. */
export interface Locale {
  readonly banner: BannerTexts;
  readonly embeds: EmbedTexts;
  readonly preferences: PreferenceTexts;
  readonly declaration: DeclarationTexts;
}
