import { page as plain, tag } from "../../browser/site.ts";
import type { Files } from "../network.ts";

export { tag };

/** Tells of every error that nobody caught, but for those of other hosts, of which a page is told no more than that. */
const TELL = `<script>
  const tell = (what) => (new Image().src = "/wrong?" + encodeURIComponent(what));
  addEventListener("error", ({ message, filename }) => {
    const isElsewhere = message === "Script error." || new URL(filename || location).host !== location.host;
    if (!isElsewhere) tell(message);
  });
  addEventListener("unhandledrejection", ({ reason }) => tell(String(reason)));
</script>`;

export const page = (head: string, body = "") => plain(TELL + head, body);

export const SHOP = {
  controller: "Example BV",
  policy: { url: "/privacy", version: "2026-02-06" },
  services: {
    "google-analytics": "G-ABC1234567",
    clarity: "abcdefghij",
    "linkedin-insight": "1234567",
    youtube: true,
  },
};

/** The hosts that none of these may be asked at before a grant. */
export const HOSTS = [
  "www.googletagmanager.com",
  "www.google-analytics.com",
  "www.clarity.ms",
  "snap.licdn.com",
  "px.ads.linkedin.com",
  "www.youtube-nocookie.com",
];

/** What is asked for once by each service that loads by itself. */
export const SCRIPTS = {
  google: "www.googletagmanager.com/gtag/js",
  clarity: "www.clarity.ms/tag/abcdefghij",
  linkedin: "snap.licdn.com/li.lms-analytics/insight.min.js",
};

/** A site of two pages that hold the same. */
export function shop(body = "", head = "", config: object = SHOP): Files {
  const html = page(head + tag(config), body);
  return { "/": html, "/next": html, "/privacy": page("", "<p>Privacy</p>") };
}
