import { mountFirst } from "./first.ts";

/** The folder this script came from; known only while it runs for the first time. An image may pose under that name. */
const { currentScript } = document;
const base = currentScript instanceof HTMLScriptElement ? currentScript.src.replace(/[^/]*$/, "") : "";

/** Fetches a part of the script door by its address. */
export const bring = async (part: string, mark: string): Promise<unknown> =>
  part === "first" ? { mountFirst } : import(`${base}${part}.js${mark}`);
