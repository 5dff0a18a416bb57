// Plays X's advertising pixel: sends as soon as it is configured; nothing tells it about consent.
(() => {
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "x-pixel", what, time: Date.now() });
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
  const copyQueue = (queue, name = "x-pixel") => {
    window.__vendorQueues = { ...window.__vendorQueues, [name]: Array.from(queue ?? [], copyOf) };
  };

  // The highest domain that accepts a cookie wins; a public suffix refuses it.
  function keep(name, value, days) {
    if (!document.cookie.includes(`${name}=`)) log(`stores ${name}`);
    const cookie = `${name}=${value}; path=/; samesite=lax${days ? `; max-age=${days * 86400}` : ""}`;
    const labels = location.hostname.split(".");
    for (let count = 2; count <= labels.length; count++) {
      document.cookie = `${cookie}; domain=${labels.slice(-count).join(".")}`;
      if (document.cookie.includes(`${name}=${value}`)) return;
    }
    document.cookie = cookie;
  }
  const stored = (name) =>
    document.cookie
      .split("; ")
      .find((pair) => pair.startsWith(`${name}=`))
      ?.slice(name.length + 1);
  const send = (url, query) => {
    new Image().src = `${url}?${new URLSearchParams(query)}`;
  };
  const twq = window.twq;
  if (twq?.exe) return log("loaded again: ignored");
  log("loaded");
  copyQueue(twq?.queue);
  if (!twq?.queue) return log("no queue found: nothing to do");

  const pixels = new Set();

  function deliver(id, what, params = {}) {
    log(`sends ${what} for ${id}`);
    const query = {
      txn_id: id,
      p_id: "Twitter",
      events: JSON.stringify([[what, params]]),
      tw_document_href: location.href,
    };
    send("https://t.co/i/adsct", query);
    send("https://analytics.twitter.com/i/adsct", query);
  }

  function config(id) {
    pixels.add(id);
    keep("_twpid", stored("_twpid") ?? `tw.${Date.now()}.${Math.floor(Math.random() * 1e9)}`, 390);
    const click = new URLSearchParams(location.search).get("twclid");
    if (click) keep("_twclid", click, 30);
    deliver(id, "pageview");
  }

  const commands = {
    config,
    init: config,
    event: (id, params) => deliver(id, "event", params),
    track(what, params) {
      for (const id of pixels) deliver(id, what, params);
    },
  };

  function run(name, ...rest) {
    reads(name, ...rest);
    if (Object.hasOwn(commands, name)) commands[name](...rest);
  }

  twq.exe = function (...call) {
    if (this !== twq) return log(`dropped: ${call[0]}, exe was not called on twq`);
    run(...call);
  };
  for (const entry of twq.queue.splice(0)) {
    const shape = shapeOf(entry);
    if (shape !== "arguments") log(`dropped: not an arguments object but ${shape}`);
    else run(...entry);
  }
})();
