/** Fifty services, as the largest sites have them: ready-made ones, and ones that the site describes itself. */

const READY = {
  "google-analytics": "G-ABC1234567",
  "google-ads": "AW-1234567890",
  "google-tag-manager": "GTM-ABC123",
  "google-maps": {},
  "google-identity": "123456-abc.apps.googleusercontent.com",
  recaptcha: `6L${"a".repeat(38)}`,
  clarity: "abcdefghij",
  "microsoft-uet": "1234567",
  msal: {},
  matomo: { url: "https://stats.example.nl/", siteId: 3 },
  hotjar: "1234567",
  hubspot: "12345",
  intercom: "abcdef",
  "linkedin-insight": "1234567",
  "linkedin-plugins": {},
  "meta-pixel": "1234567890123",
  "facebook-plugins": {},
  "tiktok-pixel": "ABCDEFGHIJKLMNOPQRST",
  pinterest: "1234567890123",
  "x-pixel": "abcde",
  "x-widgets": {},
  youtube: {},
  vimeo: {},
  geolocation: {},
};

const SUPPLIERS = ["Adriatic Média", "Bergzicht", "Corvus Analytics", "Dælta", "Élan Publicité"];
const KINDS = ["Audience", "Heatmaps", "Reviews", "Retargeting", "Surveys", "Podcasts"];

const own = (index: number) => {
  const kind = KINDS[index % KINDS.length];
  const supplier = SUPPLIERS[index % SUPPLIERS.length];
  return [
    `own-${index}`,
    {
      category: index % 3 ? "marketing" : "analytics",
      name: `${kind} ${index}`,
      purpose: `What visitors of this shop do with ${kind?.toLowerCase()}, for reports that no person is named in`,
      provider: `${supplier} ${index % 2 ? "BV" : "GmbH"}`,
      places: ["EU", "US"],
      policy: `https://own-${index}.example/privacy`,
      cookies: [{ name: `own_${index}`, lifetime: [90, "day"], purpose: "Knows the browser again" }],
    },
  ] as const;
};

const count = 50 - Object.keys(READY).length;

export const FIFTY = {
  controller: "Example BV",
  policy: { url: "/privacy", version: "2026-11-01" },
  services: { ...READY, ...Object.fromEntries(Array.from({ length: count }, (_, index) => own(index))) },
};
