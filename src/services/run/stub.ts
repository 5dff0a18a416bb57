import { page } from "../../dom/page.ts";

interface Stub {
  (...call: unknown[]): unknown;
  [property: string]: unknown;
}

/** A function of the page's own is kept (R123); an element may only pose under its name (R178). */
function own(name: string, made: Stub): Stub {
  if (typeof page[name] !== "function") page[name] = made;
  return page[name];
}

/**
 * The vendor's function. One of the page's own, or one that keeps its calls as `arguments` in a list
 * until the script brings the method that takes them.
 */
export function stub(name: string, list = "q", method = ""): Stub {
  const made = function () {
    const take = made[method] as Stub | undefined;
    // biome-ignore lint/complexity/noArguments: the queue's shape; an array is dropped without a word
    const call = arguments;
    return take ? take.apply(made, call as never) : (made[list] as unknown[]).push(call);
  } as Stub;
  made[list] = [];
  return own(name, made);
}

/** The same for vendors whose queue holds plain arrays. */
export function listStub(name: string, list: string): Stub {
  const made = ((...call) => (made[list] as unknown[]).push(call)) as Stub;
  made[list] = [];
  return own(name, made);
}

/** Adds to a vendor's queue that is an array, later an object of the vendor's own with `push`. */
export function push(name: string, ...entries: unknown[]): void {
  if (!page[name]?.push) page[name] = [];
  page[name].push(...entries);
}

const muted = new WeakMap<object, unknown>();

/** For vendors without a word for no: a function that does nothing, until it is given back for what it stands for. */
export function mute(vendor: unknown): () => void {
  const nothing = () => {};
  muted.set(nothing, vendor);
  return nothing;
}

export const unmute = (vendor: object): unknown => muted.get(vendor) ?? vendor;
