import type { ServiceContext } from "../types.ts";
/** @see https://developers.google.com/tag-platform/tag-manager/web */
export interface GoogleTagManagerOptions {
    /** The container id, `GTM-…`. */
    id: string;
    category?: string;
    /** The cookies that the tags in the container set: only the site knows them. Erased on withdrawal. */
    cookies?: readonly string[];
}
/** Follows every change as an event, for triggers in the container. */
declare function tell(context: ServiceContext): void;
/** The container can run anything, so it stands in the strictest category and is gated as a whole (R110). */
export declare const googleTagManager: {
    id: string;
    category: string;
    needs: {
        id: RegExp;
    };
    build: ({ id }: GoogleTagManagerOptions) => {
        script: string;
        reload: true;
        start(context: ServiceContext): void;
        grant: typeof tell;
        update: typeof tell;
        withdraw: typeof tell;
    };
};
export {};
