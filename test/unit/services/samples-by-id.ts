/** What each preset takes and what becomes of it; every id here is made up. */
export interface Sample {
  readonly id: string;
  readonly category: string;
  /** Shorthand, for presets that need no more than one thing. */
  readonly short?: string;
  /** The same in full, or all that is needed; nothing where nothing is. */
  readonly full: Readonly<Record<string, unknown>>;
  /** Where the vendor's script comes from; none where markup or the site brings it. */
  readonly script?: string;
  /** Further ids that are fine. */
  readonly good?: readonly unknown[];
  /** Ids that are of another product, too long or too short. */
  readonly bad?: readonly unknown[];
}

const short = (
  id: string,
  category: string,
  key: string,
  given: string,
  script: string,
  good: readonly unknown[],
  bad: readonly unknown[],
): Sample => ({ id, category, short: given, full: { [key]: given }, script, good, bad });

const GTAG = "https://www.googletagmanager.com/gtag/js?id=";
const CLIENT = "123456789012-abc1def2.apps.googleusercontent.com";
const CAPTCHA = `6L${"aB-_9xyz".repeat(4)}abcdef`;
const CHIMP = `https://chimpstatic.com/mcjs-connected/js/users/${"0a1b2c3d".repeat(3)}/${"4e5f".repeat(6)}.js`;
const SPOTLER = "0A1b2c3d-0a1b-0a1b-0a1b-0a1b2c3d4e5f";

/** Presets that are made of one id. */
export const BY_ID: readonly Sample[] = [
  short(
    "clarity",
    "analytics",
    "projectId",
    "abcdefghij",
    "https://www.clarity.ms/tag/abcdefghij",
    ["a1b2c3d4"],
    ["ab", "ABCDEFGHIJ", "0123456789abcdefg", 1234567],
  ),
  short(
    "google-ads",
    "marketing",
    "id",
    "AW-123456789",
    `${GTAG}AW-123456789`,
    ["DC-1234567"],
    ["AW-12", "aw-123456789", "G-ABC1234567", "AW-1234567890123456", "AW-12345678/abc"],
  ),
  short(
    "google-analytics",
    "analytics",
    "id",
    "G-ABC1234567",
    `${GTAG}G-ABC1234567`,
    ["GT-ABC1234"],
    ["UA-12345-1", "G-abc1234567", "AW-123456789", "G-ABC"],
  ),
  short(
    "google-identity",
    "functional",
    "clientId",
    CLIENT,
    "https://accounts.google.com/gsi/client",
    [],
    ["123-abc.apps.googleusercontent.com", `${CLIENT}.evil.example`, `x${CLIENT}`],
  ),
  short(
    "google-tag-manager",
    "marketing",
    "id",
    "GTM-ABC1234",
    "https://www.googletagmanager.com/gtm.js?id=GTM-ABC1234",
    ["GTM-ABCD"],
    ["GTM-abc1234", "GTM-A", "G-ABC1234567"],
  ),
  short(
    "hotjar",
    "analytics",
    "siteId",
    "1234567",
    "https://static.hotjar.com/c/hotjar-1234567.js?sv=6",
    [12345],
    ["1234", "1234567890", "12a45", -12345, 1.5],
  ),
  short(
    "hubspot",
    "marketing",
    "portalId",
    "1234567",
    "https://js.hs-scripts.com/1234567.js",
    [1234],
    ["123", "12345678901", "abc1234"],
  ),
  short(
    "intercom",
    "marketing",
    "appId",
    "abcd1234",
    "https://widget.intercom.io/widget/abcd1234",
    ["abc123"],
    ["abc", "ABCD1234", "abcdefghijk"],
  ),
  short(
    "linkedin-insight",
    "marketing",
    "partnerId",
    "123456",
    "https://snap.licdn.com/li.lms-analytics/insight.min.js",
    [123456],
    ["1234", "1234567890123", "12345a"],
  ),
  short(
    "mailchimp",
    "marketing",
    "url",
    CHIMP,
    CHIMP,
    [],
    [
      CHIMP.replace("https", "http"),
      CHIMP.replace("static.com", "static.com.evil.example"),
      CHIMP.replace(/\/[^/]+\.js$/, ".js"),
      "https://chimpstatic.com/",
    ],
  ),
  short(
    "meta-pixel",
    "marketing",
    "pixelId",
    "123456789012345",
    "https://connect.facebook.net/en_US/fbevents.js",
    [1234567890123456],
    ["123456789", "123456789012345678901", "12345678901a"],
  ),
  short(
    "microsoft-uet",
    "marketing",
    "tagId",
    "12345678",
    "https://bat.bing.com/bat.js",
    [12345],
    ["1234", "1234567890123", "abc12345"],
  ),
  short(
    "pinterest",
    "marketing",
    "tagId",
    "2612345678901",
    "https://s.pinimg.com/ct/core.js",
    [2612345678901],
    ["261234567", "26123456789012345", "abc2612345678"],
  ),
  short(
    "plausible",
    "analytics",
    "site",
    "pa-AbC_dEf-1234",
    "https://plausible.io/js/pa-AbC_dEf-1234.js",
    ["example.nl", "www.shop.example.nl"],
    ["pa-short", "example", "Example.nl", "https://example.nl", ".nl", "example."],
  ),
  short(
    "recaptcha",
    "marketing",
    "key",
    CAPTCHA,
    `https://www.google.com/recaptcha/api.js?render=${CAPTCHA}`,
    [],
    [CAPTCHA.slice(0, -1), `${CAPTCHA}a`, CAPTCHA.replace("6L", "7L")],
  ),
  short(
    "spotler-leads",
    "marketing",
    "accountId",
    SPOTLER,
    `https://t.wowanalytics.co.uk/Scripts/ssl/${SPOTLER}.js`,
    [],
    [SPOTLER.replaceAll("-", ""), SPOTLER.replace("0A", "0G"), `${SPOTLER}0`],
  ),
  short(
    "tiktok-pixel",
    "marketing",
    "pixelId",
    "C4ABCDEFGHIJ12345678",
    "https://analytics.tiktok.com/i18n/pixel/events.js?sdkid=C4ABCDEFGHIJ12345678&lib=ttq",
    ["C4ABCDEFGHIJ123"],
    ["C4ABCDEFGHIJ12", "c4abcdefghij12345678", `C${"4".repeat(25)}`],
  ),
  short(
    "x-pixel",
    "marketing",
    "pixelId",
    "o1abc",
    "https://static.ads-twitter.com/uwt.js",
    ["O1ABCDEF"],
    ["o1ab", "o1abcdefg", "o-abc"],
  ),
];
