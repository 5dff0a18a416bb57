/** What each option of a preset must be, as the end of the sentence "… is not …"; only a page with a mistake fetches it. */
export const HINTS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  clarity: {
    projectId: "a Clarity project id (8-16 lower-case letters or digits)",
  },
  "facebook-plugins": {
    locale: "a language and a country (nl_NL)",
    version: "a version of the Graph API (v21.0)",
    appId: "a Facebook app id (8-20 digits)",
  },
  "google-ads": {
    id: "a Google Ads or Floodlight id (AW- or DC- and digits)",
    config: "an object of gtag parameters",
    consentMode: "an object of Consent Mode settings",
  },
  "google-analytics": {
    id: "a Google Analytics 4 id (G- and 6-12 capitals or digits; UA- ids have ended)",
    config: "an object of gtag parameters",
    consentMode: "an object of Consent Mode settings",
  },
  "google-identity": {
    clientId: "a Google client id (digits, -, letters or digits, .apps.googleusercontent.com)",
    callback: "the name of a function of the page",
  },
  "google-maps": {
    key: "a Google Maps API key (AIza and 35 letters, digits, - or _)",
    callback: "the name of a function of the page",
  },
  "google-tag-manager": {
    id: "a Tag Manager container id (GTM- and 4-9 capitals or digits)",
    consentMode: "an object of Consent Mode settings",
  },
  hotjar: {
    siteId: "a Hotjar site id (5-9 digits)",
  },
  hubspot: {
    portalId: "a HubSpot portal id (4-10 digits)",
    region: "na1 or eu1",
  },
  intercom: {
    appId: "an Intercom app id (6-10 lower-case letters or digits)",
    region: "eu or au",
  },
  "linkedin-insight": {
    partnerId: "a LinkedIn partner id (5-12 digits)",
  },
  "linkedin-plugins": {
    lang: "a language and a country (nl_NL)",
  },
  mailchimp: {
    url: "the address of a connected-site script (https://chimpstatic.com/mcjs-connected/js/users/… .js)",
  },
  "matomo-tag-manager": {
    url: "the address of a folder, with / at its end (https://stats.example.nl/)",
    containerId: "a Matomo container id (8 letters or digits)",
  },
  matomo: {
    url: "the address of a folder, with / at its end (https://stats.example.nl/)",
    siteId: "a Matomo site id (1-9 digits)",
    commands: "a list of Matomo calls, each a list that begins with a name",
    mode: "gate, cookieless, cookieless-until-consent or exempt",
    confirmedConfig: "true, which says that the conditions of the exemption are met",
  },
  "meta-pixel": {
    pixelId: "a Meta pixel id (10-20 digits)",
    autoConfig: "true or false",
  },
  "microsoft-uet": {
    tagId: "a UET tag id (5-12 digits)",
  },
  pinterest: {
    tagId: "a Pinterest tag id (10-16 digits)",
  },
  plausible: {
    site: "a domain (example.nl) or the id of a Plausible script (pa-…)",
  },
  recaptcha: {
    key: "a reCAPTCHA site key (6L and 38 letters, digits, - or _)",
  },
  "spotler-leads": {
    accountId: "a Spotler Leads account id (32 hexadecimal digits in groups of 8-4-4-4-12)",
  },
  "tiktok-pixel": {
    pixelId: "a TikTok pixel id (15-25 capitals or digits)",
  },
  "x-pixel": {
    pixelId: "an X pixel id (5-8 letters or digits)",
  },
};
