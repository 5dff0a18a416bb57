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
    | "services"
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
    | "EU"
    | "US"
    | "own"
    | "save"
    | "close"
    | "decided"
    | `for.${"statistics" | "tags" | "recording" | "conversion" | "advertising" | "visitor" | "session" | "origin" | "click" | "test" | "consent" | "routing"}`,
    string
  >
>;
