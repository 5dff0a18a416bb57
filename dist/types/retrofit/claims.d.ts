/** An address that a service claims: the longer its pattern, the surer the claim. */
export interface Claim {
    readonly id: string;
    readonly pattern: string;
    readonly matches: RegExp;
}
/**
 * All that the configured services claim: those of a configuration as the owner gave it, or as it was read.
 * @param isMinor whether nothing may load ahead of a choice, whatever the options say (R98). @default false
 */
export declare function claimsOf(services: unknown, isMinor?: boolean): Claim[];
/** The ids of those who claim an address most surely; nobody claims what is on the page's own host. */
export declare function claimantsOf(address: string, claims: readonly Claim[], own: string): string[];
