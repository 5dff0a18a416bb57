// Plays Pinterest's tag: takes real arrays only; setconsent false stops it and erases what it stored.
(() => {
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "pinterest", what, time: Date.now() });
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
  const copyQueue = (queue, name = "pinterest") => {
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
  function forget(name) {
    if (document.cookie.includes(`${name}=`)) log(`erases ${name}`);
    document.cookie = `${name}=; path=/; max-age=0`;
    const labels = location.hostname.split(".");
    for (let count = 2; count <= labels.length; count++)
      document.cookie = `${name}=; path=/; max-age=0; domain=${labels.slice(-count).join(".")}`;
  }
  const send = (url, query) => {
    new Image().src = `${url}?${new URLSearchParams(query)}`;
  };
  const queue = window.pintrk?.queue;
  if (window.pintrk?.loadedCore) return log("loaded again: ignored");
  log("loaded");
  copyQueue(queue);
  if (!queue) return log("no queue found: nothing to do");
  if (window.pintrk.version !== "3.0") log(`pintrk.version is ${window.pintrk.version}, not 3.0`);
  window.pintrk.loadedCore = true;

  const tags = new Set();
  let allowed = true;

  function keepIds() {
    keep("_pin_unauth", stored("_pin_unauth") ?? btoa(Math.random().toString(36)).replaceAll("=", ""), 365);
    const click = new URLSearchParams(location.search).get("epik");
    if (click) keep("_epik", click, 365);
    keep("_derived_epik", stored("_derived_epik") ?? `dj0${Math.random().toString(36).slice(2)}`, 365);
  }

  function track(event, data = {}) {
    if (!allowed) return log(`dropped: ${event}, setconsent is false`);
    for (const tid of tags) {
      log(`sends ${event} for ${tid}`);
      send("https://ct.pinterest.com/v3/", {
        tid,
        event,
        ed: JSON.stringify(data),
        ad: JSON.stringify({ loc: location.href }),
      });
    }
  }

  const commands = {
    setconsent(value) {
      allowed = value !== false;
      if (!allowed) for (const name of ["_pin_unauth", "_epik", "_derived_epik"]) forget(name);
      else if (tags.size > 0) keepIds();
    },
    load(tid) {
      tags.add(tid);
      if (!allowed) return log("load: setconsent is false, nothing is stored or sent");
      keepIds();
      send("https://ct.pinterest.com/user/", { tid });
    },
    page: (data) => track("pagevisit", data),
    track,
  };

  function run(call) {
    if (shapeOf(call) !== "array") return log(`dropped: not an array but ${shapeOf(call)}`);
    reads(...call);
    if (Object.hasOwn(commands, call[0])) commands[call[0]](...call.slice(1));
  }

  for (const call of queue.splice(0)) run(call);
  queue.push = (...calls) => calls.forEach(run);
})();
