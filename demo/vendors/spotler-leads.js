// Plays Spotler Leads: recognises a visitor for a year, and knows no consent.
(() => {
  const { origin, pathname } = new URL(document.currentScript.src);
  let account = pathname.match(/\/ssl\/([\w-]+)\.js$/)?.[1];
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "spotler-leads", what, time: Date.now() });
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
  const copyQueue = (queue, name = "spotler-leads") => {
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
  if (window.WOW) return log("loaded again: ignored");
  window.WOW = { disableUserTracking: () => log("reads disableUserTracking") };
  log(account ? `loaded for ${account}` : "loaded");
  copyQueue(window._wow);

  const minute = 1 / 1440;
  const fresh = () => crypto.randomUUID?.() ?? String(Math.random()).slice(2);

  function trackPageView(title = document.title, url = location.href) {
    keep("wow.anonymousId", stored("wow.anonymousId") ?? fresh(), 365);
    keep("wow.session", stored("wow.session") ?? fresh(), 20 * minute);
    keep("wow.schedule", "wowTracking_C", 20 * minute);
    const campaign = [...new URLSearchParams(location.search)].filter(([name]) => name.startsWith("utm_"));
    keep("wow.utmvalues", campaign.map((pair) => pair.join(":")).join("|") || "none", 365);
    log(`sends page view for ${account}`);
    send(`${origin}/Track`, {
      c: account,
      u: url,
      t: title,
      r: document.referrer,
      a: stored("wow.anonymousId"),
    });
  }

  const commands = { trackPageView, enableDownloadTracking() {}, setDownloadExtensions() {} };
  commands.setClientId = (id) => {
    account = id;
  };

  function run(call) {
    if (shapeOf(call) !== "array") return log(`dropped: not an array but ${shapeOf(call)}`);
    reads(...call);
    commands[call[0]]?.(...call.slice(1));
  }

  if (account) trackPageView();
  for (const call of window._wow ?? []) run(call);
  window._wow = { push: (...calls) => calls.forEach(run) };
  // A download is reported too, and nothing takes this listener away: withdrawing needs a new page.
  document.addEventListener("click", ({ target }) => {
    const link = target instanceof Element && target.closest("a[href$='.pdf']");
    if (link) trackPageView("download", link.href);
  });
})();
