import { mountFirst } from "./first.ts";

/** The folder this script came from; known only while it runs for the first time. An image may pose under that name. */
const { currentScript } = document;
const base = currentScript instanceof HTMLScriptElement ? currentScript.src.replace(/[^/]*$/, "") : "";

/** An import map holds hashes by address, so at another one a changed file would pass (R176). */
const markOf = (mark: string) => (document.querySelector("[type=importmap]") ? "" : mark);

/** Fetches a part of the script door by its address. */
export const bring = async (part: string, mark: string): Promise<unknown> =>
  part === "first" ? { mountFirst } : import(`${base}${part}.js${markOf(mark)}`);
