import * as en from "../../src/locales/en.ts";

/*
 * One text in every place of a configuration that a visitor may come to see, or that ends up in an address.
 */

/** The keys of every text of a language. */
export const TEXT_KEYS: readonly string[] = [
  ...[en.banner, en.notice, en.embeds, en.preferences, en.declaration, en.records].flatMap((one) =>
    Object.keys(one),
  ),
  "purpose.media",
  "purpose.shop-chat",
  "name.media",
];

const SOUND = {
  controller: "Shop",
  policy: { url: "/privacy", version: "v1" },
  language: "en",
  categories: { analytics: true, media: { label: "Media", purpose: "Films" } },
  records: { url: "/records" },
  reopen: true,
};

const CHAT = {
  category: "media",
  purpose: "Chatting",
  provider: "Chat BV",
  policy: "https://chat.example/privacy",
  optOut: "https://chat.example/out",
  script: "https://chat.example/x.js",
  places: ["NL"],
  cookies: [{ name: "_x*", lifetime: [3, "month"], purpose: "Tells visitors apart" }],
};

/** Every word of the owner's: who asks, categories, services, facts, texts, looks. */
export const worded = (text: string, extra: object = {}) => ({
  ...SOUND,
  controller: text,
  layout: text,
  theme: text,
  region: text,
  categories: {
    analytics: { label: text, purpose: text },
    media: { label: { en: text, [text]: text }, purpose: { en: text } },
  },
  services: {
    matomo: {
      url: "https://stats.example.nl/",
      siteId: 3,
      cookies: [{ name: "_mine*", purpose: { en: text }, lifetime: [1, text] }],
    },
    "shop-chat": {
      ...CHAT,
      purpose: { en: text },
      name: { en: text },
      provider: text,
      places: [text, "NL"],
      cookies: [{ name: "_x*", lifetime: text, purpose: text, domain: text, kind: text }, "_y*"],
    },
    youtube: { category: "media" },
  },
  texts: {
    en: Object.fromEntries(TEXT_KEYS.map((key) => [key, `${text} ${key}`])),
    [text]: { accept: text },
  },
  ...extra,
});

/** Every id and every address. */
export const addressed = (text: string) => ({
  ...SOUND,
  policy: { url: text, version: text },
  language: text,
  regime: text,
  cookie: { name: text, domain: text },
  records: { url: text },
  categories: { ...SOUND.categories, [text]: { label: "Other", purpose: "Others" } },
  services: {
    [text]: { ...CHAT },
    matomo: { url: text, siteId: text },
    "google-analytics": text,
    clarity: { projectId: text },
    "shop-chat": {
      ...CHAT,
      policy: text,
      optOut: text,
      script: text,
      hosts: [text],
      cookies: [text, { name: text }],
    },
    "other-chat": { ...CHAT, category: text },
    youtube: { category: "media", script: text },
  },
});

/** The words of both, without anything in them that could do harm. */
export const PLAIN = "Plain words";
