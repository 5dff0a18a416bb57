import { mountFirst } from "./first.ts";

/** The folder this script came from; known only while it runs for the first time. An image may pose under that name. */
const { currentScript } = document;
const own = currentScript instanceof HTMLScriptElement ? currentScript : undefined;
const base = own?.src.replace(/[^/]*$/, "");
/** What the browser asked of this script, which it ran, it would ask of others; empty where it asks for no nonce. */
const nonce = own?.nonce;

/** Fetches a part of the script door by its address. */
export const bring = async (part: string, mark: string): Promise<unknown> =>
  part === "first" ? { mountFirst, nonce } : import(`${base}${part}.js${mark}`);
