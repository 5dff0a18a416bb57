// @vitest-environment jsdom
// @vitest-environment-options {"url":"https://www.shop.example.nl/a/b/"}
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createScriptQueue, TIME_LIMIT } from "../../../src/gate/scripts.ts";

/** Names of the scripts that were started, in that order. */
const log: string[] = [];
/** Those whose consent is gone again. */
const withdrawn = new Set<string>();
const complaint = vi.spyOn(console, "error");

const ask = (script: HTMLScriptElement) => !withdrawn.has(script.id) && log.push(script.id);
const setUrl = vi.fn((script: HTMLScriptElement, url: string) => {
  script.src = url;
});

/** A page with these scripts: each is named, and may have attributes. */
function page(...scripts: readonly (readonly [id: string, attributes?: string])[]) {
  document.body.innerHTML = scripts
    .map(([id, attributes = ""]) => `<script type="text/plain" id="${id}" ${attributes}></script>`)
    .join("<i></i>");
  return [...document.scripts];
}
const EXTERNAL = 'data-src="/x.js"';

/** All that can happen without anything more from outside has happened. */
const flush = () => vi.advanceTimersByTimeAsync(0);
async function end(id: string, how = "load") {
  document.getElementById(id)?.dispatchEvent(new Event(how));
  await flush();
}

async function start(scripts: readonly HTMLScriptElement[], queue = createScriptQueue(ask, setUrl)) {
  queue(scripts);
  await flush();
  return queue;
}

beforeEach(() => {
  vi.useFakeTimers();
  complaint.mockReset().mockImplementation(() => {});
});

afterEach(() => {
  vi.useRealTimers();
  setUrl.mockClear();
  log.length = 0;
  withdrawn.clear();
  document.body.replaceChildren();
});

describe("blocked scripts (R205)", () => {
  it.each(["load", "error"])(
    "run one after the other, each once the one before has ended by %s",
    async (how) => {
      await start(page(["a", EXTERNAL], ["b"], ["c", EXTERNAL], ["d"]));
      expect(log).toEqual(["a"]);
      await end("a", how);
      expect(log).toEqual(["a", "b", "c"]);
      await end("c", how);
      expect(log).toEqual(["a", "b", "c", "d"]);
    },
  );

  it("wait for one that hangs for five seconds, and no longer", async () => {
    await start(page(["a", EXTERNAL], ["b"]));
    expect(TIME_LIMIT).toBe(5000);
    await vi.advanceTimersByTimeAsync(4999);
    expect(log).toEqual(["a"]);
    await vi.advanceTimersByTimeAsync(1);
    expect(log).toEqual(["a", "b"]);
  });

  it("give way to the visitor first, and after 25 ms of work, and go on where they were", async () => {
    const heard: number[] = [];
    const giveWay = async () => void heard.push(log.length);
    vi.stubGlobal("scheduler", { yield: giveWay });
    createScriptQueue((script) => {
      vi.setSystemTime(Date.now() + 20);
      return ask(script);
    }, setUrl)(page(["a"], ["b"], ["c"], ["d"], ["e"]));
    const now = vi.spyOn(performance, "now").mockImplementation(() => Date.now());
    await flush();
    now.mockRestore();
    vi.unstubAllGlobals();
    expect([log, heard]).toEqual([
      ["a", "b", "c", "d", "e"],
      [0, 2, 4],
    ]);
  });

  it("run also where an element of the page poses as what gives way", async () => {
    vi.stubGlobal("scheduler", { yield: document.createElement("input") });
    const now = vi.spyOn(performance, "now").mockImplementation(() => Date.now());
    await start(page(["a"], ["b"]));
    now.mockRestore();
    vi.unstubAllGlobals();
    expect(log).toEqual(["a", "b"]);
  });

  it("follow those that were given before", async () => {
    const [a, b, c] = page(["a", EXTERNAL], ["b"], ["c"]) as [HTMLScriptElement, ...HTMLScriptElement[]];
    const queue = await start([a]);
    await start([b, c] as HTMLScriptElement[], queue);
    expect(log).toEqual(["a"]);
    await end("a");
    expect(log).toEqual(["a", "b", "c"]);
  });

  it("are asked at the last moment whether they may", async () => {
    await start(page(["a", EXTERNAL], ["b", EXTERNAL], ["c"]));
    withdrawn.add("b");
    await end("a");
    expect(log).toEqual(["a", "c"]);
    expect(setUrl).toHaveBeenCalledTimes(1);
    expect(document.getElementById("b")?.getAttribute("type")).toBe("text/plain");
  });

  it("do not stop one another where an address is refused", async () => {
    setUrl.mockImplementationOnce(() => {
      throw new TypeError("refused by the page");
    });
    await start(page(["a", EXTERNAL], ["b"]));
    expect([log, complaint.mock.calls.length]).toEqual([["a", "b"], 1]);
  });
});

describe("the order that a script asks for", () => {
  it("is any, with `async` and an address", async () => {
    await start(
      page(["a", EXTERNAL], ["b", `${EXTERNAL} async`], ["c", "async"], ["d", `${EXTERNAL} async`]),
    );
    expect(log).toEqual(["b", "d", "a"]);
    await end("a");
    expect(log).toEqual(["b", "d", "a", "c"]);
  });

  it.each([
    ["`defer` and an address", `${EXTERNAL} defer`],
    ["a module", 'data-type="module"'],
    ["a module with an address", `${EXTERNAL} data-type="module"`],
  ])("is after all others with %s", async (_, late) => {
    await start(page(["late", late], ["a", EXTERNAL], ["b", "defer"], ["c", 'data-type="text/javascript"']));
    expect(log).toEqual(["a"]);
    await end("a");
    expect(log).toEqual(["a", "b", "c", "late"]);
  });

  it("is kept among those that come late", async () => {
    await start(page(["a", `${EXTERNAL} defer`], ["b", 'data-type="module"'], ["c"]));
    expect(log).toEqual(["c", "a"]);
    await end("a");
    expect(log).toEqual(["c", "a", "b"]);
  });

  it("has those that come late wait for the whole page", async () => {
    vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
    await start(page(["late", 'data-type="module"'], ["a"]));
    expect(log).toEqual(["a"]);
    document.dispatchEvent(new Event("DOMContentLoaded"));
    await flush();
    expect(log).toEqual(["a", "late"]);
    vi.restoreAllMocks();
  });
});

describe("a script that runs (R172)", () => {
  it("is the original, in its place, with its type and without the order of the browser", async () => {
    const scripts = page(["a", 'data-type="module" crossorigin nonce="n"'], ["b"]);
    const moved: Node[] = [];
    const moves = new MutationObserver((all) => moved.push(...all.flatMap((one) => [...one.addedNodes])));
    moves.observe(document.body, { childList: true });
    await start(scripts);
    moves.disconnect();
    // Only what was taken out and put back runs.
    expect(moved).toEqual([scripts[1], scripts[0]]);
    expect([...document.scripts]).toEqual(scripts);
    expect(scripts.map(({ type, async }) => [type, async])).toEqual([
      ["module", true],
      ["", true],
    ]);
    expect(scripts[0]?.getAttribute("crossorigin")).toBe("");
    expect(document.body.children).toHaveLength(3);
  });

  it("has the address that it kept back, or else its own", async () => {
    const scripts = page(["a", 'data-src="/kept.js" src="/own.js"'], ["b", 'src="/own.js"'], ["c"]);
    await start(scripts);
    await end("a");
    expect(setUrl.mock.calls.map(([script, url]) => [script.id, url])).toEqual([
      ["a", "/kept.js"],
      ["b", "/own.js"],
    ]);
  });
});
