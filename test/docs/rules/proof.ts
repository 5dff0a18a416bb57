import { must, type Section, should } from "./rule.ts";

export const proof: Section = {
  title: "Proof of consent",
  rules: [
    must(56, "every decision can be logged, and a browser value alone is weak proof", "GDPR? RECORD-NOTES*"),
    must(57, "the record says what was decided, how, when and under which texts", "RECORD-NOTES* LOG-GUIDE*"),
    must(58, "no address, browser or history in a record", "RECORD-NOTES* LOG-MINIMAL*"),
    should(59, "a hash of what was shown", "RECORD-NOTES*"),
    should(60, "released files, texts and pictures can be kept per version", "RECORD-NOTES* BE-RECORDS*"),
    must(61, "records are only added", "RECORD-NOTES*"),
    must(62, "a random id, that no vendor gets", "RECORD-NOTES* CJEU-IAB*"),
    should(63, "records are personal data: found and deleted by id", "CJEU-IAB* BE-IAB"),
    should(64, "records are purged after a time that the owner sets", "NL-PROOF* LOG-KEEP*"),
    must(65, "no record is lost or doubled, and none holds up the choice", "LOG-AUDIT*"),
    must(66, "the server's clock counts, the browser's is a hint", "RECORD-NOTES*"),
    must(67, "the server for records takes records only", ""),
    should(68, "the visitor can see and copy id and date", ""),
  ],
};
