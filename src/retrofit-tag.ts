import { BLOCK } from "./dom/block.ts";
import { register } from "./retrofit/register.ts";

const { hold } = register();

/** Holds what the JSON block names; false while there is no whole one. */
function readBlock(): boolean {
  const block = document.querySelector(BLOCK);
  try {
    if (block) hold(JSON.parse(`${block.textContent}`));
  } catch {
    // It may not be whole yet; what is broken, the gate tells of.
    return false;
  }
  return Boolean(block);
}

// Fetched by the gate it is a module, which has no tag: the gate is there already, and says what is granted.
if (document.currentScript && !readBlock()) {
  const observer = new MutationObserver(() => readBlock() && observer.disconnect());
  observer.observe(document, { childList: true, subtree: true });
  document.addEventListener("DOMContentLoaded", () => observer.disconnect());
}
