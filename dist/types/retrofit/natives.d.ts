/** A property of the browser's that is replaced for a while. */
interface Patch {
    readonly owner: object;
    readonly name: string;
    readonly native: PropertyDescriptor;
    readonly ours: PropertyDescriptor;
}
/** Replaces a property; what it needs of the native one is handed on. */
export declare function patch(owner: object, name: string, make: (native: PropertyDescriptor) => PropertyDescriptor): Patch[];
/** Puts back what is still ours: somebody else may have put their own over it, and would be broken (R197). */
export declare function restore(patches: readonly Patch[]): void;
export {};
