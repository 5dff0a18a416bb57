import { type HubspotOptions } from "../hubspot.ts";
export declare function build({ portalId, region }: HubspotOptions): {
    script: string;
    prepare(script: HTMLScriptElement): void;
    reload: boolean;
    start(): void;
    grant(): void;
    withdraw(): void;
};
export declare const runs: {
    hubspot: {
        build: typeof build;
        rules: {
            needs: {
                portalId: RegExp;
            };
            may: {
                region: RegExp;
            };
        };
    };
};
