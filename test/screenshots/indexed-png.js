// @ts-check
import { crc32, deflateSync } from "node:zlib";

/** @param {string} type @param {Buffer} data */
function chunk(type, data) {
  const named = Buffer.concat([Buffer.from(type, "latin1"), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** @param {number} one @param {number} other  colours as 0xrrggbb */
function distance(one, other) {
  return [16, 8, 0].reduce((sum, at) => sum + (((one >> at) & 255) - ((other >> at) & 255)) ** 2, 0);
}

/**
 * An opaque picture as a PNG of at most 256 colours, a third of the size: the most frequent ones, and for all others
 * the nearest of those.
 * @param {{ width: number, height: number, data: Buffer }} picture
 */
export function indexed({ width, height, data }) {
  /** @type {Map<number, number>} */
  const counts = new Map();
  const colours = new Uint32Array(width * height).map((_, at) => data.readUInt32BE(at * 4) >>> 8);
  for (const one of colours) counts.set(one, (counts.get(one) ?? 0) + 1);
  const palette = [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 256)
    .map(([one]) => one);
  const places = new Map(palette.map((one, index) => [one, index]));
  for (const one of counts.keys()) {
    if (places.has(one)) continue;
    const nearest = palette.reduce((best, now) => (distance(now, one) < distance(best, one) ? now : best));
    places.set(one, places.get(nearest) ?? 0);
  }
  const rows = Buffer.alloc((width + 1) * height);
  colours.forEach((one, at) => {
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = places.get(one) ?? 0;
  });
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head),
    chunk("PLTE", Buffer.from(palette.flatMap((one) => [one >> 16, (one >> 8) & 255, one & 255]))),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}
