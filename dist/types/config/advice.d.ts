import type { About, Service } from "../types.ts";
import type { Settings } from "../world.ts";
/** Names that the owner gave, and that are refused, or claimed by another service as well. */
export declare function cookieAdvice(services: readonly Service[], abouts: Readonly<Record<string, About | undefined>>, kept: readonly string[]): string[];
/** Modes in which something is sent before a choice (R105). */
export declare const earlyAdvice: (services: readonly Service[]) => string[];
/** A law under which something runs before an answer (R69). */
export declare const lawAdvice: ({ regime, region }: Pick<Settings, "regime" | "region">) => string[];
/** Markup that cannot become what it was meant to be. */
export declare function markupAdvice(elements: readonly HTMLElement[], origin: string): string[];
/** Texts that the owner gave in other languages, so that two would stand on one surface (R30). */
export declare function languageAdvice(config: unknown, language: string): string[];
