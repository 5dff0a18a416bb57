import { must, type Section, should } from "./rule.ts";

export const regions: Section = {
  title: "Regions and regimes",
  rules: [
    must(69, "opt-in everywhere unless configured", "EDPB-CONSENT?"),
    must(70, "the region comes from the site; unknown is strict", ""),
    must(
      71,
      "Netherlands: all blocked until a choice, choices on one layer",
      "AP AP-WARN1* AP-WARN2* AP-RULES*",
    ),
    should(
      72,
      "Netherlands: the exception for harmless analytics only by explicit configuration",
      "AP-GA AP-GA-OLD*",
    ),
    must(73, "Belgium: analytics asked, choices per service deeper", "BE-LIST* BE-2019* BE-RECORDS*"),
    must(
      74,
      "France: exempt measurement only under its conditions, with an objection",
      "UI-NOTES* CNIL* CNIL-EXEMPT* MATOMO-CNIL",
    ),
    must(
      75,
      "France: the network shows nothing before, after a refusal, after a withdrawal",
      "CNIL-HAR* CNIL-SHEIN* CNIL-CONDENAST*",
    ),
    must(
      76,
      "Germany: one consent names device access and processing; the tag manager is gated",
      "DE-VGH* DE-VGH2*",
    ),
    should(77, "Germany: a place for recognised consent services", "DE-EINWV DE-EINWV2*"),
    must(
      78,
      "United Kingdom: statistics may run with an objection on the first layer",
      "UK-FEB26* ICO-2026* ICO-OBJECT* ICO-STATS*",
    ),
    must(79, "United Kingdom: advertising and cross-site analytics stay opt-in", "ICO-STATS* ICO"),
    should(80, "Italy: the cross keeps the defaults; six months of silence", "IT-GARANTE* IT-FOOTER*"),
    should(81, "Switzerland: opt-in unless set by hand", "CH-FDPIC* CH-UPDATE*"),
    must(82, "Quebec: what profiles starts off, and the text tells how to turn it on", "QC-25*"),
    must(83, "Brazil: refusal on the first layer, all off, Portuguese texts", "BR-ANPD* BR-GOV*"),
    must(84, "United States: the browser's opt-out signal is read exactly as specified", "W3C-GPC"),
    must(85, "United States: the signal is an opt-out before any tag runs", "CCPA-7025*"),
    must(86, "United States: the visitor sees that the signal was honoured", "CCPA-7025*"),
    must(
      87,
      "United States: an opt-in against the signal only after a notice, and recorded",
      "AB566* W3C-GPC",
    ),
    must(
      88,
      "United States: a link that opts out, without account or form",
      "CPPA-HONDA* CCPA-GUIDE* CPPA-CASES*",
    ),
    must(
      89,
      "United States: closing is no consent, and opting out works",
      "CCPA-7004 CCPA-DARK* CA-HEALTHLINE*",
    ),
    should(90, "United States: a year of silence after an opt-out", ""),
    should(91, "`/.well-known/gpc.json` is served and explained", "W3C-GPC"),
    must(92, "European Union: the signal may only take away", "W3C-GPC GPC-NOTES*"),
    must(93, "signals cost no request and no flash", "AB566* CHROME-GPC"),
    should(94, "the signal is read anew on every page", "W3C-GPC"),
    should(95, "one order of law, choice, signal and default, with the source recorded", "W3C-GPC AB566*"),
    should(
      96,
      "ready for the EU's digital omnibus, and unchanged until it is law",
      "OMNIBUS* OMNIBUS-6M* OMNIBUS2*",
      {
        notDone:
          "it is a proposal. What it would ask is there already: refusal in one click, a silence that can be set (`cookie.days`), exempt measurement by explicit configuration.",
      },
    ),
    should(97, "a place for signals to come", "OMNIBUS-COUNCIL* OMNIBUS-SIGNAL*"),
  ],
};
