import { type GoogleMapsOptions, rules } from "../google-maps.ts";

export const build = ({ key, callback }: GoogleMapsOptions) => ({
  script:
    key &&
    `https://maps.googleapis.com/maps/api/js?key=${key}&loading=async${callback ? `&callback=${callback}` : ""}`,
  shared: "https://maps.googleapis.com/maps/api/js",
  reload: Boolean(key),
});

export const runs = { "google-maps": { build, rules } };
