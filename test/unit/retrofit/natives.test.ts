import { describe, expect, it } from "vitest";
import { patch, restore } from "../../../src/retrofit/natives.ts";

class Native {
  #address = "";
  get src() {
    return this.#address;
  }
  set src(value: string) {
    this.#address = value;
  }
  name() {
    return "native";
  }
}
const own = (name: string) => Object.getOwnPropertyDescriptor(Native.prototype, name);

describe("functions of the browser that are replaced for a while", () => {
  it("do what ours do, with the native ones at hand, and are the same again afterwards (R197)", () => {
    const before = [own("src"), own("name")];
    const patches = [
      ...patch(Native.prototype, "src", ({ set }) => ({
        set(this: Native, value: string) {
          set?.call(this, `<${value}>`);
        },
      })),
      ...patch(Native.prototype, "name", ({ value }) => ({ value: () => `not ${value.call(0)}` })),
    ];
    const one = new Native();
    one.src = "a";
    expect([one.src, one.name()]).toEqual(["<a>", "not native"]);
    restore(patches);
    one.src = "b";
    expect([one.src, one.name()]).toEqual(["b", "native"]);
    expect([own("src"), own("name")]).toEqual(before);
  });

  it("stay as somebody else left them (R197)", () => {
    const patches = patch(Native.prototype, "name", () => ({ value: () => "ours" }));
    const theirs = () => "theirs";
    const before = own("name");
    Object.defineProperty(Native.prototype, "name", { ...before, value: theirs });
    restore(patches);
    expect(own("name")?.value).toBe(theirs);
  });

  it("are left alone where they are not there, or fixed", () => {
    const fixed = Object.freeze({ a: 1 });
    expect([patch(fixed, "a", () => ({ value: 2 })), patch({}, "b", () => ({ value: 2 }))]).toEqual([[], []]);
  });
});
