/**
 * The addresses of presets: a host, or a host and the beginning of a path where others share it. `*.` stands for
 * every subdomain and none, `%` for anything. From the notes in `services/about`, which a test compares; what signs people in is not among them.
 */
export const HOSTS: Readonly<Record<string, string>> = {
  clarity: "*.clarity.ms c.bing.com",
  "facebook-plugins": "connect.facebook.net/%/sdk *.facebook.com/%plugins/",
  "google-ads":
    "*.googletagmanager.com/gtag/js?%id=AW *.googletagmanager.com/gtag/js?%id=DC *.googletagmanager.com/gtag/ *.googleadservices.com *.doubleclick.net *.googlesyndication.com *.google.com/pagead/ *.google.com/ccm/",
  "google-analytics":
    "*.googletagmanager.com/gtag/js?%id=G *.googletagmanager.com/gtag/ *.google-analytics.com *.analytics.google.com",
  "google-maps": "maps.googleapis.com maps.gstatic.com maps.google.com *.google.com/maps",
  "google-tag-manager": "*.googletagmanager.com",
  hotjar: "*.hotjar.com",
  hubspot:
    "*.hs-scripts.com *.hs-analytics.net *.hs-banner.com *.hubspot.com *.hsforms.net *.hscollectedforms.net *.usemessages.com",
  intercom: "*.intercom.io *.intercomcdn.com",
  "linkedin-insight": "snap.licdn.com *.ads.linkedin.com *.linkedin.oribi.io www.linkedin.com/px",
  "linkedin-plugins": "platform.linkedin.com static.licdn.com www.linkedin.com/embed",
  mailchimp:
    "chimpstatic.com *.list-manage.com downloads.mailchimp.com s3.amazonaws.com/downloads.mailchimp.com/",
  matomo: "*.matomo.cloud",
  "matomo-tag-manager": "*.matomo.cloud",
  "meta-pixel": "connect.facebook.net www.facebook.com/tr",
  "microsoft-uet": "bat.bing.com bat.bing.net c.bing.com",
  pinterest: "s.pinimg.com ct.pinterest.com",
  plausible: "plausible.io",
  recaptcha: "*.google.com/recaptcha/ recaptcha.google.com www.gstatic.com/recaptcha/",
  "spotler-leads": "t.wowanalytics.co.uk t.gatorleads.co.uk",
  "tiktok-pixel": "analytics.tiktok.com",
  vimeo: "player.vimeo.com i.vimeocdn.com",
  "x-pixel": "static.ads-twitter.com t.co analytics.twitter.com analytics.x.com",
  "x-widgets": "platform.twitter.com syndication.twitter.com *.twimg.com",
  youtube: "www.youtube.com www.youtube-nocookie.com i.ytimg.com",
};
