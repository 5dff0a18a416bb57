import type {
  BannerTexts,
  DeclarationTexts,
  EmbedTexts,
  NoticeTexts,
  PreferenceTexts,
  RecordTexts,
} from "./shape.ts";

/** The first layer. `{controller}` becomes the name of who asks, `{preferences}` the text of that button. */
export const banner: BannerTexts = {
  title: "{controller} asks your permission for cookies",
  intro: "We use cookies and similar technologies, all but the functional ones only with your permission:",
  "name.functional": "Functional",
  "purpose.functional": "what this site needs to work; always on.",
  "name.analytics": "Analytics",
  "purpose.analytics": "measuring how the site is used, so that it can be improved.",
  "name.marketing": "Marketing",
  "purpose.marketing": "showing and measuring advertising that follows you across websites.",
  withdraw:
    "Under “{preferences}” on this site you see who receives data, and can change or withdraw your choice at any time.",
  accept: "Accept all",
  reject: "Reject all",
  preferences: "Cookie preferences",
  policy: "Privacy statement",
  saved: "Your choice has been saved.",
  failed: "The preferences could not be loaded. Please try again.",
};

/**
 * Instead of the intro where another law applies, a browser sends a signal, or only a part is asked; fetched as one
 * file with the first layer. `{date}` becomes a long date, `{categories}` names with commas between them.
 */
export const notice: NoticeTexts = {
  introOut:
    "We use cookies and similar technologies for the purposes below. You can reject all but the functional ones at any time:",
  introObject:
    "We use cookies and similar technologies. Besides the functional ones, measuring visits in total numbers is on until you reject it; everything else is off until you accept it:",
  introNew: "What you chose on {date} stays as it is. We ask only about what you have not answered yet:",
  signal: "Opt-out signal honoured (Global Privacy Control). Off because of it: {categories}.",
  conflict:
    "Your browser asks websites not to sell or share your data (Global Privacy Control). If you switch this on and save, your choice counts here instead of that signal.",
  earlier: "You allowed this on {date}. Our privacy statement has changed since, so we ask again.",
  minor: "Everything optional stays off for young visitors.",
  choices: "Your privacy choices",
};

/** What a placeholder says. `{provider}` becomes who receives data, `{name}` the service, `{host}` where the link leads. */
export const embeds: EmbedTexts = {
  sends:
    "Loading it gives {provider} your IP address and the address of this page, and may set cookies. You can change that at any time under “{preferences}”.",
  ended: "Facebook ended this plugin on other websites. The page can still be shared by a link.",
  "load-once": "Load once",
  "load-always": "Always allow {name}",
  openAt: "Open on {host}",
};

/** The second layer. */
export const preferences: PreferenceTexts = {
  heading: "Cookie preferences",
  explain: "Choose what you allow. Nothing changes until you save.",
  alwaysOn: "Always on",
  on: "On",
  off: "Off",
  some: "Partly on",
  functionalMore: "The site needs these to work. Your choice is remembered for {days} days at most.",
  canObject: "No permission needed. To object, switch it off and save.",
  services: "Services: {count}",
  filter: "Find a service",
  found: "Services found: {count}",
  details: "Details of {service}",
  provider: "Recipient",
  place: "Place of processing",
  purpose: "Purpose",
  stores: "Cookies and storage",
  noStores: "Sets no cookies of its own.",
  policyOf: "Privacy policy of {provider}",
  optOut: "Opt out with {provider}",
  name: "Name",
  lifetime: "Kept for",
  session: "until the browser is closed",
  kept: "until it is removed",
  ownCookies: "this site",
  own: "the site’s own server",
  save: "Save choices",
  close: "Close without saving",
  decided: "You made this choice on {date}.",
  reloadNeeded: "What you withdrew stops only when you reload the page.",
  reload: "Reload the page",
  "for.statistics": "Measuring visits and use of the site",
  "for.tags": "Loading other scripts, which the site chooses",
  "for.recording": "Recording how pages are used (clicks, scrolling, pointer)",
  "for.conversion": "Measuring the result of advertisements",
  "for.advertising": "Recognising visitors for advertising",
  "for.visitor": "Tells visitors apart",
  "for.session": "Keeps one visit together",
  "for.origin": "Remembers how the visitor came here",
  "for.click": "Remembers the click on an advertisement",
  "for.test": "Tests whether measuring is possible",
  "for.consent": "Remembers a choice made with the provider",
  "for.routing": "Chooses a server",
  "for.embed": "Showing what the provider hosts (posts, videos, maps)",
  "for.signin": "Signing in with the provider",
  "for.security": "Protecting against abuse",
  "for.chat": "Chatting with the site",
  "for.newsletter": "Offering a newsletter",
  "for.companies": "Finding out which organisation a visitor belongs to",
  "for.position": "Using where you are, once the browser may tell",
  "for.preference": "Remembers a setting",
};

/** The cookie overview, beside the texts of the two layers. */
export const declaration: DeclarationTexts = {
  overview: "These are the cookies and similar technologies that {controller} uses on this site.",
  undecided: "You have not made a choice yet.",
  change: "Change your choice",
  version: "version {version}",
  granted: "Allowed",
  denied: "Not allowed",
  exempt: "Needs no permission; you can object",
  storesOf: "Cookies and storage of {service}",
  kind: "Kind",
  "kind.cookie": "Cookie of {site}",
  "kind.local": "Browser storage of {site}",
  "kind.tab": "Browser storage (one tab) of {site}",
  unknown: "not stated",
  ownPurpose: "Asking for your choice and remembering it",
  ownChoice: "Remembers what you allowed and refused, and when",
  ownErase: "After a withdrawal: has the next page remove what was left behind",
  ownNews: "Tells other open tabs of this site that your choice changed",
};

/** About the proofs of choices that a site keeps. `{id}` becomes the number of one. */
export const records: RecordTexts = {
  proof: "Proof of this choice: {id}",
  copy: "Copy",
  copied: "Copied.",
  ownRecords:
    "A random number that proves your choices belong together, and proofs that have yet to be sent to this site",
};
