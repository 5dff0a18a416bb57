import { page } from "../../dom/page.ts";
import { rules, type XPixelOptions } from "../x-pixel.ts";
import { mute, stub, unmute } from "./stub.ts";

/** X documents no consent call: loaded after a grant, gone with the page after a withdrawal (R118). */
export const build = ({ pixelId }: XPixelOptions) => ({
  script: "https://static.ads-twitter.com/uwt.js",
  reload: true,
  start() {
    const twq = stub("twq", "queue", "exe");
    twq.version ??= "1.1";
    twq("config", pixelId);
  },
  withdraw() {
    page.twq = mute(page.twq);
  },
  grant() {
    page.twq = unmute(page.twq);
  },
});

export const runs = { "x-pixel": { build, rules } };
