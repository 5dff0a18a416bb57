import type { About, Notes } from "../../types.ts";

/** The region is where Intercom keeps a workspace's data. */
const PLACES: Readonly<Record<string, readonly string[]>> = { eu: ["EU", "US"], au: ["AU", "US"] };

export const about = ({ region }: Readonly<Record<string, unknown>>): About => ({
  name: "Intercom",
  provider: "Intercom R&D Unlimited Company",
  places: PLACES[String(region)] ?? ["US"],
  purposes: ["chat"],
  policy: "https://www.intercom.com/legal/privacy",
  stores: [
    { name: "intercom-id-*", lifetime: [9, "month"], purpose: "visitor" },
    { name: "intercom-session-*", lifetime: [7, "day"], purpose: "session" },
    { name: "intercom-device-id-*", lifetime: [9, "month"], purpose: "security" },
    { name: "intercom.*", lifetime: "kept", purpose: "chat", kind: "local" },
  ],
});

export const notes: Notes = {
  reason:
    "Chat serves the visitor, yet it recognises visitors for months before they write a word; so marketing is the safe choice. An owner may choose a category of the site's own.",
  data: "IP address, pages, browser, what is written, and the account of who is signed in where the page gives it.",
  withdrawal:
    "Intercom is told to shut down, which ends its session and takes the messenger away, and its cookies and storage keys are erased. The page is not loaded again.",
  hosts: {
    "script-src": ["https://widget.intercom.io", "https://js.intercomcdn.com"],
    "connect-src": ["https://*.intercom.io", "wss://*.intercom.io"],
    "img-src": ["https://*.intercomcdn.com"],
    "font-src": ["https://*.intercomcdn.com"],
    "media-src": ["https://*.intercomcdn.com"],
  },
  checked: "2026-11",
  unverified: [
    "Legal name, place of processing, what is sent, and the link to the statement. The United States are named for every region, because the company sits there.",
    "Which directive needs which host.",
    "The intercom.* keys in the browser's storage.",
  ],
  sources: [
    "https://www.intercom.com/help/en/articles/2361922-intercom-messenger-cookies",
    "https://intercom.com/help/en/articles/16845-how-do-i-end-a-session",
    "https://github.com/c15t/c15t",
    "https://github.com/nuxt/scripts",
    "https://github.com/jkwakman/Open-Cookie-Database",
  ],
};
