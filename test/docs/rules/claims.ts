import { must, type Section, should } from "./rule.ts";

export const claims: Section = {
  title: "Claims and documentation",
  rules: [
    must(209, "no promise of compliance", "BE-LIST* EDPB-TF*"),
    must(210, "every rule beside the tests that show it", ""),
    should(
      211,
      "an audit that visits a site in four states and lists what it finds",
      "CNIL-HAR* CA-HEALTHLINE*",
    ),
    should(212, "fewer vendors, or none, comes first", "AP-WARN2*"),
    must(213, "what is stricter or looser than a regulator's text, with the reason", ""),
  ],
};
