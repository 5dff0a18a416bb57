import type { Row } from "./services-row.ts";

const template = (id: string, inner: string) =>
  `<template data-consent="${id}" title="A part of ${id}"><div class="part">${inner}</div></template>`;
const frame = (id: string, src: string) =>
  `<iframe data-consent="${id}" title="A part of ${id}" width="480" height="270" data-src="${src}"></iframe>`;

/** What stands in the page: frames, and markup that a script draws on. */
export const embeds: readonly Row[] = [
  {
    id: "youtube",
    config: true,
    category: "marketing",
    body: frame("youtube", "https://www.youtube-nocookie.com/embed/abcdefghijk"),
    frame: "www.youtube-nocookie.com",
    hosts: ["www.youtube-nocookie.com"],
  },
  {
    id: "vimeo",
    config: true,
    category: "marketing",
    body: frame("vimeo", "https://player.vimeo.com/video/123456789?dnt=1"),
    frame: "player.vimeo.com",
    hosts: ["player.vimeo.com"],
  },
  {
    id: "google-maps",
    config: true,
    category: "marketing",
    body: frame("google-maps", "https://www.google.com/maps/embed?pb=!1m18"),
    frame: "www.google.com",
    hosts: ["www.google.com"],
  },
  {
    id: "google-maps",
    config: { key: `AIza${"a".repeat(35)}`, callback: "drawMap" },
    category: "marketing",
    script: `https://maps.googleapis.com/maps/api/js?key=AIza${"a".repeat(35)}&loading=async&callback=drawMap`,
    body: `<div id="map"></div><script>
      function drawMap() { new google.maps.Map(document.getElementById("map"), { center: { lat: 52, lng: 5 } }); }
    </script>`,
    hosts: ["maps.googleapis.com"],
    sends: "/maps/vt?",
    reloads: true,
  },
  {
    id: "x-widgets",
    config: true,
    category: "marketing",
    script: "https://platform.twitter.com/widgets.js",
    early: "twttr.ready(() => document.title = 'early'); twttr.widgets.load()",
    queues: { "x-widgets": [] },
    body: template(
      "x-widgets",
      '<blockquote class="twitter-tweet"><a href="https://twitter.com/a/status/1">A</a></blockquote>',
    ),
    frame: "platform.twitter.com",
    hosts: ["platform.twitter.com", "syndication.twitter.com"],
    granted: ["x-widgets: looks through the page", "x-widgets: renders tweet"],
  },
  {
    id: "facebook-plugins",
    config: { locale: "nl_NL", appId: "123456789012" },
    category: "marketing",
    script: "https://connect.facebook.net/nl_NL/sdk.js#xfbml=1&version=v23.0&appId=123456789012",
    early: "FB.XFBML.parse()",
    body: template("facebook-plugins", '<div class="fb-page" data-href="https://www.facebook.com/a"></div>'),
    frame: "www.facebook.com",
    hosts: ["connect.facebook.net", "www.facebook.com"],
    granted: ["facebook-plugins: parses the page", "facebook-plugins: renders fb-page"],
  },
  {
    id: "linkedin-plugins",
    config: { lang: "nl_NL" },
    category: "marketing",
    script: "https://platform.linkedin.com/in.js",
    body: template("linkedin-plugins", '<script type="IN/FollowCompany" data-id="1035"></script>'),
    frame: "www.linkedin.com",
    hosts: ["platform.linkedin.com", "www.linkedin.com"],
    sends: "lang=nl_NL",
    granted: ["linkedin-plugins: parses the page", "linkedin-plugins: renders IN/FollowCompany"],
  },
];
