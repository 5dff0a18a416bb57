import { must, type Section, should } from "./rule.ts";

export const banner: Section = {
  title: "Banner content and choice design",
  rules: [
    must(19, "a button that refuses wherever one accepts", "EDPB-TF* UI-NOTES* BE-LIST* DE-VGH*"),
    must(20, "refusing costs no more clicks, keys or scrolling", "UI-NOTES* CCPA-7004 CPPA-HONDA*", {
      short: "By keyboard one of the two comes first: the other takes one more Tab.",
    }),
    must(21, "accept and reject look the same, in every theme", "UI-NOTES* CCPA-DARK* AP-RULES*"),
    must(22, "the refusal can be read, and is a button", "EDPB-TF* UI-NOTES*"),
    must(23, "switches start off", "PLANET49* UI-NOTES* AP"),
    must(24, "plain verbs on the buttons, no steering words", "AP-RULES* EDPB-DARK* DE-VGH*"),
    must(25, "who asks and every purpose, on the first layer", "AP-QA CNIL-SHEIN*"),
    must(26, "how to withdraw is said before the choice", "AP-QA EDPB-CONSENT?"),
    must(27, "how long each thing is kept, and who gets it", "PLANET49*"),
    must(28, "every recipient named, with a link to its statement", "CNIL* GOOGLE-UCP"),
    should(29, "what is always on is shown and explained, without a false switch", "CNIL* UI-NOTES*"),
    must(30, "all layers in one language, complete", "EDPB-DARK* BE-2019* BR-ANPD*"),
    must(31, "one banner, however often the library is loaded", "CNIL-SHEIN*"),
    must(32, "the statements a site owes stay reachable", "EDPB-DARK*", {
      short:
        "The layouts `bar` and `box` hold back no page. With `dialog` the page waits behind it, but its own link to the statement can be followed.",
    }),
    must(33, "what is saved is what the switches show", "EDPB-DARK*"),
    must(34, "closing is no consent, and says so", "IT-GARANTE* CNIL-2020*"),
    must(35, "no countdown, and no second question after a refusal", "EDPB-DARK* IT-GARANTE*"),
    should(36, "long lists are grouped, with one switch for all, and a filter", "EDPB-DARK*"),
    must(37, "same words, order and controls at every width", "EDPB-DARK*", {
      short: "Words and order are compared, not pictures.",
    }),
    should(38, "checked texts in Dutch, French, German and English", "AP-RULES* BE-2019*", {
      short: "Native speakers have reviewed only Dutch and English; docs/languages.md lists the doubts.",
    }),
  ],
};
