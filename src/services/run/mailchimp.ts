import type { MailchimpOptions } from "../mailchimp.ts";

export const build = ({ url }: MailchimpOptions) => ({ script: url, reload: true });

export const builds = { mailchimp: build };
