// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/"}
import { beforeEach, describe, expect, it, vi } from "vitest";
import { embeds as en } from "../../../src/locales/en.ts";
import { find } from "../find.ts";
import { stage } from "./stage.ts";

const FILM = "https://www.youtube-nocookie.com/embed/aqz-KE_bpKQ";
const film = (more = "", ids = "youtube", src = FILM) =>
  `<iframe data-consent="${ids}" data-src="${src}" title="Film" ${more}></iframe>`;

const observed: Element[] = [];
let resized = () => {};
beforeEach(() => {
  observed.length = 0;
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(task: () => void) {
        resized = task;
      }
      observe = (one: Element) => observed.push(one);
      unobserve = () => {};
      disconnect = () => {};
    },
  );
});

const words = (place: HTMLElement | undefined) => place?.querySelector("p")?.textContent;
const press = (name: string) => find(`[data-sluis-action="${name}"]`).click();

describe("a placeholder", () => {
  it("stands right before what waits, once, however often the page changes", async () => {
    const { places, update } = await stage(`<p></p>${film()}`);
    const [place] = places();
    expect(place?.nextElementSibling).toBe(find("iframe"));
    await update();
    await update();
    expect(places()).toEqual([place]);
  });

  it("changes nothing on the page when there is nothing new", async () => {
    const { update } = await stage(film() + film());
    const observer = new MutationObserver(() => {});
    observer.observe(document, { childList: true, subtree: true, attributes: true, characterData: true });
    await update();
    expect(observer.takeRecords()).toEqual([]);
  });

  it("goes when the embed is let through, taken away or moved, and comes back", async () => {
    const { places, update, gate } = await stage(`${film()}<main></main>`);
    const frame = find("iframe");
    gate.shown.set(frame, []);
    await update();
    expect(places()).toEqual([]);
    gate.shown.delete(frame);
    await update();
    expect(places()).toHaveLength(1);
    find("main").append(frame);
    await update();
    expect(places().map((one) => one.nextElementSibling)).toEqual([frame]);
    frame.remove();
    await update();
    expect(places()).toEqual([]);
  });

  it("gives in to a script that goes on taking it away", async () => {
    const { places, update } = await stage(film());
    for (let time = 0; time < 20; time++) {
      places()[0]?.remove();
      await update();
    }
    expect(places()).toEqual([]);
  });

  it("goes when the library is stopped, and stays away", async () => {
    const { places, update, stop } = await stage(film());
    stop();
    expect(places()).toEqual([]);
    await update();
    expect(places()).toEqual([]);
  });

  it("is a named group in the language of the interface, its title in that of the page (R155)", async () => {
    const { places } = await stage(`<div lang="de">${film()}</div>`, { language: "nl", theme: "dark" });
    const [place] = places();
    expect([place?.getAttribute("role"), place?.getAttribute("aria-label"), place?.lang]).toEqual([
      "group",
      "Film",
      "nl",
    ]);
    expect([place?.dataset.theme, find("strong").lang, find("strong").textContent]).toEqual([
      "dark",
      "de",
      "Film",
    ]);
  });

  it("shows text of the page as text (R177)", async () => {
    const { places } = await stage(`<iframe data-consent="youtube" title="<img src=x>{provider}"></iframe>`);
    expect(places()[0]?.querySelector("img")).toBeNull();
    expect(find("strong").textContent).toBe("<img src=x>{provider}");
  });

  it("uses the site's own words", async () => {
    const { places } = await stage(film(), { texts: { "load-once": "Toon film" } });
    expect(places()[0]?.querySelector("button")?.textContent).toBe("Toon film");
  });
});

describe("who gets data is named (R120)", () => {
  it.each([
    ["youtube", FILM, "Google Ireland Limited", "YouTube"],
    ["youtube vimeo", FILM, "Google Ireland Limited and Vimeo.com, Inc.", "YouTube and Vimeo"],
    ["marketing", FILM, "youtube-nocookie.com", "Marketing"],
    ["marketing youtube", FILM, "Google Ireland Limited", "YouTube"],
    ["films", "/film", "Example BV", "Own films"],
  ])("%s", async (ids, src, provider, name) => {
    const { places } = await stage(film("", ids, src));
    expect(words(places()[0])).toContain(`gives ${provider} your IP address`);
    expect(find('[data-sluis-action="load-always"]').textContent).toBe(`Always allow ${name}`);
  });

  it("offers nothing for what nobody can grant, but the link (R3)", async () => {
    await stage(film("", "youtube unheard-of"));
    expect(document.querySelector("button")).toBeNull();
    expect(find("a").getAttribute("href")).toBe("https://www.youtube.com/watch?v=aqz-KE_bpKQ");
  });

  it("says that it can be changed, and where", async () => {
    const { places } = await stage(film());
    expect(words(places()[0])).toContain("at any time under “Cookie preferences”");
    expect(document.body.textContent).not.toMatch(/\{\w+\}/);
  });
});

describe("the ways on", () => {
  it("are one embed once, and then the focus is in it", async () => {
    const { gate, places, decide } = await stage(film("tabindex=0") + film());
    press("load-once");
    expect(gate.grantOnce.mock.calls).toEqual([[find("iframe")]]);
    expect([places().length, decide.mock.calls.length]).toEqual([1, 0]);
    expect(document.activeElement).toBe(find("iframe"));
  });

  it("are the services that it waits for, always", async () => {
    const { decide, gate, places, update } = await stage(film("tabindex=0", "marketing youtube"));
    press("load-always");
    expect(decide.mock.calls).toEqual([[{ marketing: true, youtube: true }, "placeholder"]]);
    expect(places()).toHaveLength(1);
    gate.shown.set(find("iframe"), []);
    await update();
    expect(document.activeElement).toBe(find("iframe"));
  });

  it("never take the focus from elsewhere", async () => {
    const { gate, update } = await stage(`<button id="else"></button>${film("tabindex=0")}`);
    press("load-always");
    find("#else").focus();
    gate.shown.set(find("iframe"), []);
    await update();
    expect(document.activeElement).toBe(find("#else"));
  });

  it("put the focus on what a template gave, until the visitor goes on", async () => {
    const { gate } = await stage(`<template title="Post" data-consent="youtube"><p>Post</p></template>`);
    const post = document.createElement("p");
    gate.grantOnce.mockImplementation((one) => {
      one.after(post);
      gate.shown.set(one, [document.createTextNode(" "), post]);
    });
    press("load-once");
    expect(document.activeElement).toBe(post);
    post.blur();
    expect(post.hasAttribute("tabindex")).toBe(false);
  });

  it("are a link that tells nobody where the visitor comes from", async () => {
    await stage(film());
    expect([find("a").textContent, find("a").getAttribute("rel")]).toEqual([
      "Open on youtube.com",
      "noopener noreferrer",
    ]);
  });

  it.each(["fb-like", "fb-comments"])("are only the link for %s, which was ended", async (plugin) => {
    const { places } = await stage(
      `<template title="x" data-consent="youtube"><div class="${plugin}"></div></template>`,
    );
    expect(words(places()[0])).toBe(en.ended);
    expect(document.querySelector("button")).toBeNull();
    expect(find("a").getAttribute("href")).toMatch(/sharer/);
  });
});

describe("a picture", () => {
  const poster = async (src: string) => {
    const { places } = await stage(film(`data-consent-poster="${src}"`));
    return places()[0]?.querySelector("img")?.src;
  };

  it("is shown where it is the site's own", async () => {
    expect(await poster("/film.jpg")).toBe("https://www.shop.example.nl/film.jpg");
  });

  it.each(["https://i.ytimg.com/vi/x/hq.jpg", "//www.shop.example.nl.evil.example/x", "data:image/png,x"])(
    "is left out from elsewhere: %s (R119)",
    async (src) => {
      expect(await poster(src)).toBeUndefined();
    },
  );
});

describe("a frame", () => {
  it("without a title gets the name of its service (R122)", async () => {
    await stage(`<iframe data-consent="youtube" data-src="${FILM}"></iframe>`);
    expect(find("iframe").title).toBe("YouTube");
  });

  it("keeps the title that the page gave", async () => {
    await stage(film());
    expect(find("iframe").title).toBe("Film");
  });

  it.each(["display: none", "visibility: hidden", "width: 1px", "height: 0"])(
    "that nobody sees gets no placeholder: %s",
    async (style) => {
      const { places } = await stage(film(`style="${style}"`));
      expect(places()).toEqual([]);
      expect(observed).toEqual([find("iframe")]);
    },
  );

  it("gets one as soon as it is seen, and is watched only once", async () => {
    const { places, update } = await stage(film('style="display: none"'));
    await update();
    resized();
    expect(observed).toHaveLength(1);
    find("iframe").style.display = "";
    resized();
    expect(places()).toHaveLength(1);
  });
});

describe("the room a template takes", () => {
  const place = async (more: string) => {
    const { places } = await stage(`<template title="Post" data-consent="youtube" ${more}></template>`);
    return places()[0];
  };

  it("is what the page reserves, in pixels", async () => {
    const { style, className } = (await place(
      'data-consent-height="300" data-consent-width="400"',
    )) as HTMLElement;
    expect([style.height, style.width, style.getPropertyPriority("height"), className]).toEqual([
      "300px",
      "400px",
      "important",
      "fixed",
    ]);
  });

  it.each(["", 'data-consent-height="50%"', 'data-consent-height="1;x"', 'data-consent-height="99999"'])(
    "is its own without a number: %s",
    async (more) => {
      expect((await place(more))?.style).toHaveLength(0);
    },
  );
});
