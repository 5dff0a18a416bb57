// Plays Meta's pixel: events wait while consent is revoked, and all of them leave when it is granted.
(() => {
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "meta-pixel", what, time: Date.now() });
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
  const copyQueue = (queue, name = "meta-pixel") => {
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
  const fbq = window.fbq;
  if (fbq?.callMethod) return log("loaded again: ignored");
  log("loaded");
  copyQueue(fbq?.queue);
  if (!fbq?.queue) return log("no queue found: nothing to do");

  const pixels = new Set();
  const automatic = {};
  const days = 90;
  let revoked = false;
  let held = [];

  function keepIds() {
    keep("_fbp", stored("_fbp") ?? `fb.1.${Date.now()}.${Math.floor(Math.random() * 1e9)}`, days);
    const click = new URLSearchParams(location.search).get("fbclid");
    if (click) keep("_fbc", `fb.1.${Date.now()}.${click}`, days);
    localStorage.setItem("lastExternalReferrer", document.referrer || "empty");
    localStorage.setItem("lastExternalReferrerTime", String(Date.now()));
  }

  function event(ids, ev, data) {
    for (const id of ids) {
      if (!pixels.has(id)) log(`dropped: ${ev} for ${id}, which has no init`);
      else if (!revoked) deliver(id, ev, data);
      else {
        held.push([id, ev, data]);
        log(`${ev} held, consent is revoked`);
      }
    }
  }

  function deliver(id, ev, data = {}) {
    log(`sends ${ev} for ${id}`);
    const { value = "", currency = "" } = data;
    const query = { id, ev, dl: location.href, rl: document.referrer, fbp: stored("_fbp") ?? "" };
    send("https://www.facebook.com/tr/", { ...query, "cd[value]": value, "cd[currency]": currency });
  }

  const commands = {
    consent(what) {
      revoked = what === "revoke";
      if (revoked) return;
      if (pixels.size > 0) keepIds();
      const waiting = held;
      held = [];
      for (const one of waiting) deliver(...one);
    },
    set(name, value, id) {
      if (name === "autoConfig") automatic[id] = value;
    },
    dataProcessingOptions() {},
    init(id) {
      if (pixels.has(id)) return log(`init ${id} twice`);
      pixels.add(id);
      if (!revoked) keepIds();
      const more = document.createElement("script");
      more.src = `https://connect.facebook.net/signals/config/${id}?v=2.9`;
      document.head.append(more);
    },
    track: (ev, data) => event(pixels, ev, data),
    trackCustom: (ev, data) => event(pixels, ev, data),
    trackSingle: (id, ev, data) => event([id], ev, data),
  };

  function run(name, ...rest) {
    reads(name, ...rest);
    if (Object.hasOwn(commands, name)) commands[name](...rest);
  }

  fbq.callMethod = run;
  for (const entry of fbq.queue.splice(0)) {
    const shape = shapeOf(entry);
    if (shape !== "arguments") log(`dropped: not an arguments object but ${shape}`);
    else run(...entry);
  }

  // On its own it reports a change of the address, and clicks on buttons; neither has an off switch later.
  const pushState = history.pushState;
  history.pushState = function (...args) {
    pushState.apply(this, args);
    if (!fbq.disablePushState) event(pixels, "PageView");
  };
  document.addEventListener("click", ({ target }) => {
    const ids = [...pixels].filter((id) => automatic[id] !== false);
    if (target instanceof Element && target.closest("button")) event(ids, "SubscribedButtonClick");
  });
})();
