const after = (event: string, isAhead: boolean | undefined, task: () => void): void => {
  if (isAhead) document.addEventListener(event, task, { once: true });
  else task();
};

/** Calls once the document is parsed; at once where it already is. */
export const whenParsed = (task: () => void): void =>
  after("DOMContentLoaded", document.readyState === "loading", task);

/** Calls once the page is really shown: a prerendered page may never be (R192). */
export const whenShown = (task: () => void): void =>
  after("prerenderingchange", (document as { prerendering?: boolean }).prerendering, task);

/**
 * Lets the browser paint what just changed before `task` runs (R203). A page that is not painted, hidden or in a frame out
 * of sight, waits a second; if it is seen later, it runs once more.
 */
export const afterPaint = (task: () => void): void => {
  const timer = setTimeout(task, 1000);
  requestAnimationFrame(() => {
    clearTimeout(timer);
    setTimeout(task);
  });
};

/** Safari has no idle callback, and a page that always moves is never idle. */
export const whenIdle = (task: () => unknown): unknown =>
  "requestIdleCallback" in window ? requestIdleCallback(task, { timeout: 2000 }) : setTimeout(task, 2000);
