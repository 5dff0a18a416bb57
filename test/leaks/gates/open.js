// Stands in for the library, and lets everything through at once: the oracle must see that.
(() => {
  const started = () => {
    const block = document.querySelector("script[data-sluis]");
    for (const { script } of Object.values(JSON.parse(block.textContent).services))
      if (script) document.head.append(Object.assign(document.createElement("script"), { src: script }));
    const show = () => {
      for (const one of document.querySelectorAll("[data-consent]")) {
        one.removeAttribute("data-consent");
        if (one.localName === "template") one.after(one.content.cloneNode(true));
        for (const name of ["src", "href"]) if (one.dataset[name]) one[name] = one.dataset[name];
        if (one.localName !== "script") continue;
        const copy = document.createElement("script");
        if (one.src) copy.src = one.src;
        else copy.text = one.text;
        one.replaceWith(copy);
      }
    };
    new MutationObserver(show).observe(document, { childList: true, subtree: true });
    show();
    window.sluis = new Proxy({}, { get: () => async () => {} });
    document.dispatchEvent(new CustomEvent("sluis:ready"));
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", started);
  else started();
})();
