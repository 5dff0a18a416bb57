import { page } from "../../dom/page.ts";
import { type MicrosoftUetOptions, rules } from "../microsoft-uet.ts";
import { push } from "./stub.ts";

/** The queue is flat: three entries for one command (R114). */
const tell = (command: string, answer: string) => push("uetq", "consent", command, { ad_storage: answer });

export const build = ({ tagId }: MicrosoftUetOptions) => ({
  script: "https://bat.bing.com/bat.js",
  // Denied, it goes on sending events without cookies.
  reload: true,
  start() {
    tell("default", "denied");
    tell("update", "granted");
  },
  loaded() {
    const q = page.uetq;
    // Made twice it would count twice.
    if (!Array.isArray(q)) return;
    page.uetq = new page.UET({ ti: `${tagId}`, enableAutoSpaTracking: true, q });
    page.uetq.push("pageLoad");
  },
  grant: () => tell("update", "granted"),
  withdraw: () => tell("update", "denied"),
});

export const runs = { "microsoft-uet": { build, rules } };
