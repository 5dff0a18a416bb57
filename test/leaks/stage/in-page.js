// Runs in every page before anything else: tells what happens there, and builds what is added late.
// @ts-check
(() => {
  const site = "https://www.shop.example.nl";
  if (location.origin !== site) return;
  /** @param {string[]} words */
  const tell = (...words) => console.debug("leaks:", ...words);

  const jar = /** @type {PropertyDescriptor} */ (
    Object.getOwnPropertyDescriptor(Document.prototype, "cookie")
  );
  Object.defineProperty(Document.prototype, "cookie", {
    ...jar,
    set(text) {
      const [pair = "", ...rest] = `${text}`.split(";");
      const isEnd = rest.some(
        (one) => /^\s*max-age\s*=\s*(0|-\d+)\s*$/i.test(one) || /expires=.*19[67]0/i.test(one),
      );
      if (!isEnd) tell("cookie", pair.split("=")[0]?.trim() ?? "");
      jar.set?.call(this, text);
    },
  });
  const { cookieStore } = /** @type {any} */ (window);
  const real = cookieStore?.set.bind(cookieStore);
  if (real)
    cookieStore.set = (/** @type {any[]} */ ...given) => {
      tell("cookie", given[0]?.name ?? given[0]);
      return real(...given);
    };

  document.addEventListener("sluis:ready", () => tell("ready"));
  document.addEventListener("sluis:change", (event) =>
    tell("change", /** @type {CustomEvent} */ (event).detail?.reload ?? "none"),
  );

  /**
   * What a template holds belongs to a document of its own, where nothing is asked for.
   * @param {{ tag: string, attrs: Record<string, string>, text?: string, parts?: any[] }} part
   * @returns {HTMLElement}
   */
  const build = ({ tag, attrs, text, parts = [] }, owner = document) => {
    const element = owner.createElement(tag);
    for (const [name, value] of Object.entries(attrs)) element.setAttribute(name, value);
    if (text) element.textContent = text;
    const inside = tag === "template" ? /** @type {HTMLTemplateElement} */ (element).content : element;
    inside.append(...parts.map((one) => build(one, inside.ownerDocument)));
    return element;
  };

  /** @param {string} way @param {any[]} parts @param {string} html */
  const add = (way, parts, html) => {
    const box = document.createElement("section");
    if (way === "append")
      (document.querySelector("main") ?? document.body).append(...parts.map((one) => build(one)));
    if (way === "adjacent")
      (document.querySelector("main") ?? document.body).insertAdjacentHTML("beforeend", html);
    if (way === "inner") {
      document.body.append(box);
      box.innerHTML = html;
    }
    if (way === "body") {
      const body = document.createElement("body");
      body.append(
        Object.assign(document.createElement("main"), { id: "main" }),
        ...parts.map((one) => build(one)),
      );
      document.body.replaceWith(body);
    }
  };
  Object.assign(window, { __leaks: { add } });
})();
