// Plays a Google Tag Manager container that holds one tag: an advertising pixel on every page.
// biome-ignore-all lint/suspicious/noDocumentCookie: the vendor writes cookies this way, at once.
(() => {
  const source = new URL(document.currentScript.src);
  const containerId = source.searchParams.get("id");
  const layerName = source.searchParams.get("l") ?? "dataLayer";

  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "gtm", what, time: Date.now() });

  window.google_tag_manager ??= {};
  if (window.google_tag_manager[containerId]) return log(`loaded again for ${containerId}: ignored`);
  window.google_tag_manager[containerId] = true;
  log(`loaded for ${containerId}`);

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
  const copyQueue = (queue, name = "gtm") => {
    window.__vendorQueues = { ...window.__vendorQueues, [name]: Array.from(queue ?? [], copyOf) };
  };
  copyQueue(window[layerName]);

  const known = {};
  const seen = { default: false, fired: false };

  function consent(kind, state = {}) {
    if (kind === "default") seen.default = true;
    log(`consent ${kind}: ad_storage ${state.ad_storage ?? "not mentioned"}`);
    if (kind === "update" || !(known.ad_storage?.kind === "update")) {
      if (state.ad_storage) known.ad_storage = { kind, value: state.ad_storage };
    }
  }

  // The tag listens to the page view, and to the event that announces a change of consent.
  function happened(event) {
    log(`event ${event}`);
    if (event === "gtm.js" && !seen.default)
      log("no consent default came before gtm.js: all counts as granted");
    if (event === "gtm.js" || event === "consent_update") fire();
  }

  function fire() {
    if (seen.fired) return;
    if (known.ad_storage?.value === "denied") return log("advertising tag waits for ad_storage");
    seen.fired = true;
    keep("_gcl_au", `1.1.${Math.floor(Math.random() * 1e9)}.${Math.floor(Date.now() / 1000)}`);
    log("advertising tag fires");
    new Image().src = `https://ad.doubleclick.net/activity;src=1234567;type=visit;cat=page;ord=${Date.now()}`;
  }

  function keep(name, value) {
    const cookie = `${name}=${value}; path=/; max-age=${90 * 86400}; samesite=lax`;
    const labels = location.hostname.split(".");
    for (let count = 2; count <= labels.length; count++) {
      document.cookie = `${cookie}; domain=${labels.slice(-count).join(".")}`;
      if (document.cookie.includes(`${name}=${value}`)) return;
    }
    document.cookie = cookie;
  }

  function read(entry) {
    const isCommand = Object.prototype.toString.call(entry) === "[object Arguments]";
    if (isCommand && entry[0] === "consent") consent(entry[1], entry[2]);
    else if (isCommand && entry[0] === "event") happened(entry[1]);
    else if (!isCommand && entry?.event) happened(entry.event);
  }

  window[layerName] ??= [];
  const layer = window[layerName];
  for (const entry of [...layer]) read(entry);
  const push = layer.push.bind(layer);
  layer.push = (...entries) => {
    const length = push(...entries);
    entries.forEach(read);
    return length;
  };
})();
