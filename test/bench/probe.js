// @ts-check
// What runs in the page under test. Each function stands by itself: it is sent there as text.

/**
 * Finds the first frame in which a click in the middle of a button reaches it and is answered: its choice is stored.
 * @param {{ accept: string, stored: string }} subject
 */
export function findAnswer({ accept, stored }) {
  const page = /** @type {any} */ (window);
  const isStored = () =>
    document.cookie.includes(stored) || Object.keys(localStorage).some((key) => key.startsWith(stored));
  /** @param {Element} button */
  const isReached = (button) => {
    const { x, y, width, height } = button.getBoundingClientRect();
    const there = width && document.elementFromPoint(x + width / 2, y + height / 2);
    return there && button.contains(there);
  };
  let clicked = 0;
  const look = () => {
    if (clicked && isStored()) {
      page.answer = clicked;
      return;
    }
    // A click that nothing has come of within a quarter of a second was too early.
    if (!clicked || performance.now() - clicked > 250) {
      const button = document.querySelector(accept);
      if (button instanceof HTMLElement && isReached(button)) {
        clicked = performance.now();
        button.click();
      }
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** Notes for each click of a visitor how long the next picture took, and what the browser says of it. */
export function watchClicks() {
  const page = /** @type {any} */ (window);
  page.clicks = [];
  page.inputs = [];
  addEventListener(
    "click",
    ({ isTrusted, timeStamp }) => {
      if (!isTrusted) return;
      const click = { at: timeStamp, toPaint: 0 };
      page.clicks.push(click);
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          click.toPaint = performance.now() - timeStamp;
        };
        port2.postMessage(0);
      });
    },
    true,
  );
  new PerformanceObserver((list) => {
    for (const one of list.getEntries())
      if (/** @type {any} */ (one).interactionId)
        page.inputs.push({ at: one.startTime, duration: one.duration });
  }).observe({ type: "event", durationThreshold: 16 });
}

/** Notes when something stands where the visitor sees it. @param {string} selector */
export function watchFor(selector) {
  const page = /** @type {any} */ (window);
  page.stood = 0;
  const look = () => {
    const found = document.querySelector(selector);
    const { x = 0, y = 0, width = 0, height = 0 } = found?.getBoundingClientRect() ?? {};
    const there =
      width && height && document.elementFromPoint(x + width / 2, y + Math.min(height, innerHeight) / 2);
    if (there && found?.contains(there)) page.stood = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

/** What the browser kept of this page's load. */
export async function collect() {
  /** @param {string} type @returns {Promise<any[]>} */
  const kept = (type) =>
    new Promise((done) => {
      const seen = /** @type {any[]} */ ([]);
      new PerformanceObserver((list) => seen.push(...list.getEntries())).observe({ type, buffered: true });
      setTimeout(() => done(seen), 200);
    });
  const [paints, shifts, tasks] = await Promise.all(
    ["largest-contentful-paint", "layout-shift", "longtask"].map(kept),
  );
  const { element, startTime = 0 } = paints?.at(-1) ?? {};
  return {
    lcp: startTime,
    lcpIsHero: element?.localName === "img",
    cls: shifts?.reduce((sum, one) => sum + (one.hadRecentInput ? 0 : one.value), 0) ?? 0,
    blocking: tasks?.reduce((sum, one) => sum + Math.max(0, one.duration - 50), 0) ?? 0,
    longest: Math.max(0, ...(tasks?.map((one) => one.duration) ?? [])),
    requests: performance
      .getEntriesByType("resource")
      .map(({ name, startTime }) => ({ url: name, at: startTime })),
    answer: /** @type {any} */ (window).answer ?? 0,
  };
}
