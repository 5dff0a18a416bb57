import { type FacebookPluginsOptions } from "../facebook-plugins.ts";
/** Page, post and video embeds. The Like and Comment plugins ended on 10 February 2026. */
export declare const build: ({ locale, version, appId }: FacebookPluginsOptions) => {
    script: string;
    prepare(script: HTMLScriptElement): void;
    scan: () => any;
};
export declare const runs: {
    "facebook-plugins": {
        build: typeof build;
        rules: {
            needs: {};
            may: {
                locale: RegExp;
                version: RegExp;
                appId: RegExp;
            };
        };
    };
};
