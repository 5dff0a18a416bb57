/** One entry of a vendor's queue as its stand-in found it; moments are "then". */
export interface Entry {
  readonly shape: "arguments" | "array" | "object" | "value";
  readonly value: readonly unknown[];
}

/** What one preset does through a whole life of choices. */
export interface Row {
  readonly id: string;
  /** What the site writes behind its name. */
  readonly config: unknown;
  readonly category: "analytics" | "marketing" | "functional";
  /** The vendor's script, to the letter. */
  readonly script?: string;
  /** A page's own calls while it is denied: none may throw, and none may ever be heard of. */
  readonly early?: string;
  /** Every queue that the script finds, by the name of its stand-in, exactly. */
  readonly queues?: Readonly<Record<string, readonly Entry[]>>;
  /** Cookies and keys of web storage that stand under the site's own name once it runs. */
  readonly kept?: readonly string[];
  /** Every other host that is asked, once it runs. */
  readonly hosts: readonly string[];
  /** What must be found in some request, so that it is for this account. */
  readonly sends?: string;
  /** What the vendor hears of a withdrawal, and of a new grant in the same page. */
  readonly denied?: readonly string[];
  readonly granted?: readonly string[];
  readonly reloads?: boolean;
  /** Markup that it needs, the host of the frame that this gives, and what the visitor clicks first. */
  readonly body?: string;
  readonly frame?: string;
  readonly click?: string;
  /** Waits for the marked element. */
  readonly onUse?: boolean;
}

export const args = (...value: unknown[]): Entry => ({ shape: "arguments", value });
export const list = (...value: unknown[]): Entry => ({ shape: "array", value });
export const data = (value: object): Entry => ({ shape: "object", value: [value] });
/** Values that follow each other with nothing around them. */
export const flat = (...values: unknown[]): Entry[] =>
  values.map((value) => ({ shape: typeof value === "object" ? "object" : "value", value: [value] }));

const answer = (isGranted: boolean) => (isGranted ? "granted" : "denied");
/** The seven consent types of Google. */
export const types = (ads: boolean, analytics: boolean) => ({
  ad_storage: answer(ads),
  ad_user_data: answer(ads),
  ad_personalization: answer(ads),
  analytics_storage: answer(analytics),
  functionality_storage: "granted",
  personalization_storage: answer(ads),
  security_storage: "granted",
});
/** What any Google script finds first. */
export const consentFor = (ads: boolean, analytics: boolean): Entry[] => [
  args("consent", "default", types(false, false)),
  args("set", "ads_data_redaction", true),
  args("consent", "update", types(ads, analytics)),
];
export const QUIET = { allow_google_signals: false, allow_ad_personalization_signals: false };
