// Plays Facebook's SDK: puts a frame in every plugin of the page, and nothing in those that were ended.
(() => {
  const { hash } = new URL(document.currentScript.src);
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "facebook-plugins", what, time: Date.now() });
  if (window.FB) return log("loaded again: ignored");
  log(`loaded${hash && ` with ${hash}`}`);

  const pages = {
    "fb-share-button": "share_button",
    "fb-page": "page",
    "fb-post": "post",
    "fb-video": "video",
  };
  const ended = ["fb-like", "fb-comments"];

  function render(plugin) {
    const name = [...Object.keys(pages), ...ended].find((one) => plugin.classList.contains(one));
    if (plugin.getAttribute("fb-xfbml-state") === "rendered") return;
    plugin.setAttribute("fb-xfbml-state", "rendered");
    plugin.classList.add("fb_iframe_widget");
    const span = document.createElement("span");
    plugin.replaceChildren(span);
    if (ended.includes(name)) {
      span.style.cssText = "display: inline-block; width: 0; height: 0";
      return log(`${name} has ended: renders 0 by 0`);
    }
    const frame = document.createElement("iframe");
    const query = new URLSearchParams({ href: plugin.dataset.href ?? location.href });
    frame.src = `https://www.facebook.com/plugins/${pages[name]}.php?${query}`;
    frame.title = `${name} Facebook social plugin`;
    span.append(frame);
    log(`renders ${name}`);
  }

  function parse(root = document, done) {
    log(`parses ${root === document ? "the page" : `a ${root.localName}`}`);
    const classes = [...Object.keys(pages), ...ended].map((name) => `.${name}`).join();
    for (const plugin of root.querySelectorAll(classes)) render(plugin);
    done?.();
  }

  function init({ appId, version, xfbml } = {}) {
    log(`init${appId ? ` for ${appId}` : ""}, version ${version ?? "missing"}`);
    if (xfbml) parse();
  }

  window.FB = { init, XFBML: { parse } };

  function makeRoot() {
    if (document.getElementById("fb-root")) return;
    log("no #fb-root in the page: makes one");
    const root = document.createElement("div");
    root.id = "fb-root";
    document.body.prepend(root);
  }

  function start() {
    makeRoot();
    const options = Object.fromEntries(new URLSearchParams(hash.slice(1)));
    if (options.version) init({ ...options, xfbml: options.xfbml === "1" });
    window.fbAsyncInit?.();
  }
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
  else start();
})();
