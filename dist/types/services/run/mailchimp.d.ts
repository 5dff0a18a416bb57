import { type MailchimpOptions } from "../mailchimp.ts";
export declare const build: ({ url }: MailchimpOptions) => {
    script: string;
    reload: boolean;
};
export declare const runs: {
    mailchimp: {
        build: typeof build;
        rules: {
            needs: {
                url: RegExp;
            };
        };
    };
};
