// Plays LinkedIn's Insight tag: replays its queue, sends a page view by itself, then listens to clicks on links.
// biome-ignore-all lint/suspicious/noDocumentCookie: the vendor writes cookies this way, at once.
(() => {
  const day = 86400;
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "linkedin", what, time: Date.now() });

  const again = window._already_called_lintrk;
  log(again ? "loaded again" : "loaded");

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
  const copyQueue = (queue, name = "linkedin") => {
    window.__vendorQueues = { ...window.__vendorQueues, [name]: Array.from(queue ?? [], copyOf) };
  };

  function partners() {
    return new Set(
      [window._linkedin_partner_id, ...(window._linkedin_data_partner_ids ?? [])].filter(Boolean),
    );
  }

  function send(what, extra = {}) {
    for (const pid of partners()) {
      const query = new URLSearchParams({
        v: 2,
        fmt: "js",
        pid,
        time: Date.now(),
        url: location.href,
        ...extra,
      });
      log(`sends ${what} for ${pid}`);
      fetch(`https://px.ads.linkedin.com/collect?${query}`, {
        mode: "no-cors",
        credentials: "include",
      }).catch(() => {});
    }
  }

  function run(command, params = {}) {
    if (command !== "track") return log(`${command} noted`);
    const { conversion_id: conversion } = params;
    window._already_called_lintrk = true;
    send(
      conversion ? `conversion ${conversion}` : "page view",
      conversion ? { conversionId: conversion } : {},
    );
  }

  function keep(name, value, age) {
    document.cookie = `${name}=${value}; path=/; max-age=${age}; samesite=lax`;
  }

  keep("li_fat_id", crypto.randomUUID?.() ?? String(Math.random()).slice(2), 30 * day);
  keep("ln_or", btoa(JSON.stringify({ checked: true })).replaceAll("=", ""), day);
  localStorage.setItem("li_adsId", crypto.randomUUID?.() ?? String(Math.random()).slice(2));

  const queue = window.lintrk?.q ?? [];
  if (!again) copyQueue(queue);
  window.lintrk = run;
  for (const call of queue.splice(0)) run(...call);
  if (!window._wait_for_lintrk && !window._already_called_lintrk) run("track");

  // This listener has no off switch: withdrawing needs a new page.
  const onLink = ({ target }) =>
    target instanceof Element && target.closest("a") && send("a click", { trk: "click" });
  if (!again) document.addEventListener("click", onLink, true);
})();
