import { mountFirst } from "../first.ts";

/** The folder of the files, with a slash at its end; written before this text (`write.ts`). */
declare const BASE: string;
/** The parts that stand in the page as well, each as a function that runs it; without a prototype. */
declare const PARTS: Readonly<Record<string, () => unknown>>;

const current = Object.getOwnPropertyDescriptor(Document.prototype, "currentScript");
/** What the browser asked of this text, it would ask of others; empty where it asked for no nonce. No image can pose. */
const nonce: string | undefined = current?.get?.call(document)?.nonce;

/** Once there is a place for the banner: what stands in the head runs before. */
const bodyOf = (page: Document): Promise<unknown> =>
  new Promise((done) => {
    const look = () => page.body && done(observer.disconnect());
    const observer = new MutationObserver(look);
    observer.observe(page, { childList: true, subtree: true });
    look();
  });

/** Stands in for `../bring.ts` where the script door is built to stand in the page. */
export const bring = async (part: string, mark: string): Promise<unknown> =>
  part === "first"
    ? bodyOf(document).then(() => ({ mountFirst, nonce }))
    : (PARTS[part]?.() ?? import(`${BASE}${part}.js${mark}`));
