import { must, type Section, should } from "./rule.ts";

export const remembering: Section = {
  title: "Remembering, withdrawing, asking again",
  rules: [
    must(39, "a refusal is kept as long as a consent", "CNIL-6M* RECORD-NOTES* IT-GARANTE*"),
    must(40, "a choice lasts 180 days unless configured", "CNIL-6M* IT-GARANTE* IAB-FAQ"),
    must(41, "being written again prolongs nothing", "CNIL-EXEMPT*"),
    must(42, "asked again early only for a reason", "IT-GARANTE* RECORD-NOTES*"),
    must(43, "the version that asks again is not the version of the looks", "RECORD-NOTES* BE-RECORDS*"),
    should(44, "asked again only for what is new", "RECORD-NOTES*"),
    must(
      45,
      "trackers that stay for more than 13 months are told of, so that the site can shorten them",
      "CNIL-EXEMPT*",
      {
        short:
          "Told on localhost, not cut: Analytics keeps its cookies for two years unless the site sets `cookie_expires`.",
      },
    ),
    must(46, "a way back on every page", "UI-NOTES* AP-QA IT-FOOTER*"),
    should(47, "a small button that stays, if wanted, and covers nothing", "UI-NOTES* SC-2.4.11"),
    must(48, "withdrawing takes no more steps than consenting did, but for opening", "GDPR? AP-QA"),
    must(49, "a withdrawal holds at once: told, erased, stopped", "CNIL-CONDENAST* CNIL-HAR*"),
    must(
      50,
      "the page loads again only where a script cannot be stopped otherwise, and no input is lost",
      "CNIL-HAR*",
    ),
    must(51, "cookies go on every path and domain; what stays is told", ""),
    must(52, "vendors and the log hear of a withdrawal", "AP-QA EDPB-CONSENT?"),
    must(53, 'nothing asks "are you sure"', "AP-QA"),
    must(54, "taking back one category leaves the others", "EDPB-CONSENT?"),
    should(55, "synchronised choices include refusals", "", {
      notDone:
        "Sluis knows no accounts and stores nothing beside one cookie. A site that has accounts can call `set` with what it keeps, refusals too.",
    }),
  ],
};
