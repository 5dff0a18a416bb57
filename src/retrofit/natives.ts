/** A property of the browser's that is replaced for a while. */
interface Patch {
  readonly owner: object;
  readonly name: string;
  readonly native: PropertyDescriptor;
  readonly ours: PropertyDescriptor;
}

/** Replaces a property; what it needs of the native one is handed on. */
export function patch(
  owner: object,
  name: string,
  make: (native: PropertyDescriptor) => PropertyDescriptor,
): Patch[] {
  const native = Object.getOwnPropertyDescriptor(owner, name);
  if (!native?.configurable) return [];
  const ours = { ...native, ...make(native) };
  Object.defineProperty(owner, name, ours);
  return [{ owner, name, native, ours }];
}

/** Puts back what is still ours: somebody else may have put their own over it, and would be broken (R197). */
export function restore(patches: readonly Patch[]): void {
  for (const { owner, name, native, ours } of patches) {
    const { set, value } = Object.getOwnPropertyDescriptor(owner, name) ?? {};
    if (set === ours.set && value === ours.value) Object.defineProperty(owner, name, native);
  }
}
