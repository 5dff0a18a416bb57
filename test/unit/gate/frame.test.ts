// @vitest-environment jsdom
import { describe, expect, it } from "vitest";
import { complete } from "../../../src/gate/frame.ts";

const frame = (src: string, attributes: Record<string, string> = {}) => {
  const made = document.createElement("iframe");
  made.dataset.src = src;
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  complete(made);
  return made;
};

describe("a frame, before it loads (R122)", () => {
  it.each([
    ["https://www.youtube-nocookie.com/embed/aqz-KE-bpKQ", /^accelerometer; autoplay; .*web-share$/],
    ["https://www.youtube.com/embed/aqz-KE-bpKQ", /^accelerometer; autoplay; .*web-share$/],
    ["http://www.youtube.com/embed/aqz-KE-bpKQ", /^accelerometer; autoplay; .*web-share$/],
    ["https://player.vimeo.com/video/76979871", /^autoplay; fullscreen; picture-in-picture$/],
  ])("of a player gets what it needs to be allowed: %s", (src, allow) => {
    const made = frame(src);
    expect(made.getAttribute("allow")).toMatch(allow);
    expect(made.getAttribute("allowfullscreen")).toBe(src.includes("youtube") ? "" : null);
  });

  it.each([
    "https://youtube.com.example.nl/x",
    "https://notyoutube.com/x",
    "https://shop.example/?https://youtube.com/",
  ])("of another host is allowed nothing more: %s", (src) => {
    const made = frame(src);
    expect([made.hasAttribute("allow"), made.hasAttribute("allowfullscreen")]).toEqual([false, false]);
  });

  it("tells its provider where it comes from, but not from which page", () => {
    expect(frame("https://maps.example/").getAttribute("referrerpolicy")).toBe(
      "strict-origin-when-cross-origin",
    );
  });

  it("keeps what the page gave", () => {
    const made = frame("https://www.youtube.com/embed/x", { referrerpolicy: "origin", allow: "autoplay" });
    expect([made.getAttribute("referrerpolicy"), made.getAttribute("allow")]).toEqual(["origin", "autoplay"]);
    expect(made.hasAttribute("loading")).toBe(false);
  });
});
