import type { ServiceContext } from "../../types.ts";
import type { GoogleTagManagerOptions } from "../google-tag-manager.ts";
/** Follows every change as an event, for triggers in the container. */
declare function tell(context: ServiceContext): void;
/** The container can run anything, so it stands in the strictest category and is gated as a whole (R110). */
export declare function build({ id, consentMode }: GoogleTagManagerOptions): {
    script: string;
    reload: boolean;
    start(context: ServiceContext): void;
    grant: typeof tell;
    update: typeof tell;
    withdraw: typeof tell;
};
export {};
