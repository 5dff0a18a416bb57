const CLIENT = "123456789012-abc1def2.apps.googleusercontent.com";
const KEY = `AIza${"a-Z_9".repeat(7)}`;
const M = "https://stats.example.nl/m/";

/** Options beyond what is needed, with the script address that they lead to. */
export const WITH_OPTIONS: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
  [
    "facebook-plugins",
    { locale: "nl_NL", version: "v24.0", appId: "1234567890" },
    "https://connect.facebook.net/nl_NL/sdk.js#xfbml=1&version=v24.0&appId=1234567890",
  ],
  ["google-maps", { key: KEY }, `https://maps.googleapis.com/maps/api/js?key=${KEY}&loading=async`],
  [
    "google-maps",
    { key: KEY, callback: "drawMap" },
    `https://maps.googleapis.com/maps/api/js?key=${KEY}&loading=async&callback=drawMap`,
  ],
  ["hubspot", { portalId: 1234567, region: "eu1" }, "https://js-eu1.hs-scripts.com/1234567.js"],
  ["hubspot", { portalId: 1234567, region: "na1" }, "https://js.hs-scripts.com/1234567.js"],
  ["intercom", { appId: "abcd1234", region: "au" }, "https://widget.intercom.io/widget/abcd1234"],
  ["plausible", { site: "example.nl" }, "https://plausible.io/js/script.js"],
  [
    "matomo",
    { url: "https://shop.matomo.cloud/", siteId: "3" },
    "https://cdn.matomo.cloud/shop.matomo.cloud/matomo.js",
  ],
  [
    "matomo-tag-manager",
    { url: "https://shop.matomo.cloud/", containerId: "AbCd1234" },
    "https://cdn.matomo.cloud/shop.matomo.cloud/container_AbCd1234.js",
  ],
];

/** Options that must not come through: most of them would end up in an address or in code. */
export const WRONG_OPTIONS: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ["facebook-plugins", { locale: "nl" }],
  ["facebook-plugins", { locale: "nl_NL/../x" }],
  ["facebook-plugins", { version: "v23.0&x=1" }],
  ["facebook-plugins", { appId: "1234567890&x" }],
  ["google-maps", { key: "AIza" }],
  ["google-maps", { key: `${KEY}&callback=alert` }],
  ["google-maps", { key: KEY, callback: "alert(1)" }],
  ["google-maps", { key: KEY, callback: "a.b" }],
  ["google-identity", { clientId: CLIENT, callback: "constructor.x" }],
  ["hubspot", { portalId: 1234567, region: "evil.example/" }],
  ["intercom", { appId: "abcd1234", region: "evil.example/" }],
  ["linkedin-plugins", { lang: "nl_NL\napi_key: x" }],
  ["linkedin-plugins", { lang: ["nl_NL"] }],
  ["meta-pixel", { pixelId: "123456789012345", autoConfig: "yes" }],
  ["google-ads", { id: "AW-123456789", config: [] }],
  ["google-ads", { id: "AW-123456789", consentMode: true }],
  ["google-tag-manager", { id: "GTM-ABC1234", consentMode: "advanced" }],
  ["matomo", { url: M, siteId: 3, mode: "always" }],
  ["matomo", { url: M, siteId: 3, confirmedConfig: "yes" }],
  ["matomo", { url: M, siteId: 3, commands: "trackPageView" }],
  ["matomo-tag-manager", { url: M, containerId: "AbCd123" }],
  ["matomo-tag-manager", { url: M, containerId: "AbCd1234/../x" }],
  ["matomo-tag-manager", { url: "https://evil.example", containerId: "AbCd1234" }],
];
