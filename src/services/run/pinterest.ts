import { page } from "../../dom/page.ts";
import { type PinterestOptions, rules } from "../pinterest.ts";
import { listStub } from "./stub.ts";

export function build({ tagId }: PinterestOptions) {
  const consent = (isGranted: boolean) => page.pintrk("setconsent", isGranted);
  return {
    script: "https://s.pinimg.com/ct/core.js",
    start() {
      const pintrk = listStub("pintrk", "queue");
      pintrk.version ??= "3.0";
      consent(true);
      pintrk("load", `${tagId}`);
      pintrk("page");
    },
    grant: () => consent(true),
    withdraw: () => consent(false),
  };
}

export const runs = { pinterest: { build, rules } };
