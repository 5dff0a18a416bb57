// Plays TikTok's pixel: an array with methods; what it holds goes out on a grant, and is dropped on a revoke.
(() => {
  const sdk = new URL(document.currentScript.src).searchParams.get("sdkid");
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "tiktok-pixel", what, time: Date.now() });
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
  const copyQueue = (queue, name = "tiktok-pixel") => {
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
  const ttq = window[window.TiktokAnalyticsObject];
  if (ttq?.loadedBy) return log(`loaded again for ${sdk}: ignored`);
  log(`loaded for ${sdk}`);
  copyQueue(ttq);
  if (!Array.isArray(ttq))
    return log("dropped: no array under the name in TiktokAnalyticsObject, its calls are lost");
  ttq.loadedBy = sdk;

  const days = 390;
  let consent = "given";
  let held = [];

  function deliver(what, data = {}) {
    keep("_ttp", stored("_ttp") ?? Math.random().toString(36).slice(2), days);
    keep("_tt_enable_cookie", 1, days);
    keep(`ttcsid_${sdk}`, `${Date.now()}::${Math.random().toString(36).slice(2)}.1`, 90);
    sessionStorage.setItem("tt_sessionId", sessionStorage.getItem("tt_sessionId") ?? String(Date.now()));
    log(`sends ${what} for ${sdk}`);
    const body = JSON.stringify({
      event: what,
      properties: data,
      context: { pixel: { code: sdk }, url: location.href },
    });
    const how = { method: "POST", mode: "no-cors", credentials: "include", body };
    fetch("https://analytics.tiktok.com/api/v2/pixel", how).catch(() => {});
  }

  function event(what, data) {
    if (consent === "given") return deliver(what, data);
    log(consent === "held" ? `${what} held` : `dropped: ${what}, consent is revoked`);
    if (consent === "held") held.push([what, data]);
  }

  const methods = {
    page: () => event("Pageview"),
    track: (what, data) => event(what, data),
    identify: () => {},
    holdConsent() {
      consent = "held";
    },
    grantConsent() {
      consent = "given";
      for (const [what, data] of held.splice(0)) deliver(what, data);
    },
    revokeConsent() {
      consent = "revoked";
      for (const [what] of held) log(`dropped: ${what}, held until the revoke`);
      held = [];
    },
    disableCookie: () => {},
    enableCookie: () => {},
  };

  function run(call) {
    if (shapeOf(call) !== "array") return log(`dropped: not an array but ${shapeOf(call)}`);
    reads(...call);
    if (Object.hasOwn(methods, call[0])) methods[call[0]](...call.slice(1));
  }

  const missing = ["holdConsent", "grantConsent", "revokeConsent"].filter(
    (name) => !ttq.methods?.includes(name),
  );
  if (missing.length > 0) log(`not in ttq.methods: ${missing.join(", ")}`);
  for (const call of ttq.splice(0)) run(call);
  ttq.push = (...calls) => calls.forEach(run);
  for (const name of Object.keys(methods)) ttq[name] = (...rest) => run([name, ...rest]);
})();
