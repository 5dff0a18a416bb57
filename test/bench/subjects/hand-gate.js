// The least that gates tags: written by hand into the page, for one site, with nothing to configure. What can be done
// at all in the time is measured by it. The names in capitals are put in when the page is made (hand.js).
/* global TAGS, WORDS */
((page) => {
  const kinds = ["analytics", "marketing"];
  const [, known] = /(?:^|; )consent_hand=([\w.]*)/.exec(page.cookie) ?? [];
  const load = (given) => {
    for (const [kind, src] of TAGS)
      if (given.includes(kind)) page.head.append(Object.assign(page.createElement("script"), { src }));
  };
  const runMarkup = (given) => {
    for (const held of page.querySelectorAll("script[data-hand]"))
      if (given.includes(held.dataset.hand)) {
        const script = page.createElement("script");
        script.text = held.text;
        held.replaceWith(script);
      }
  };
  const show = () => {
    page.body.insertAdjacentHTML("beforeend", WORDS);
    const banner = page.getElementById("hand");
    const panel = banner.lastElementChild;
    const answers = {
      all: () => kinds,
      none: () => [],
      save: () => kinds.filter((kind) => page.getElementById(kind).checked),
      more: () => panel.showModal(),
    };
    banner.onclick = ({ target }) => {
      const given = answers[target.value]?.();
      if (!given) return;
      page.cookie = `consent_hand=${given.join(".")};path=/;max-age=15552000;samesite=lax;secure`;
      banner.remove();
      // The picture first, then the tags.
      requestAnimationFrame(() =>
        setTimeout(() => {
          load(given);
          runMarkup(given);
        }),
      );
    };
  };
  if (known) load(known);
  addEventListener("DOMContentLoaded", () => (known === undefined ? show() : runMarkup(known)));
})(document);
