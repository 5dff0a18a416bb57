import { readFileSync } from "node:fs";
// @ts-expect-error the demo is plain JavaScript
import { standIn as standInOf } from "../../../demo/vendors/map.js";
import { type Document, HOSTS, ORIGIN } from "../page.ts";

export interface Answer {
  readonly status: number;
  readonly headers: Record<string, string>;
  readonly body: string | Buffer;
}

const standIn = standInOf as (url: string) => { file?: string; type?: string; status?: number } | undefined;
const ROOT = new URL("../../../", import.meta.url);

const texts = new Map<string, string>();
const read = (path: string): string => {
  const known = texts.get(path) ?? readFileSync(new URL(path, ROOT), "utf8");
  texts.set(path, known);
  return known;
};

const PIXEL = Buffer.from("R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==", "base64");
/** As vendors do: every answer of another host brings a cookie of its own. */
const FOREIGN = {
  "Set-Cookie": "visitor=1; Path=/; Secure; SameSite=None",
  "Access-Control-Allow-Origin": "*",
};
const answer = (type: string, body: Answer["body"], more: Record<string, string> = {}): Answer => ({
  status: 200,
  headers: { "Content-Type": type, ...more },
  body,
});
const JAVASCRIPT = "text/javascript; charset=utf-8";
const HTML = "text/html; charset=utf-8";

/** A script of somebody: it writes a cookie, sends a word home, and may go on for ever. */
const scriptOf = (origin: string, cookie: string, isBusy: boolean) => `(() => {
  let count = 0;
  const say = () => {
    document.cookie = "${cookie}=1; Path=/";
    new Image().src = "${origin}/beat.gif?" + count++;
  };
  say();
  ${isBusy ? "setInterval(say, 150); addEventListener('pagehide', say);" : ""}
})();`;

function ofPlace(url: URL): Answer {
  const [label = ""] = url.hostname.split(".");
  const file = url.pathname.slice(1);
  if (/^(fail|film)\./.test(file)) return { ...answer("text/plain", "", FOREIGN), status: 404 };
  if (file.endsWith("service.js")) {
    const cookie = `svc_${label.replace(/-p\d+b?$/, "")}`;
    return answer(JAVASCRIPT, scriptOf(url.origin, cookie, file.startsWith("busy")), FOREIGN);
  }
  if (file.endsWith(".js")) {
    const cookie = `own_${label.replaceAll("-", "_")}`;
    return answer(JAVASCRIPT, scriptOf(url.origin, cookie, file.startsWith("busy")), FOREIGN);
  }
  if (file.endsWith(".html")) return answer(HTML, '<!doctype html><img alt="" src="/inner.gif">', FOREIGN);
  if (file.endsWith(".css")) return answer("text/css", "body { background: url(/inner.gif) }", FOREIGN);
  return answer("image/gif", PIXEL, FOREIGN);
}

function ofVendor(url: string): Answer | undefined {
  const known = standIn(url);
  if (known?.file) return answer(`${known.type}; charset=utf-8`, read(`demo/vendors/${known.file}`), FOREIGN);
  return known && { status: known.status ?? 204, headers: FOREIGN, body: "" };
}

/** What is put to the proof; other than the library as it was built where the proof itself is tried. */
export interface Gate {
  /** The text of `sluis.js`. @default that of `dist`, or of the folder in SLUIS_DIST */
  readonly script?: string;
  /** What the page says instead of what the oracle was told. */
  readonly bend?: (page: Document) => Document;
}

function ofSite(url: URL, pages: Readonly<Record<string, string>>, gate: Gate): Answer | undefined {
  const page = pages[url.pathname];
  if (page !== undefined) return answer(HTML, page);
  if (url.pathname.startsWith("/own/")) return answer("image/gif", PIXEL);
  const file = url.pathname.replace("/sluis/", "");
  if (file === url.pathname) return undefined;
  if (file === "sluis.js" && gate.script !== undefined) return answer(JAVASCRIPT, gate.script);
  try {
    return answer(JAVASCRIPT, read((process.env.SLUIS_DIST ?? "dist/") + file));
  } catch {
    return undefined;
  }
}

/** What the world answers; nothing ever reaches a network. */
export function answerTo(address: string, pages: Readonly<Record<string, string>>, gate: Gate): Answer {
  const url = new URL(address);
  const found =
    url.origin === ORIGIN
      ? ofSite(url, pages, gate)
      : url.hostname.endsWith(HOSTS)
        ? ofPlace(url)
        : ofVendor(address);
  return found ?? { status: 404, headers: {}, body: "" };
}
