import { createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A certificate of our own for every host, in the few DER records that browsers read. Only the browsers of
 * these tests are told to accept it. */
export interface Certificate {
  readonly key: string;
  readonly cert: string;
  /** What Chromium is told to accept: the SHA-256 of the public key, in base64. */
  readonly fingerprint: string;
}

/** One DER record: its kind, its length, its content. */
function record(kind: number, ...parts: readonly Uint8Array[]): Buffer {
  const content = Buffer.concat(parts);
  const size = content.length;
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255];
  return Buffer.concat([Buffer.from([kind, ...length]), content]);
}
const list = (...parts: Uint8Array[]) => record(0x30, ...parts);
const id = (hex: string) => record(0x06, Buffer.from(hex, "hex"));
const text = (kind: number, value: string) => record(kind, Buffer.from(value));

const ECDSA_WITH_SHA256 = list(id("2a8648ce3d040302"));
const COMMON_NAME = id("550403");

/** `20261121093000Z`; a year around now. */
const moment = (days: number) =>
  text(0x18, new Date(Date.now() + days * 864e5).toISOString().replace(/[-:T]|\.\d+/g, ""));

function body(publicKey: KeyObject): Buffer {
  const name = list(record(0x31, list(COMMON_NAME, text(0x0c, "Loopback"))));
  return list(
    record(0xa0, record(0x02, Buffer.from([2]))),
    record(0x02, Buffer.from([1])),
    ECDSA_WITH_SHA256,
    name,
    list(moment(-1), moment(365)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
  );
}

export function createCertificate(): Certificate {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const signed = body(publicKey);
  const signature = record(0x03, Buffer.from([0]), sign("sha256", signed, privateKey));
  const der = list(signed, ECDSA_WITH_SHA256, signature).toString("base64");
  const spki = publicKey.export({ type: "spki", format: "der" });
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${der.replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`,
    fingerprint: createHash("sha256").update(spki).digest("base64"),
  };
}
