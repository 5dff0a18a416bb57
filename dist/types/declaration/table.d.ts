import type { DeclaredStore } from "../types.ts";
import { type Tree } from "./element.ts";
import type { Say } from "./words.ts";
/** Everything that a service stores, a row each. */
export declare function storesTable(service: string, stores: readonly DeclaredStore[], say: Say): Tree;
