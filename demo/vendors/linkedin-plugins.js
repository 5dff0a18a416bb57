// Plays LinkedIn's plugins: reads its settings from its own element, and puts a frame before each of its marks.
(() => {
  const own = document.currentScript;
  window.__vendorLog ??= [];
  const log = (what) => window.__vendorLog.push({ vendor: "linkedin-plugins", what, time: Date.now() });
  if (window.IN) {
    log("loaded again: it breaks");
    throw new Error("IN is there already");
  }
  const settings = Object.fromEntries(
    own.textContent
      .split("\n")
      .map((line) =>
        line
          .trim()
          .match(/^(\w+):\s*(.+)$/)
          ?.slice(1),
      )
      .filter(Boolean),
  );
  log(`loaded, lang ${settings.lang ?? "not given"}`);

  const pages = { "IN/Share": "embed/share", "IN/FollowCompany": "pages-extensions/FollowCompany" };

  function render(mark) {
    const query = new URLSearchParams({ ...mark.dataset, lang: settings.lang ?? "en_US" });
    const frame = document.createElement("iframe");
    frame.src = `https://www.linkedin.com/${pages[mark.type]}?${query}`;
    frame.title = mark.type;
    const widget = document.createElement("span");
    widget.className = "IN-widget";
    widget.append(frame);
    mark.before(widget);
    log(`renders ${mark.type}`);
    // A mark that was drawn is told from one that was not by its type.
    mark.type += "+init";
  }

  function parse(root = document) {
    log(`parses ${root === document ? "the page" : `a ${root.localName}`}`);
    for (const mark of root.querySelectorAll("script")) if (Object.hasOwn(pages, mark.type)) render(mark);
  }

  window.IN = { parse, init: () => parse(), ENV: settings };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", () => parse());
  else parse();
})();
