// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/news/?a=1"}
import { beforeEach, describe, expect, it } from "vitest";
import { linkOf, pageOf } from "../../../src/embeds/link.ts";
import { find } from "../find.ts";

const PAGE = "https%3A%2F%2Fwww.shop.example.nl%2Fnews%2F%3Fa%3D1";
const MAP = "https://www.google.com/maps";
const SEARCH = "https://www.google.com/maps/search/?api=1&query=";
const SPOT = "!1m18!1m12!1m3!1d2436.1!2d4.885!3d52.36!2m3!1f0!2f0!3f0";

beforeEach(() => document.body.replaceChildren());

describe("the page behind a frame", () => {
  it.each([
    [
      "https://www.youtube-nocookie.com/embed/aqz-KE_bpKQ?rel=0",
      "https://www.youtube.com/watch?v=aqz-KE_bpKQ",
    ],
    ["https://www.youtube.com/embed/aqz-KE_bpKQ", "https://www.youtube.com/watch?v=aqz-KE_bpKQ"],
    ["//youtube.com/embed/aqz-KE_bpKQ", "https://www.youtube.com/watch?v=aqz-KE_bpKQ"],
    ["https://www.youtube.com/embed/videoseries?list=PL12", "https://www.youtube.com/playlist?list=PL12"],
    [
      "https://www.youtube.com/embed?listType=playlist&list=PL12",
      "https://www.youtube.com/playlist?list=PL12",
    ],
    ["https://www.youtube.com/embed/?list=a%26b", "https://www.youtube.com/playlist?list=a%26b"],
    ["https://www.youtube.com/embed/", "https://www.youtube.com/embed/"],
    ["https://player.vimeo.com/video/76979871?dnt=1", "https://vimeo.com/76979871"],
    ["https://player.vimeo.com/video/76979871?h=8272103f6e&dnt=1", "https://vimeo.com/76979871/8272103f6e"],
    [`${MAP}/embed/v1/place?key=k&q=Rijksmuseum,Amsterdam`, `${SEARCH}Rijksmuseum%2CAmsterdam`],
    [`${MAP}/embed/v1/directions?key=k&origin=Delft&destination=Den+Haag`, `${SEARCH}Den%20Haag`],
    [
      `${MAP}/embed?pb=${SPOT}!3m3!1m2!1s0x47%3A0xe6!2sSluis%20Delft!5e0!3m2!1snl!2snl`,
      `${SEARCH}Sluis%20Delft`,
    ],
    [`${MAP}/embed?pb=${SPOT}!3m2!1snl!2snl`, `${SEARCH}52.36%2C4.885`],
    [`${MAP}?q=Delft&output=embed`, `${SEARCH}Delft`],
    ["https://maps.google.nl/maps?q=Delft&output=embed", `${SEARCH}Delft`],
    [`${MAP}/embed?pb=nothing`, `${MAP}/embed?pb=nothing`],
    ["https://films.example.nl/embed/3", "https://films.example.nl/embed/3"],
    ["/film.html", "https://www.shop.example.nl/film.html"],
    ["https://youtube.com.example.nl/embed/aqz-KE_bpKQ", "https://youtube.com.example.nl/embed/aqz-KE_bpKQ"],
    ["", ""],
    ["javascript:alert(1)", ""],
    ["data:text/html,x", ""],
    ["https://", ""],
  ])("%s", (address, page) => {
    expect(pageOf(address)).toBe(page);
  });
});

describe("the plain link of what waits (R120)", () => {
  const linkFor = (html: string) => {
    document.body.innerHTML = html;
    return linkOf(find("body > *"));
  };
  const template = (inside: string, attributes = "") =>
    linkFor(`<template ${attributes}>${inside}</template>`);

  it("is what the site says, where that may be followed (R177)", () => {
    const frame = (link: string) =>
      linkFor(`<iframe data-src="https://player.vimeo.com/video/1" data-consent-link="${link}"></iframe>`);
    expect(frame("/films")).toBe("https://www.shop.example.nl/films");
    expect(frame("javascript:alert(1)")).toBe("https://vimeo.com/1");
    expect(template("", 'data-consent-link="https://x.com/a"')).toBe("https://x.com/a");
  });

  it.each([
    [
      '<div class="fb-like" data-href="https://a.nl/?b=c"></div>',
      "https://www.facebook.com/sharer/sharer.php?u=https%3A%2F%2Fa.nl%2F%3Fb%3Dc",
    ],
    ['<div class="fb-comments"></div>', `https://www.facebook.com/sharer/sharer.php?u=${PAGE}`],
    ['<div class="fb-share-button"></div>', `https://www.facebook.com/sharer/sharer.php?u=${PAGE}`],
    [
      '<div class="fb-post" data-href="https://www.facebook.com/a/posts/1"><a href="/b">b</a></div>',
      "https://www.facebook.com/a/posts/1",
    ],
    ['<div class="fb-page" data-href="https://www.facebook.com/a"></div>', "https://www.facebook.com/a"],
    ['<div class="fb-video" data-href="javascript:alert(1)"></div>', ""],
    [
      '<script type="IN/Share" data-url="https://a.nl/"></script>',
      "https://www.linkedin.com/sharing/share-offsite/?url=https%3A%2F%2Fa.nl%2F",
    ],
    ['<script type="IN/Share"></script>', `https://www.linkedin.com/sharing/share-offsite/?url=${PAGE}`],
    ['<script type="IN/FollowCompany" data-id="1337"></script>', "https://www.linkedin.com/company/1337"],
    [
      '<blockquote class="twitter-tweet"><p>See <a href="https://t.co/1">t.co</a></p>A <a href="https://x.com/a/status/1">date</a></blockquote>',
      "https://x.com/a/status/1",
    ],
    ['<a class="twitter-timeline" href="https://x.com/a">Posts</a>', "https://x.com/a"],
    [
      '<a class="twitter-share-button" href="https://x.com/share">Post</a>',
      `https://twitter.com/intent/tweet?url=${PAGE}`,
    ],
    [
      '<a class="twitter-share-button" href="https://x.com/intent/tweet?url=https://a.nl">Post</a>',
      "https://x.com/intent/tweet?url=https://a.nl",
    ],
    ['<p><a>none</a><a href="/more">More</a></p>', "https://www.shop.example.nl/more"],
    [
      '<iframe src="https://www.youtube.com/embed/aqz-KE_bpKQ"></iframe>',
      "https://www.youtube.com/watch?v=aqz-KE_bpKQ",
    ],
    ["<p>Words</p>", ""],
    ['<a href="javascript:alert(1)">x</a>', ""],
  ])("is drawn from %s", (inside, link) => {
    expect(template(inside)).toBe(link);
  });

  it("is the page behind a frame", () => {
    expect(linkFor('<iframe data-src="https://player.vimeo.com/video/1"></iframe>')).toBe(
      "https://vimeo.com/1",
    );
    expect(linkFor("<iframe></iframe>")).toBe("");
  });
});
