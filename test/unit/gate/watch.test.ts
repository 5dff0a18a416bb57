// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { watch } from "../../../src/gate/watch.ts";
import { settled } from "../parts.ts";

let life = new AbortController();
const grant = vi.fn();
const parsed = () => document.dispatchEvent(new Event("DOMContentLoaded"));

beforeEach(() => {
  life = new AbortController();
  grant.mockReset();
  vi.spyOn(document, "readyState", "get").mockReturnValue("loading");
});

afterEach(() => {
  life.abort();
  parsed();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe("the eye that the gate keeps on the page (R194)", () => {
  it("opens once the page is parsed, and then sees at once what is asked and what comes", async () => {
    const look = watch(grant, life.signal);
    look();
    document.body.append("early");
    await settled();
    expect(grant).toHaveBeenCalledTimes(0);
    parsed();
    expect(grant).toHaveBeenCalledTimes(1);
    look();
    expect(grant).toHaveBeenCalledTimes(2);
    document.body.append("late");
    await settled();
    expect(grant).toHaveBeenCalledTimes(3);
  });

  it("never opens where all was stopped before that", async () => {
    const look = watch(grant, life.signal);
    life.abort();
    parsed();
    look();
    document.body.append("late");
    await settled();
    expect(grant).not.toHaveBeenCalled();
  });

  it("closes where all is stopped", async () => {
    watch(grant, life.signal);
    parsed();
    life.abort();
    document.body.append("late");
    await settled();
    expect(grant).toHaveBeenCalledTimes(1);
  });
});
