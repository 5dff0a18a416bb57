import { page } from "../../dom/page.ts";
import { type LinkedInInsightOptions, rules } from "../linkedin-insight.ts";
import { listStub, mute, push, unmute } from "./stub.ts";

/** LinkedIn offers no consent call, and its click and history listeners stay until the page is loaded again (R118). */
export const build = ({ partnerId }: LinkedInInsightOptions) => ({
  script: "https://snap.licdn.com/li.lms-analytics/insight.min.js",
  reload: true,
  start() {
    page._linkedin_partner_id = `${partnerId}`;
    push("_linkedin_data_partner_ids", `${partnerId}`);
    listStub("lintrk", "q");
  },
  withdraw() {
    page.lintrk = mute(page.lintrk);
  },
  grant() {
    page.lintrk = unmute(page.lintrk);
  },
});

export const runs = { "linkedin-insight": { build, rules } };
