import { must, type Section, should } from "./rule.ts";

export const accessibility: Section = {
  title: "Accessibility",
  rules: [
    must(136, "WCAG 2.2 AA, as far as a program can tell", "EAA* EAA2*", {
      manual: "[the protocol](accessibility.md), not run yet",
    }),
    must(
      137,
      "one mode: a region that leaves the page usable, or a modal dialog",
      "A11Y-MODE* A11Y-FOCUS* MDN-DIALOG",
    ),
    must(138, "first on the page and by Tab, in the order it is read", "A11Y-MODE* WCAG22?"),
    must(139, "focus on the heading when opened, back where it was when closed", "APG-DIALOG A11Y-FOCUS*"),
    must(140, "everything by keyboard", "A11Y-WCAG*"),
    must(141, "no trap", "A11Y-WCAG* APG-DIALOG"),
    must(142, "Escape is no answer", "UI-NOTES* MDN-CANCEL", {
      short: "The back button of Android is not tried.",
    }),
    must(143, "nor is Escape again and again", "MDN-CANCEL WCAG22?"),
    must(144, "the focus is seen at 3:1", "A11Y-FOCUS* WCAG22?"),
    must(145, "the page's own focus is never behind the banner", "SC-2.4.11 SC-2.4.11-FIX*"),
    must(146, "targets of 24 px or more", "SC-2.5.8"),
    must(147, "320 px wide, 400 %", "WCAG22?"),
    must(148, "text of 200 %, more space in text", "WCAG22?"),
    must(149, "contrast of text and of controls, as painted", "A11Y-WCAG* EAA3*"),
    must(150, "state without colour", "A11Y-WCAG*"),
    must(151, "name, role and state, as the browser tells them", "A11Y-MODE*"),
    must(152, "names that begin with what is seen", "WCAG22?"),
    must(153, "“choices saved” is said, the focus stays", "WCAG22? CCPA-7025*"),
    must(154, "headings, groups, tables", "WCAG22?"),
    must(155, "language and direction of parts", "WCAG22?"),
    must(156, "nothing changes until it is saved", "WCAG22?"),
    must(157, "the way back keeps its name and place", "WCAG22?"),
    must(158, "no time limit, no endless motion", "WCAG22?"),
    must(159, "single clicks, which count when let go", "WCAG22?"),
    must(160, "upright and on its side, and in low windows", "WCAG22?"),
    must(161, "no tooltips", "WCAG22?"),
    must(162, "no motion where it is not wanted", "A11Y-IMPL*"),
    must(163, "forced colours keep borders, focus and state", "WCAG22?"),
    must(164, "nothing of the page stays hidden or held", "WCAG22? APG-DIALOG"),
    should(165, "a click beside the dialog is no answer", "WCAG22?"),
    must(166, "the page scrolls, and scrolls again", "WCAG22?", {
      short: "The browser under test keeps no page in its cache for going back.",
    }),
    should(167, "shadow DOM: labels, ids and focus across the boundary", "A11Y-IMPL*", {
      notDone: "there is no shadow DOM: the interface stands in the page itself.",
    }),
    should(168, "real screen readers", "WCAG22?", {
      manual: "[the protocol](accessibility.md), not run yet",
    }),
    should(169, "right to left; not on paper", "WCAG22?"),
  ],
};
