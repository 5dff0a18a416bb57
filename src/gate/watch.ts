import { whenParsed } from "../dom/ready.ts";

/**
 * One observer for the whole page: elements added later, and those the parser has not finished. Returns a function
 * that looks at the whole document.
 * @param grant lets through what it can; returns whether something in there has to wait for the parser
 */
export function watch(grant: (root: ParentNode) => boolean, signal: AbortSignal): () => void {
  let unfinished: Node[] = [];
  const look = (roots: Node[]) => {
    const isUnfinished = (node: Node) => node.isConnected && "children" in node && grant(node as ParentNode);
    unfinished = [...new Set([...unfinished, ...roots])].filter(isUnfinished);
  };
  const observer = new MutationObserver((records) =>
    look(records.flatMap(({ addedNodes }) => [...addedNodes])),
  );
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener("abort", () => observer.disconnect());
  whenParsed(() => look([]));
  return () => look([document]);
}
