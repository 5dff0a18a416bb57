import type { Tab } from "../driver.ts";
import type { Network } from "../network.ts";
import { pause } from "../visit.ts";
import { EACH, type Form, KINDS, LATER, labelOf, page, vendor } from "./kinds.ts";

/** How many tags of one kind were asked for, set the vendor's cookie, and ran. */
export interface Count {
  readonly name: string;
  readonly asked: number;
  readonly cookies: number;
  readonly ran: number;
}

/** Milliseconds until what comes last was asked for, and has run. */
const REST = 800;

let vendors = 0;

/** The number of a vendor that nobody has met. */
export const newVendor = (): number => ++vendors;

/** What came of each kind of tag on one page. With a vendor of an earlier visit all comes from the browser's cache. */
export async function countTags(
  network: Network,
  tab: Tab,
  form: Form,
  number = newVendor(),
): Promise<Count[]> {
  const [site, domain] = [`www.plain-${number}.example`, `vendor-${number}.example`];
  const host = `t.${domain}`;
  network.serve(site, { "/": page(form, host) });
  network.serve(host, vendor(domain));
  network.serve(`www.${domain}`, { "/check": { status: 204 } });
  network.requests.length = 0;
  await tab.open(`https://${site}/`);
  await pause(LATER + REST);
  const ran = await tab.evaluate(({ ran }) => ran as string[]);
  // A host of the vendor's that nobody claims is sent whatever cookies the others have set.
  const check = `https://www.${domain}/check`;
  await tab.evaluate(
    (_, url) => fetch(url, { mode: "no-cors", credentials: "include" }).then(() => {}),
    check,
  );
  const { requests } = network;
  const asked = requests.filter(({ url }) => url.host === host).map(({ url }) => url.pathname.slice(1));
  const sent = requests.find(({ url }) => url.href === check)?.cookie ?? "";
  const cookies = sent.split("; ").map((one) => one.split("=")[0] ?? "");
  return KINDS.map(({ name }, kind) => {
    const labels = Array.from({ length: EACH }, (_, index) => labelOf(kind, index));
    const countIn = (list: readonly string[]) => labels.filter((one) => list.includes(one)).length;
    return { name, asked: countIn(asked), cookies: countIn(cookies), ran: countIn(ran) };
  });
}
