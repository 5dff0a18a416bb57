import { type LinkedInPluginsOptions } from "../linkedin-plugins.ts";
/** Share and follow buttons; the script reads its settings from its own text. */
export declare const build: ({ lang }: LinkedInPluginsOptions) => {
    script: string;
    prepare: (script: HTMLScriptElement) => void | "" | undefined;
    scan: () => any;
};
export declare const runs: {
    "linkedin-plugins": {
        build: typeof build;
        rules: {
            needs: {};
            may: {
                lang: RegExp;
            };
        };
    };
};
