import { type RecaptchaOptions, rules } from "../recaptcha.ts";

/** Loaded when the visitor enters a form marked `data-consent-use`, not on every page as Google would have it. */
export const build = ({ key }: RecaptchaOptions) => ({
  script: `https://www.google.com/recaptcha/api.js?render=${key}`,
  reload: true,
});

export const runs = { recaptcha: { build, rules } };
