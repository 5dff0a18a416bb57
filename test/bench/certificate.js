// @ts-check
import { createHash, X509Certificate } from "node:crypto";
import { generate } from "selfsigned";

/**
 * A certificate of this run alone. The browser is told to take this one key for good: with errors merely ignored it
 * would cache nothing, and no second visit could be measured.
 */
export async function certificate() {
  const { private: key, cert } = await generate([{ name: "commonName", value: "bench.test" }], {
    keySize: 2048,
    algorithm: "sha256",
  });
  const spki = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return { key, cert, pin: createHash("sha256").update(spki).digest("base64") };
}
