import type { Answers, Core, Texts } from "./world.ts";
/** The first layer with more to say than the question. */
export declare function mount(core: Core, given: Texts): Answers;
