import { type MicrosoftUetOptions } from "../microsoft-uet.ts";
export declare const build: ({ tagId }: MicrosoftUetOptions) => {
    script: string;
    reload: boolean;
    start(): void;
    loaded(): void;
    grant: () => void;
    withdraw: () => void;
};
export declare const runs: {
    "microsoft-uet": {
        build: typeof build;
        rules: {
            needs: {
                tagId: RegExp;
            };
        };
    };
};
