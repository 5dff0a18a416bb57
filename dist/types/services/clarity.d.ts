import type { ServiceContext } from "../types.ts";
/** @see https://learn.microsoft.com/clarity/setup-and-installation/clarity-consent-api-v2 */
export interface ClarityOptions {
    /** The project id: 8-16 lower-case letters or digits. */
    projectId: string;
    category?: string;
    cookies?: readonly string[];
}
/** Both keys every time: a missing one keeps its old value. */
declare const tell: ({ has }: ServiceContext) => void;
export declare const clarity: {
    id: string;
    category: string;
    needs: {
        projectId: RegExp;
    };
    build({ projectId }: ClarityOptions): {
        script: string;
        reload: true;
        start: typeof tell;
        update: typeof tell;
        withdraw(context: ServiceContext): void;
    };
};
export {};
