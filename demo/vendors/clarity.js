// Plays Microsoft Clarity: records while it runs, and keeps recording without cookies after a denial.
// biome-ignore-all lint/suspicious/noDocumentCookie: the vendor writes cookies this way, at once.
(() => {
  const project = new URL(document.currentScript.src).pathname.split("/").pop();
  const day = 86400;
  const restartDelay = 250;
  const uploadEvery = 3000;

  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "clarity", what, time: Date.now() });

  if (window.clarity?.v) return log("CL001: already running, this copy stops");
  if (navigator.globalPrivacyControl) return log("Global Privacy Control is on: does not start");

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
  const copyQueue = (queue, name = "clarity") => {
    window.__vendorQueues = { ...window.__vendorQueues, [name]: Array.from(queue ?? [], copyOf) };
  };
  copyQueue(window.clarity?.q);

  const consentState = { ad_Storage: undefined, analytics_Storage: undefined };
  const id = () => Math.random().toString(36).slice(2, 9);
  let active = false;
  let user = id();
  let beat = 0;

  const remembers = () => consentState.analytics_Storage !== "denied";

  function start() {
    if (active) return;
    active = true;
    const queue = window.clarity?.q ?? [];
    window.clarity = (method, ...args) => call(method, args);
    window.clarity.v = "stand-in";
    log(`starts for ${project}`);
    for (const [method, ...args] of queue.splice(0)) if (method !== "start") call(method, args);
    if (!active) return;
    identify();
    upload();
    clearInterval(beat);
    beat = setInterval(upload, uploadEvery);
  }

  function halt() {
    active = false;
    clearInterval(beat);
  }

  function stop() {
    halt();
    log("stopped");
    // From here calls wait in a queue again, and the call "start" wakes it.
    const waiting = (...args) => {
      if (args[0] === "start") return start();
      waiting.q.push(args);
    };
    waiting.q = [];
    window.clarity = waiting;
  }

  function call(method, args) {
    if (!active) return log(`${method} ignored, not running`);
    log(["reads", method, ...args.map(short)].join(" "));
    if (method === "consentv2") consentTo(args[0] ?? { ad_Storage: "denied", analytics_Storage: "denied" });
    // The old call only asks whether its argument is truthy, even when that is an object that says denied.
    if (method === "consent") both(args[0] === undefined || args[0] ? "granted" : "denied");
    if (method === "stop") stop();
  }

  const short = (value) => JSON.stringify(value).replace(/["{}]/g, "").replaceAll(",", ", ");
  const both = (value) => consentTo({ ad_Storage: value, analytics_Storage: value });

  function consentTo(asked) {
    for (const key of Object.keys(consentState))
      consentState[key] = asked[key]?.toLowerCase() ?? consentState[key];
    if (remembers()) return identify();
    forget("_clck");
    forget("_clsk");
    halt();
    user = id();
    log("denied: restarts without cookies");
    setTimeout(start, restartDelay);
  }

  function identify() {
    if (!active || !remembers()) return;
    user = document.cookie.match(/(?:^|; )_clck=([^^;]+)/)?.[1] ?? user;
    keep("_clck", `${user}^2^${Date.now().toString(36)}^0`, 365 * day);
    keep("_clsk", `${id()}^${Date.now()}^1^1`, day);
    sessionStorage.setItem("_cltk", sessionStorage.getItem("_cltk") ?? id());
  }

  function upload() {
    if (remembers()) keep("_clsk", `${user}^${Date.now()}^1^1`, day);
    log(remembers() ? "uploads the recording" : "uploads the recording, without cookies");
    fetch("https://k.clarity.ms/collect", { method: "POST", mode: "no-cors", body: "{}" }).catch(() => {});
  }

  function keep(name, value, age) {
    const cookie = `${name}=${value}; path=/; max-age=${age}; samesite=lax`;
    const labels = location.hostname.split(".");
    for (let count = 2; count <= labels.length; count++) {
      document.cookie = `${cookie}; domain=${labels.slice(-count).join(".")}`;
      if (age > 0 && document.cookie.includes(`${name}=${value}`)) return;
    }
    document.cookie = cookie;
  }
  const forget = (name) => keep(name, "", 0);

  // It follows Google Consent Mode by itself where a page has it.
  function followGoogle() {
    const read = (type) => ({ 1: "granted", 2: "denied" })[window.google_tag_data.ics.getConsentState(type)];
    const state = { ad_Storage: read("ad_storage"), analytics_Storage: read("analytics_storage") };
    const news =
      state.analytics_Storage !== consentState.analytics_Storage ||
      state.ad_Storage !== consentState.ad_Storage;
    if (!active || !news) return;
    log(`follows Google consent mode: ${short(state)}`);
    consentTo(state);
  }
  window.google_tag_data?.ics?.addListener(["ad_storage", "analytics_storage"], followGoogle);

  start();
})();
