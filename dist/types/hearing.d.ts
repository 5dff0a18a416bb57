import type { Call, Core } from "./world.ts";
/** Every `data-consent-open` opens the preferences (R46), `data-consent-use` calls for a service; now and later. */
export declare function hearVisitor(core: Core, call: Call): void;
/** Another tab decided; this tab comes to the front, or back from the browser's cache (R190, R191). */
export declare function hearTabs(core: Core, call: Call): void;
