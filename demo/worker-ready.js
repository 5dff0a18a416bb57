// @ts-check

const patience = 8000;

/** Resolves once the service worker answers for the pages opened from here on; rejects where there can be none. */
export async function workerReady() {
  if (!navigator.serviceWorker) throw new Error("This browser offers no service worker here.");
  if (navigator.serviceWorker.controller) return;
  const late = new Promise((_, fail) =>
    setTimeout(fail, patience, new Error("The service worker did not start.")),
  );
  await Promise.race([install(), late]);
}

async function install() {
  await navigator.serviceWorker.register("/sw.js", { type: "module", updateViaCache: "none" });
  const { active } = await navigator.serviceWorker.ready;
  await activated(/** @type {ServiceWorker} */ (active));
}

/**
 * @param {ServiceWorker} worker
 * @returns {Promise<void>}
 */
function activated(worker) {
  return new Promise((done) => {
    const check = () => worker.state === "activated" && done();
    worker.addEventListener("statechange", check);
    check();
  });
}
