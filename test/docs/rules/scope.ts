import { must, type Section, should } from "./rule.ts";

export const scope: Section = {
  title: "Prior consent and scope",
  rules: [
    must(1, "no request to an optional vendor before a choice", "EDPB-SCOPE* BLOCK-NOTES*"),
    must(
      2,
      "one gate for cookies, storage of every kind, workers, pixels, links and fingerprints",
      "EDPB-SCOPE* ICO",
      {
        short:
          "Erasing covers cookies, localStorage and sessionStorage; IndexedDB, Cache Storage and service workers of a vendor are listed nowhere and stay.",
      },
    ),
    must(3, "missing, broken, expired or unknown means no", "GDPR? EDPB-CONSENT?"),
    must(4, "only a press on a labelled button is a yes", "EDPB-CONSENT* CCPA-DARK*"),
    must(5, "asked for each purpose, and each can be chosen alone", "CNIL-2020* BE-2019* EDPB-CONSENT?"),
    must(6, "nothing but the question in the question", "GDPR? EDPB-DARK*"),
    must(7, "the site works after a refusal; no cookie wall is offered", "EDPB-CONSENT* BE-LIST*"),
    must(8, 'no "legitimate interest" in place of consent', "EDPB-TF?"),
    must(9, "always on only with a written reason", "BLOCK-NOTES* CNIL-CONDENAST* EDPB-TF?"),
    must(
      10,
      "`functional` means strictly necessary, and holds no embed or measurement",
      "NL-TW* AP CNIL-CONDENAST*",
    ),
    must(11, "presets stand in the strict category", "VENDOR-NOTES*"),
    must(12, "a tag through the site's own address is gated as well", "EDPB-SCOPE*"),
    must(13, "no `<noscript>` pixel in a recipe", ""),
    must(14, "what breaks stays shut", ""),
    must(15, "no warming up, font, poster or thumbnail from a vendor before consent", "BLOCK-NOTES*", {
      short: "DNS look-ups are not watched apart from requests.",
    }),
    must(16, "the library itself contacts nobody", "EDPB-SCOPE*"),
    should(
      17,
      "the stored choice is small, first-party and says nothing about the visitor",
      "BLOCK-NOTES* BE-LIST*",
    ),
    must(18, "a choice counts for the site that asked, unless shared on purpose", "RECORD-NOTES*"),
  ],
};
