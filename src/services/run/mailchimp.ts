import { type MailchimpOptions, rules } from "../mailchimp.ts";

export const build = ({ url }: MailchimpOptions) => ({ script: url, reload: true });

export const runs = { mailchimp: { build, rules } };
