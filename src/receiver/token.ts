import { createHash, timingSafeEqual } from "node:crypto";

const hash = (text: string): Buffer => createHash("sha256").update(text).digest();

/** Whether an `Authorization` header carries the token. It takes equally long for every wrong one. */
export const isBearer = (header: string | undefined, token: string): boolean =>
  timingSafeEqual(hash(header ?? ""), hash(`Bearer ${token}`));
