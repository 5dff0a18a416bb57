import type { ServiceContext } from "../../types.ts";
import { type ClarityOptions } from "../clarity.ts";
/**
 * Both keys every time: a missing one keeps its old value. The stub carries no `v`, which the real script takes for
 * itself running.
 */
declare const tell: ({ has }: ServiceContext) => unknown;
export declare const build: ({ projectId }: ClarityOptions) => {
    script: string;
    reload: boolean;
    start: typeof tell;
    grant: typeof tell;
    update: typeof tell;
    withdraw(context: ServiceContext): void;
};
export declare const runs: {
    clarity: {
        build: typeof build;
        rules: {
            needs: {
                projectId: RegExp;
            };
        };
    };
};
export {};
