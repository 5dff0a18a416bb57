// Plays YouTube's frame API: one player per element, in a frame of the host that the page asks for.
(() => {
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "youtube", what, time: Date.now() });
  if (window.YT?.Player) return log("loaded again: ignored");
  log("loaded");

  class Player {
    constructor(
      place,
      { host = "https://www.youtube.com", videoId = "", playerVars = {}, events = {} } = {},
    ) {
      const element = typeof place === "string" ? document.getElementById(place) : place;
      this.frame = element.localName === "iframe" ? element : document.createElement("iframe");
      if (this.frame !== element) {
        const query = new URLSearchParams({ ...playerVars, enablejsapi: 1, origin: location.origin });
        this.frame.src = `${host}/embed/${videoId}?${query}`;
        this.frame.title = "YouTube video player";
        this.frame.id = element.id;
        this.frame.referrerPolicy = "strict-origin-when-cross-origin";
        element.replaceWith(this.frame);
      }
      log(`player for ${this.frame.src.split("?")[0]}`);
      this.frame.addEventListener("load", () => events.onReady?.({ target: this }), { once: true });
    }
    getIframe() {
      return this.frame;
    }
    playVideo() {
      log("plays");
    }
    destroy() {
      this.frame.remove();
      log("player destroyed");
    }
  }

  window.YT = { Player, loaded: 1, ready: (callback) => callback() };
  if (window.onYouTubeIframeAPIReady) window.onYouTubeIframeAPIReady();
  else log("no onYouTubeIframeAPIReady in the page");
})();
