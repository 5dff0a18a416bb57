import type { About } from "../../types.ts";
export declare const about: About;
