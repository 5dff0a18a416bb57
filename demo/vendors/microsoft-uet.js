// Plays Microsoft's UET tag: a class that reads one flat queue, and sends without ids while it is denied.
(() => {
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "microsoft-uet", what, time: Date.now() });
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
  const copyQueue = (queue, name = "microsoft-uet") => {
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
  log(window.UET ? "loaded again" : "loaded");
  if (window.UET) return;
  if (Array.isArray(window.uetq)) copyQueue(window.uetq);

  const lengths = { consent: 3, config: 3, event: 3, set: 2, pageLoad: 1 };
  const fresh = () =>
    Array.from(crypto.getRandomValues(new Uint8Array(16)), (one) => one.toString(16)).join("");
  const tags = new Set();

  // Without a default it counts as denied in the EEA.
  let adStorage;

  window.UET = class {
    constructor({ ti, q, enableAutoSpaTracking = false, disableAutoPageView = false } = {}) {
      this.ti = ti;
      this.loadsPages = !disableAutoPageView;
      if (tags.has(ti)) log(`a second UET for ${ti}: counts double`);
      tags.add(ti);
      copyQueue(q);
      log(`starts for ${ti}`);
      const more = document.createElement("script");
      more.src = `https://bat.bing.com/p/action/${ti}.js`;
      document.head.append(more);
      if (Array.isArray(q)) this.push(...q);
      else log("dropped: q is no array");
      if (adStorage === undefined) log("no consent default: denied in the EEA");
      if (enableAutoSpaTracking) this.watchAddress();
    }

    // Values follow each other with nothing between: a name, and as many as it takes.
    push(...values) {
      while (values.length > 0) {
        const [name] = values;
        if (typeof name !== "string") log(`dropped: ${shapeOf(name)} where a name was expected`);
        if (typeof name !== "string") values.shift();
        else this.run(...values.splice(0, lengths[name] ?? 1));
      }
    }

    run(name, what, data) {
      reads(...[name, what, data].filter((part) => part !== undefined));
      if (name === "consent" && data?.ad_storage) this.consent(data.ad_storage);
      if (name === "pageLoad" && this.loadsPages) this.send("pageLoad");
      if (name === "event") this.send(what || "custom", data);
    }

    consent(value) {
      adStorage = value;
      if (value === "granted") this.keepIds();
    }

    keepIds() {
      for (const [name, days] of Object.entries({ _uetsid: 1, _uetvid: 390 })) {
        const value = stored(name) ?? fresh();
        keep(name, value, days);
        localStorage.setItem(name, value);
        localStorage.setItem(`${name}_exp`, new Date(Date.now() + days * 86400e3).toUTCString());
      }
      const click = new URLSearchParams(location.search).get("msclkid");
      if (click) keep("_uetmsclkid", `_uet${click}`, 90);
    }

    send(evt, data = {}) {
      const granted = adStorage === "granted";
      if (granted) this.keepIds();
      const ids = granted ? { sid: stored("_uetsid"), vid: stored("_uetvid") } : {};
      log(`sends ${evt} for ${this.ti}, asc=${granted ? "G" : "D"}`);
      const query = { ti: this.ti, Ver: 2, evt, asc: granted ? "G" : "D", p: location.href, ...ids };
      send("https://bat.bing.com/action/0", { ...query, ...data });
    }

    watchAddress() {
      const pushState = history.pushState;
      const changed = () => this.send("page_view");
      history.pushState = function (...args) {
        pushState.apply(this, args);
        changed();
      };
    }
  };
})();
