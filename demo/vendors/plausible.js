// Plays Plausible: counts pages without a cookie; one key in local storage makes it silent.
(() => {
  const own = document.currentScript;
  const { origin, pathname } = new URL(own.src);
  const siteId = pathname.match(/\/(pa-[\w-]+)\.js$/)?.[1];
  const domain = own.dataset.domain ?? siteId;
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "plausible", what, time: Date.now() });
  const short = (part) => (JSON.stringify(part) ?? typeof part).replace(/["{}]/g, "").replaceAll(",", ", ");
  const reads = (...call) => log(`reads ${call.map(short).join(" ")}`.trim());

  // A copy of the queue as it was found, for tests of its exact shape.
  const shapes = {
    "[object Arguments]": "arguments",
    "[object Array]": "array",
    "[object Object]": "object",
  };
  const shapeOf = (entry) => shapes[Object.prototype.toString.call(entry)] ?? "value";
  const partsOf = (entry) => (shapeOf(entry).startsWith("a") ? [...entry] : [entry]);
  const plain = (_key, part) => (typeof part === "function" ? "function" : part);
  const copyOf = (entry) => ({
    shape: shapeOf(entry),
    value: JSON.parse(JSON.stringify(partsOf(entry), plain)),
  });
  const copyQueue = (queue, name = "plausible") => {
    window.__vendorQueues = { ...window.__vendorQueues, [name]: Array.from(queue ?? [], copyOf) };
  };
  if (window.plausible?.l) return log("loaded again: ignored");
  log(`loaded for ${domain ?? "no domain"}`);
  copyQueue(window.plausible?.q);

  const queue = window.plausible?.q ?? [];
  const early = window.plausible?.o;
  let options = { endpoint: own.dataset.api ?? `${origin}/api/event` };

  function track(name, { props } = {}) {
    reads(name);
    if (localStorage.getItem("plausible_ignore") === "true")
      return log(`${name} not sent, plausible_ignore is set`);
    if (!domain) return log(`dropped: ${name}, the script has no data-domain`);
    log(`sends ${name}`);
    const body = JSON.stringify({
      n: name,
      u: location.href,
      d: domain,
      r: document.referrer || null,
      p: props,
    });
    const how = {
      method: "POST",
      mode: "no-cors",
      keepalive: true,
      headers: { "Content-Type": "text/plain" },
      body,
    };
    fetch(options.endpoint, how).catch(() => {});
  }

  let started = false;
  function init(given = {}) {
    if (started) return log("init twice: ignored");
    started = true;
    options = { ...options, ...given };
    const { autoCapturePageviews = true } = options;
    log(`starts${autoCapturePageviews ? "" : ", counts no pages by itself"}`);
    window.plausible = Object.assign((name, more) => track(name, more), { l: true, init });
    if (autoCapturePageviews) track("pageview");
    for (const entry of queue.splice(0)) {
      const shape = shapeOf(entry);
      if (shape !== "arguments") log(`dropped: not an arguments object but ${shape}`);
      else track(...entry);
    }
    if (!autoCapturePageviews) return;
    const pushState = history.pushState;
    history.pushState = function (...args) {
      pushState.apply(this, args);
      track("pageview");
    };
  }

  // The newer script, one per site, waits for init; the older one starts at once.
  if (!siteId) init();
  else if (early) init(early);
  else {
    log("waits for plausible.init");
    window.plausible = Object.assign(window.plausible ?? (() => {}), { init, l: true });
  }
})();
