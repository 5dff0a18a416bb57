// Plays HubSpot's tracking code: counts the page by itself; without cookies it counts on, until doNotTrack.
(() => {
  const portal = new URL(document.currentScript.src).pathname.match(/\/(\d+)\.js$/)?.[1];
  const host = document.currentScript.src.includes("js-eu1") ? "track-eu1.hubspot.com" : "track.hubspot.com";
  const named = document.currentScript.id === "hs-script-loader";
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "hubspot", what, time: Date.now() });
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
  const copyQueue = (queue, name = "hubspot") => {
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
  if (window._hstc_loaded) return log("loaded again: ignored");
  window._hstc_loaded = true;
  log(`loaded for ${portal}${named ? "" : ", and its script is not called hs-script-loader"}`);
  copyQueue(window._hsq);
  copyQueue(window._hsp, "hubspot-hsp");

  const names = ["__hstc", "hubspotutk", "__hssc", "__hssrc"];
  const fresh = () => Math.random().toString(16).slice(2).padEnd(32, "0");
  let cookies = true;
  let silent = Boolean(stored("__hs_do_not_track"));
  let path = location.pathname;

  function allowCookies(allowed) {
    cookies = allowed;
    if (!allowed) for (const name of names) forget(name);
    else if (counted) keepIds();
  }
  let counted = false;

  function keepIds() {
    const user = stored("hubspotutk") ?? fresh();
    const now = Date.now();
    keep("hubspotutk", user, 180);
    keep("__hstc", `1.${user}.${now}.${now}.${now}.1`, 180);
    keep("__hssc", `1.1.${now}`, 1 / 48);
    keep("__hssrc", "1");
  }

  function trackPageView() {
    if (silent) return log("page view not sent, do not track");
    counted = true;
    if (cookies) keepIds();
    log(`sends page view${cookies ? "" : ", without cookies"}`);
    send(`https://${host}/__ptq.gif`, {
      k: 1,
      a: portal,
      pu: location.origin + path,
      vi: stored("hubspotutk") ?? "",
    });
  }

  const commands = {
    setHubSpotConsent: ({ analytics } = {}) => allowCookies(analytics === true),
    revokeCookieConsent: () => allowCookies(false),
    doNotTrack({ track = false } = {}) {
      silent = !track;
      if (track) return forget("__hs_do_not_track");
      allowCookies(false);
      keep("__hs_do_not_track", "yes", 180);
    },
    setPath(value) {
      path = value;
    },
    trackPageView,
  };

  function run(call) {
    if (typeof call === "function") return call();
    if (shapeOf(call) !== "array") return log(`dropped: not an array but ${shapeOf(call)}`);
    reads(...call);
    if (Object.hasOwn(commands, call[0])) commands[call[0]](...call.slice(1));
  }

  if (!window.disableHubSpotCookieBanner) {
    const banner = document.createElement("div");
    banner.id = "hs-eu-cookie-confirmation";
    document.body?.append(banner);
    log("shows a cookie banner of its own");
  }
  for (const name of ["_hsp", "_hsq"]) {
    const queue = window[name] ?? [];
    window[name] = { push: (...calls) => calls.forEach(run) };
    for (const call of queue) run(call);
  }
  trackPageView();
})();
