import { must, type Section, should } from "./rule.ts";

export const children: Section = {
  title: "Children",
  rules: [
    must(98, "a mode for minors: nothing asked, nothing granted", "MINOR-NL* MINOR-EU MINOR-COOKIES*"),
    must(99, "no hidden age check; hooks instead", "MINOR-COOKIES*"),
    must(100, "United States and Quebec: the ages of opt-in", "MINOR-US* QC-MINOR*"),
    should(101, "texts for young readers", "MINOR-TRACK*", {
      notDone: "every text can be replaced (`texts`), but none for young readers is shipped or measured.",
    }),
    should(102, "no advertising for a known minor, whatever was granted", ""),
  ],
};
