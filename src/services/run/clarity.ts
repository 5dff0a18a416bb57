import { page } from "../../dom/page.ts";
import type { ServiceContext } from "../../types.ts";
import { type ClarityOptions, rules } from "../clarity.ts";
import { stub } from "./stub.ts";

/** Clarity restarts itself without cookies 250 ms after a denial; only a stop after that ends the recording. */
const STOP_AFTER = 400;

/**
 * Both keys every time: a missing one keeps its old value. The stub carries no `v`, which the real script takes for
 * itself running.
 */
const tell = ({ has }: ServiceContext) =>
  stub("clarity")("consentv2", {
    ad_Storage: has("clarity") && has("marketing") ? "granted" : "denied",
    analytics_Storage: has("clarity") ? "granted" : "denied",
  });

export const build = ({ projectId }: ClarityOptions) => ({
  script: `https://www.clarity.ms/tag/${projectId}`,
  // A denial alone keeps the recording going without cookies (R113).
  reload: true,
  start: tell,
  grant: tell,
  update: tell,
  withdraw(context: ServiceContext) {
    tell(context);
    // For a page that cannot be loaded again at once, because of unsent input.
    setTimeout(() => context.has("clarity") || page.clarity("stop"), STOP_AFTER);
  },
});

export const runs = { clarity: { build, rules } };
