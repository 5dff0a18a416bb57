import type { Part } from "./page.ts";

/*
 * What vendors do, as their own documentation says (README, docs/services.md): written by hand for this proof, and so
 * apart from the presets that it judges.
 */

export interface Vendor {
  readonly id: string;
  /** What a site writes behind the name; the first value may stand alone, and `true` where nothing is needed. */
  readonly given: Readonly<Record<string, unknown>>;
  readonly category: string;
  /** Its script, which must be asked for once it is granted. Without one nothing is loaded by itself. */
  readonly script?: RegExp;
  /** Every address that it may be found asking. */
  readonly asks: readonly RegExp[];
  /** Names of its own cookies in the site's name. */
  readonly cookies: RegExp;
  /** Whether only a new load of the page stops it. */
  readonly reload: boolean;
  /** Waits for an element of the page to be used. */
  readonly isUsed?: boolean;
}

const NONE = /^(?!)/;
const HEX = "0123456789abcdef0123";
const ACCOUNT = "12345678-90ab-cdef-1234-567890abcdef";
const TIKTOK = "ABCDEFGHIJ1234567890";

/** Any address of a host; a star stands for any label in front. */
const at = (...hosts: string[]) =>
  hosts.map((host) => new RegExp(`^https://${host.replace(/\./g, "\\.").replace("*", "[\\w-]+")}/`));

type Rest = Partial<Omit<Vendor, "id" | "given" | "category">>;
const vendor = (id: string, category: string, given: Vendor["given"], rest: Rest): Vendor => ({
  id,
  category,
  given,
  asks: rest.script ? [rest.script] : [],
  cookies: NONE,
  reload: false,
  ...rest,
});

const GTAG = "https://www\\.googletagmanager\\.com/gtag/js\\?id=";

export const VENDORS: readonly Vendor[] = [
  vendor(
    "google-analytics",
    "analytics",
    { id: "G-ABC1234567" },
    {
      script: new RegExp(`^${GTAG}`),
      asks: [new RegExp(`^${GTAG}G-`), ...at("www.google-analytics.com")],
      cookies: /^_ga(_ABC1234567)?$/,
    },
  ),
  vendor(
    "google-ads",
    "marketing",
    { id: "AW-1234567890" },
    {
      script: new RegExp(`^${GTAG}`),
      asks: [
        new RegExp(`^${GTAG}AW-`),
        ...at("googleads.g.doubleclick.net", "pagead2.googlesyndication.com"),
      ],
      cookies: /^_gcl_au$/,
      reload: true,
    },
  ),
  vendor(
    "google-tag-manager",
    "marketing",
    { id: "GTM-ABC123", cookies: ["_gcl_*"] },
    {
      script: /^https:\/\/www\.googletagmanager\.com\/gtm\.js/,
      asks: [/^https:\/\/www\.googletagmanager\.com\/gtm\.js/, ...at("ad.doubleclick.net")],
      cookies: /^_gcl_au$/,
      reload: true,
    },
  ),
  vendor(
    "linkedin-insight",
    "marketing",
    { partnerId: "1234567" },
    {
      script: /^https:\/\/snap\.licdn\.com\/li\.lms-analytics\/insight\.min\.js/,
      asks: at("snap.licdn.com", "px.ads.linkedin.com"),
      cookies: /^(li_fat_id|li_giant|ln_or)$/,
      reload: true,
    },
  ),
  vendor(
    "clarity",
    "analytics",
    { projectId: "abcdefghij" },
    {
      script: /^https:\/\/www\.clarity\.ms\/tag\/abcdefghij/,
      asks: at("*.clarity.ms"),
      cookies: /^_cl(ck|sk)$/,
      reload: true,
    },
  ),
  vendor(
    "matomo",
    "analytics",
    { url: "https://stats.example.org/", siteId: 3 },
    {
      script: /^https:\/\/stats\.example\.org\/matomo\.js/,
      asks: at("stats.example.org"),
      cookies: /^_pk_/,
    },
  ),
  vendor(
    "matomo-tag-manager",
    "analytics",
    { url: "https://tags.example.org/", containerId: "abcdEFGH" },
    {
      script: /^https:\/\/tags\.example\.org\/js\/container_abcdEFGH\.js/,
      asks: at("tags.example.org"),
      cookies: /^_pk_/,
      reload: true,
    },
  ),
  vendor(
    "spotler-leads",
    "marketing",
    { accountId: ACCOUNT },
    {
      script: new RegExp(`^https://t\\.wowanalytics\\.co\\.uk/Scripts/ssl/${ACCOUNT}\\.js`),
      asks: at("t.wowanalytics.co.uk"),
      cookies: /^wow\./,
      reload: true,
    },
  ),
  vendor(
    "plausible",
    "analytics",
    { site: "shop.example.nl" },
    {
      script: /^https:\/\/plausible\.io\/js\//,
      asks: at("plausible.io"),
      reload: true,
    },
  ),
  vendor(
    "meta-pixel",
    "marketing",
    { pixelId: "1234567890123" },
    {
      script: /^https:\/\/connect\.facebook\.net\/en_US\/fbevents\.js/,
      asks: [
        /^https:\/\/connect\.facebook\.net\/(en_US\/fbevents\.js|signals\/)/,
        /^https:\/\/www\.facebook\.com\/tr\//,
      ],
      cookies: /^_fb[pc]$/,
      reload: true,
    },
  ),
  vendor(
    "x-pixel",
    "marketing",
    { pixelId: "o1abc" },
    {
      script: /^https:\/\/static\.ads-twitter\.com\/uwt\.js/,
      asks: at("static.ads-twitter.com", "t.co", "analytics.twitter.com"),
      cookies: /^(_twpid|_?twclid)$/,
      reload: true,
    },
  ),
  vendor(
    "tiktok-pixel",
    "marketing",
    { pixelId: TIKTOK },
    {
      script: /^https:\/\/analytics\.tiktok\.com\/i18n\/pixel\/events\.js/,
      asks: at("analytics.tiktok.com"),
      cookies: /^(_ttp|_tt_enable_cookie|ttclid|ttcsid.*)$/,
      reload: true,
    },
  ),
  vendor(
    "pinterest",
    "marketing",
    { tagId: "2612345678901" },
    {
      script: /^https:\/\/s\.pinimg\.com\/ct\/core\.js/,
      asks: at("s.pinimg.com", "ct.pinterest.com"),
      cookies: /^(_pin_unauth|_epik|_derived_epik|_pinterest_.*)$/,
    },
  ),
  vendor(
    "microsoft-uet",
    "marketing",
    { tagId: "123456789" },
    {
      script: /^https:\/\/bat\.bing\.com\/bat\.js/,
      asks: at("bat.bing.com"),
      cookies: /^_uet/,
      reload: true,
    },
  ),
  vendor(
    "hotjar",
    "analytics",
    { siteId: 1234567 },
    {
      script: /^https:\/\/static\.hotjar\.com\/c\/hotjar-1234567\.js/,
      asks: at("static.hotjar.com", "vc.hotjar.io"),
      cookies: /^_hj/,
      reload: true,
    },
  ),
  vendor(
    "hubspot",
    "marketing",
    { portalId: 1234567, region: "eu1" },
    {
      script: /^https:\/\/js-eu1\.hs-scripts\.com\/1234567\.js/,
      asks: at("js-eu1.hs-scripts.com", "track-eu1.hubspot.com"),
      cookies: /^(__hs.*|hubspotutk|messagesUtk)$/,
      reload: true,
    },
  ),
  vendor(
    "intercom",
    "marketing",
    { appId: "abc12345", region: "eu" },
    {
      script: /^https:\/\/widget\.intercom\.io\/widget\/abc12345/,
      asks: at("widget.intercom.io", "api-iam.eu.intercom.io"),
      cookies: /^intercom-/,
    },
  ),
  vendor(
    "mailchimp",
    "marketing",
    { url: `https://chimpstatic.com/mcjs-connected/js/users/${HEX}/${HEX}.js` },
    {
      script: /^https:\/\/chimpstatic\.com\/mcjs-connected\//,
      asks: at("chimpstatic.com", "mc.us1.list-manage.com"),
      cookies: /^(MCPopup|mc)/,
      reload: true,
    },
  ),
  vendor(
    "recaptcha",
    "marketing",
    { key: `6L${"a".repeat(38)}` },
    {
      script: /^https:\/\/www\.google\.com\/recaptcha\/api\.js/,
      asks: [/^https:\/\/www\.google\.com\/recaptcha\//],
      reload: true,
      isUsed: true,
    },
  ),
  vendor(
    "google-identity",
    "functional",
    { clientId: `123456789012-${"a".repeat(32)}.apps.googleusercontent.com` },
    {
      script: /^https:\/\/accounts\.google\.com\/gsi\/client/,
      asks: at("accounts.google.com"),
      cookies: /^g_(state|csrf_token)$/,
      isUsed: true,
    },
  ),
  vendor(
    "x-widgets",
    "marketing",
    {},
    {
      script: /^https:\/\/platform\.twitter\.com\/widgets\.js/,
      asks: at("platform.twitter.com", "syndication.twitter.com"),
    },
  ),
  vendor(
    "facebook-plugins",
    "marketing",
    { locale: "nl_NL", appId: "123456789012" },
    {
      script: /^https:\/\/connect\.facebook\.net\/nl_NL\/sdk\.js/,
      asks: [/^https:\/\/connect\.facebook\.net\/nl_NL\//, /^https:\/\/www\.facebook\.com\/plugins\//],
    },
  ),
  vendor(
    "linkedin-plugins",
    "marketing",
    { lang: "nl_NL" },
    {
      script: /^https:\/\/platform\.linkedin\.com\/in\.js/,
      asks: at("platform.linkedin.com", "www.linkedin.com"),
    },
  ),
  vendor("youtube", "marketing", {}, {}),
  vendor("vimeo", "marketing", {}, {}),
  vendor("google-maps", "marketing", {}, {}),
];

/** What such an embed stands in the page as; none of these hosts is asked by anything else. */
export const FRAMES: Readonly<Record<string, string>> = {
  youtube: "https://www.youtube-nocookie.com/embed/",
  vimeo: "https://player.vimeo.com/video/",
  "google-maps": "https://www.google.com/maps/embed?pb=",
};

const link = (href: string): Part => ({ tag: "a", attrs: { href }, text: "A" });
/** What a vendor's script looks for in a page, and draws in frames of its own. */
export const WIDGETS: Readonly<Record<string, Part>> = {
  "x-widgets": {
    tag: "blockquote",
    attrs: { class: "twitter-tweet" },
    parts: [link("https://twitter.com/a/status/1")],
  },
  "facebook-plugins": {
    tag: "div",
    attrs: { class: "fb-page", "data-href": "https://www.facebook.com/a" },
  },
};
