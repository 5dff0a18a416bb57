import { mountFirst } from "../first.ts";

/** The folder of the files, with a slash at its end; written before this text (`write.ts`). */
declare const BASE: string;
/** The parts that stand in the page as well, each as a function that runs it; without a prototype. */
declare const PARTS: Readonly<Record<string, () => unknown>>;

const current = Object.getOwnPropertyDescriptor(Document.prototype, "currentScript");
/** What the browser asked of this text, it would ask of others; empty where it asked for no nonce. No image can pose. */
const nonce: string | undefined = current?.get?.call(document)?.nonce;

/** Stands in for `../bring.ts` where the script door is built to stand in the page. */
export const bring = async (part: string, mark: string): Promise<unknown> =>
  part === "first" ? { mountFirst, nonce } : (PARTS[part]?.() ?? import(`${BASE}${part}.js${mark}`));
