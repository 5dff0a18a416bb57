/** One thing in the configuration that was not understood, and so stays blocked. */
export interface Problem {
    readonly path: string;
    readonly message: string;
}
export declare const problem: (path: string, value: unknown, allowed?: string) => Problem;
