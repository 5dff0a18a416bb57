import { must, type Section, should } from "./rule.ts";

export const platform: Section = {
  title: "Web platform, storage, security, speed",
  rules: [
    must(170, "works under a strict Content-Security-Policy", "CSP-DYN CSP-DYN2"),
    must(171, "no style attributes", "CSS-CONSTRUCT CSS-CSP CSS-ATTR"),
    must(172, "the nonce is handed on", "CSP-DYN"),
    must(173, "gated scripts run once, in order, with their attributes", "CSP-DYN BLOCK-NOTES*"),
    must(174, "one Trusted Types policy, and no markup out of text", "TT-SUPPORT TT-NAMES"),
    must(175, "two copies on one page do no harm", "TT-NAMES"),
    should(176, "hashes of the files; `integrity` of gated tags is kept", ""),
    must(177, "texts are text, and links are http, https, mailto or relative", ""),
    must(178, "names that a page or an object lends are not believed", ""),
    must(179, "the stored value is checked, and used for nothing but gating", ""),
    must(180, "cookie attributes as they should be", "MDN-COOKIE HOST-PATH"),
    must(181, "under 1 KB with fifty services", "COOKIE-SIZE"),
    must(182, "no more than 400 days", "COOKIE-400"),
    must(183, "a lost choice is asked again, never guessed", "WEBKIT-TP WEBKIT-7D* WEBKIT-23"),
    should(184, "a server may write the cookie anew, with its date", "WEBKIT-7D* SAFARI-WEEKLY WEBKIT-400D"),
    must(185, "one store, no hidden copies", "EDPB-SCOPE*"),
    must(186, "works without storage", ""),
    must(187, "in a frame of another site: no banner, partitioned storage", "CHIPS", {
      short: "No option sets a partitioned cookie: a choice made in such a frame holds for that page.",
    }),
    must(188, "www, apex and subdomains share only by a cookie's domain", ""),
    should(189, "the Cookie Store API where there is one", "MDN-COOKIESTORE MDN-CS-SET", {
      notDone:
        "it is asynchronous, and a choice is stored before anything else happens; other tabs are told by localStorage, on http as well.",
    }),
    must(190, "other tabs follow", "MDN-CS-CHANGE"),
    must(191, "going back after a withdrawal shows nothing that was withdrawn", "BFCACHE BFCACHE-COOKIE"),
    must(192, "a prerendered page waits", "MDN-PRERENDER MDN-PRECHANGE"),
    should(193, "prefetches are not counted", "MDN-SPECRULES"),
    must(194, "applications that swap their pages", ""),
    must(195, "no promise to catch a plain vendor tag", "PRELOAD-SPEC PRELOAD-RACE BLOCK-TIMING*"),
    must(196, "addresses are held in `data-src`", "BLOCK-NOTES*"),
    should(197, "patches of the browser only if asked for, and removable", "BLOCK-LIMITS", {
      short: "None is offered, so there is none to remove.",
    }),
    must(198, "records survive a tab that closes", "MDN-DEFER"),
    should(199, "proof does not lean on `fetchLater`", "FETCHLATER"),
    must(200, "the first paint does not wait", "WEBDEV-COOKIE"),
    must(201, "no layout shift", "WEBDEV-COOKIE"),
    must(202, "the banner is not the largest paint", "WEBDEV-COOKIE", {
      short: "On a page with fewer words than the banner, the banner is the largest.",
    }),
    must(203, "a click paints first, vendors come later", "WEBDEV-COOKIE YIELD", {
      short:
        "The click is timed on an unslowed processor; a trace with ten tags on a slow one has not been made.",
    }),
    should(204, "a choice is stored before anything else", ""),
    must(205, "tags in order, errors alone, hangs cut short", ""),
    should(206, "a returning visitor sees and fetches no banner", "GPC-NOTES*"),
    should(207, "bots are treated like anybody", ""),
    must(208, "one typed event API with frozen snapshots", ""),
  ],
};
