import type { Service } from "../types.ts";
import { type Hush } from "./silence.ts";
/** Makes room for the vendor, and drops what was asked of it while it was denied, so that nothing is replayed (R125). */
export declare function unsilence(service: Service, { quiet, used, silent }: Hush): void;
