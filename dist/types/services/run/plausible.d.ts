import { type PlausibleOptions } from "../plausible.ts";
export declare function build({ site }: PlausibleOptions): {
    script: string;
    prepare: (script: HTMLScriptElement) => void;
    reload: boolean;
    start(): void;
};
export declare const runs: {
    plausible: {
        build: typeof build;
        rules: {
            needs: {
                site: RegExp;
            };
        };
    };
};
