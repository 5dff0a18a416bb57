// @ts-check

/**
 * What stands in the vendors' queues while no vendor script is there to read it.
 * @param {import("./watch.js").PageWindow} page
 * @returns {{ vendor: string, what: string }[]}
 */
export function waiting(page) {
  const { dataLayer, google_tag_manager, _paq, clarity, lintrk, fbq, twq } = page;
  return [
    ...entries("dataLayer", google_tag_manager ? [] : dataLayer),
    ...entries("_paq", Array.isArray(_paq) ? _paq : []),
    ...entries("clarity.q", clarity?.v ? [] : clarity?.q),
    ...entries("lintrk.q", lintrk?.q),
    ...entries("fbq.queue", fbq?.callMethod ? [] : fbq?.queue),
    ...entries("twq.queue", twq?.exe ? [] : twq?.queue),
  ];
}

/**
 * While a service is denied, something silent stands in its place, which is no queue.
 * @type {(vendor: string, queue: ArrayLike<unknown>[] | undefined) => { vendor: string, what: string }[]}
 */
function entries(vendor, queue) {
  const list = Array.isArray(queue) ? queue : [];
  return list.map((entry) => ({ vendor, what: `waits: ${words(entry)}` }));
}

/** @param {ArrayLike<unknown>} entry an arguments object, an array or one object */
function words(entry) {
  const parts = "length" in entry ? Array.from(entry) : [entry];
  return parts.map((part) => (typeof part === "string" ? part : JSON.stringify(part))).join(" ");
}
