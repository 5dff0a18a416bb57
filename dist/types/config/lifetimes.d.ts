import type { About, Service } from "../types.ts";
/** What is kept for longer than thirteen months, where the site has a say in it. */
export declare function lifetimeAdvice(config: unknown, services: readonly Service[], abouts: Readonly<Record<string, About | undefined>>): string[];
