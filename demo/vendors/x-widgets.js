// Plays X's widgets: puts a frame in the place of every post and button, now and when asked to look again.
(() => {
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "x-widgets", what, time: Date.now() });

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
  const copyQueue = (queue, name = "x-widgets") => {
    window.__vendorQueues = { ...window.__vendorQueues, [name]: Array.from(queue ?? [], copyOf) };
  };
  const early = window.twttr;
  if (early?.widgets) return log("loaded again: ignored");
  log("loaded");
  copyQueue(early?._e);

  const kinds = { "blockquote.twitter-tweet": "tweet", "a.twitter-share-button": "tweet_button" };
  Object.assign(kinds, { "a.twitter-follow-button": "follow_button", "a.twitter-timeline": "timeline" });
  const setting = (name) => document.querySelector(`meta[name="twitter:${name}"]`)?.content;

  function frameFor(kind, link, { dnt = setting("dnt") === "on" } = {}) {
    const frame = document.createElement("iframe");
    const query = new URLSearchParams({ dnt: String(dnt), url: link, origin: location.origin });
    frame.src = `https://platform.twitter.com/widgets/${kind}.html?${query}`;
    frame.className = `twitter-${kind.replace("_", "-")} twitter-${kind.replace("_", "-")}-rendered`;
    frame.title = `X ${kind.replace("_", " ")}`;
    log(`renders ${kind}${dnt ? " with do not track" : ""}`);
    return frame;
  }

  function replace(element, kind) {
    const link = element.href ?? element.querySelector("a:last-of-type")?.href ?? location.href;
    const dnt = element.dataset.dnt === "true" || setting("dnt") === "on";
    element.replaceWith(frameFor(kind, link, { dnt }));
  }

  async function load(root = document) {
    log(`looks through ${root === document ? "the page" : `a ${root.localName}`}`);
    for (const [selector, kind] of Object.entries(kinds))
      for (const element of root.querySelectorAll(selector)) replace(element, kind);
  }

  async function create(kind, link, element, options) {
    const frame = frameFor(kind, link, options);
    element.append(frame);
    return frame;
  }

  const createTweet = (id, element, options) =>
    create("tweet", `https://x.com/i/status/${id}`, element, options);
  const createShareButton = (url, element, options) => create("tweet_button", url, element, options);
  const ready = (callback) => callback(window.twttr);
  window.twttr = { ...early, widgets: { load, createTweet, createShareButton }, ready };
  fetch("https://syndication.twitter.com/settings", { mode: "no-cors" }).catch(() => {});
  for (const callback of early?._e ?? []) ready(callback);

  function start() {
    if (setting("widgets:autoload") !== "off") load();
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
