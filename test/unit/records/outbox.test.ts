import { randomUUID } from "node:crypto";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createOutbox, type Kept, MOST } from "../../../src/records/outbox.ts";
import { recordWith } from "../../receiver/records.ts";

const KEY = "sluis-records";

/** What all tabs share, and what each of them sees of it: another process hears of a change a moment later. */
let disk: Record<string, string>;

interface Tab {
  seen: Record<string, string>;
  isBlocked: boolean;
  box: ReturnType<typeof createOutbox>;
}

const open = (): Tab => ({ seen: { ...disk }, isBlocked: false, box: createOutbox(180) });

/** Does something in a tab. */
function inside<T>(tab: Tab, task: (box: Tab["box"]) => T): T {
  const storage = new Proxy(tab.seen, {
    set(target, key: string, value: string) {
      if (tab.isBlocked) throw new DOMException("full", "QuotaExceededError");
      target[key] = value;
      disk[key] = value;
      return true;
    },
  });
  vi.stubGlobal("localStorage", storage);
  return task(tab.box);
}

const hear = (tab: Tab) => {
  tab.seen = { ...disk };
};
const add = (tab: Tab) =>
  inside(tab, (box) =>
    box.add(0, ({ subject, previous }) => recordWith({ id: randomUUID(), subject, previous })),
  );
const waiting = (): string[] => (disk[KEY] ? (JSON.parse(disk[KEY]) as Kept).queue.map(({ id }) => id) : []);

beforeEach(() => {
  disk = {};
  vi.spyOn(console, "error").mockImplementation(() => {});
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const anyStep = fc.record({
  tab: fc.nat(1),
  what: fc.constantFrom("add", "add", "settle", "fail", "hear", "reopen"),
  which: fc.nat(9),
});

/** Lets two tabs do all that; returns what was made, and what needs no further try. */
function play(steps: readonly { tab: number; what: string; which: number }[], isAtOnce: boolean) {
  const tabs = [open(), open()];
  const made: string[] = [];
  const over = new Set<string>();
  for (const { tab: index, what, which } of steps) {
    const tab = tabs[index] as Tab;
    if (isAtOnce || what === "hear") hear(tab);
    // A tab that closes takes its memory along; what it wrote stays.
    if (what === "reopen" && isAtOnce) tabs[index] = open();
    if (what === "add") made.push(add(tab).id);
    if (what === "fail") inside(tab, (box) => box.settle());
    if (what === "settle") {
      const queue = inside(tab, (box) => box.look()?.queue) ?? [];
      const id = queue[which % (queue.length || 1)]?.id;
      if (id) over.add(id);
      inside(tab, (box) => box.settle(id));
    }
  }
  return { tabs, due: made.filter((id) => !over.has(id)) };
}

describe("records that wait, shared by two tabs", () => {
  it("are those that were added and not settled, whatever each does in whatever order (R65)", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        disk = {};
        const { due } = play(steps, true);
        expect(waiting().sort()).toEqual(due.sort());
      }),
      { numRuns: 500 },
    );
  });

  it("are put right by whoever writes next, where both wrote at the same moment", () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 40 }), (steps) => {
        disk = {};
        const { tabs, due } = play(steps, false);
        for (const tab of [...tabs, ...tabs]) {
          hear(tab);
          inside(tab, (box) => box.settle());
        }
        expect(waiting().sort()).toEqual(due.sort());
      }),
      { numRuns: 500 },
    );
  });

  it("say whose they are and what came before, in one chain (R61, R62)", () => {
    const [one, other] = [open(), open()];
    const records = [one, other, one].map((tab) => {
      hear(tab);
      return add(tab);
    });
    expect(new Set(records.map(({ subject }) => subject)).size).toBe(1);
    expect(records.map(({ previous }) => previous)).toEqual([null, records[0]?.id, records[1]?.id]);
  });

  it("are no more than so many: the oldest go, and the console says which", () => {
    const tab = open();
    const ids = Array.from({ length: MOST + 3 }, () => add(tab).id);
    expect(waiting()).toEqual(ids.slice(3));
    expect(vi.mocked(console.error).mock.calls.map(([, id]) => id)).toEqual(ids.slice(0, 3));
  });
});

describe("what is kept in the browser", () => {
  it("is nothing before the first record, and by looking or settling alone (R17)", () => {
    const tab = open();
    inside(tab, (box) => [box.look(), box.settle(), box.settle(randomUUID())]);
    expect(disk).toEqual({});
  });

  it.each([
    "",
    "null",
    "1",
    "[]",
    "{}",
    "{",
    "not ours",
    '{"subject":"me","previous":null,"queue":[]}',
    `{"subject":"${randomUUID()}","previous":7,"queue":[]}`,
    `{"subject":"${randomUUID()}","previous":null}`,
    `{"subject":"${randomUUID()}","previous":null,"queue":[null]}`,
    `{"subject":"${randomUUID()}","previous":null,"queue":[{"id":"x"}]}`,
    `{"subject":"${randomUUID()}","previous":null,"queue":"none"}`,
  ])("is begun anew where something else stands there: %s", (text) => {
    disk = { [KEY]: text };
    const tab = open();
    expect(inside(tab, (box) => box.look())).toBeUndefined();
    const record = add(tab);
    expect([waiting(), record.previous]).toEqual([[record.id], null]);
  });

  it("is begun anew, with another id, where the visitor cleared it: nothing comes back (R62, R185)", () => {
    const tab = open();
    const before = add(tab);
    disk = {};
    hear(tab);
    inside(tab, (box) => box.settle());
    expect(disk).toEqual({});
    const after = add(tab);
    expect(waiting()).toEqual([after.id]);
    expect([after.previous, after.subject === before.subject]).toEqual([null, false]);
  });

  it("is the page's own memory where storage is full, and is stored once there is room (R186)", () => {
    const tab = open();
    tab.isBlocked = true;
    const [first, second] = [add(tab), add(tab)];
    expect([second.subject, second.previous]).toEqual([first.subject, first.id]);
    expect(inside(tab, (box) => box.look()?.queue.length)).toBe(2);
    expect([disk, inside(tab, (box) => box.change({ gpc: true }))]).toEqual([{}, false]);
    tab.isBlocked = false;
    inside(tab, (box) => box.settle(first.id));
    expect(waiting()).toEqual([second.id]);
    expect(inside(tab, (box) => box.change({ gpc: true }))).toBe(true);
  });

  it("is the page's own memory where no storage may be touched (R186)", () => {
    const box = createOutbox(180);
    vi.stubGlobal(
      "localStorage",
      new Proxy(
        {},
        {
          get() {
            throw new DOMException("denied", "SecurityError");
          },
          set() {
            throw new DOMException("denied", "SecurityError");
          },
        },
      ),
    );
    expect(box.look()).toBeUndefined();
    const record = box.add(5, ({ subject }) => recordWith({ subject }));
    expect(box.look()).toMatchObject({ subject: record.subject, until: 5, queue: [record] });
    box.settle(record.id);
    expect(box.look()?.queue).toEqual([]);
  });
});
