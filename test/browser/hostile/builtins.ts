/*
 * What pages do to the browser's own objects before anything of ours runs: small stand-ins for libraries that patch, and
 * for extensions that block. Each is run in the page as it is written here.
 */

/** Properties that no caller expects to throw. */
export function throwingGetters(): void {
  const refuse = (on: object, ...names: string[]) => {
    const get = () => {
      throw new DOMException("blocked", "SecurityError");
    };
    for (const name of names) Object.defineProperty(on, name, { get, set: get, configurable: true });
  };
  refuse(document, "cookie");
  refuse(window, "localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore");
  refuse(
    navigator,
    "globalPrivacyControl",
    "languages",
    "userAgent",
    "onLine",
    "serviceWorker",
    "sendBeacon",
  );
}

/** As pages do that fear pollution: what is inherited can no longer be overruled by assignment. */
export function frozenPrototypes(): void {
  const made = [
    Object,
    Array,
    Function,
    String,
    Number,
    Promise,
    Map,
    Set,
    WeakMap,
    RegExp,
    Date,
    Error,
    Symbol,
  ];
  const dom = [EventTarget, Node, Element, HTMLElement, Document, DocumentFragment, Event, AbortSignal];
  for (const one of [
    ...made,
    ...dom,
    HTMLScriptElement,
    HTMLIFrameElement,
    MutationObserver,
    CSSStyleSheet,
  ]) {
    Object.freeze(one);
    Object.freeze(one.prototype);
  }
  for (const one of [JSON, Math, Reflect, Intl, globalThis.CSS]) Object.freeze(one);
}

/** As Prototype 1.7 does, with its names for what browsers came to call otherwise. */
export function prototypeJs(): void {
  const list = Array.prototype as never as Record<string, unknown>;
  function toArray(this: ArrayLike<unknown>) {
    const copy: unknown[] = [];
    for (let at = 0; at < this.length; at++) copy[at] = this[at];
    return copy;
  }
  // Of the lists that it knows; it takes no second parameter, and knows no iterators.
  const $A = (given?: ArrayLike<unknown>) => (given ? toArray.call(given) : []);
  Object.assign(list, {
    entries: toArray,
    toArray,
    toJSON: () => "[]",
    size: () => 0,
    first: () => undefined,
    include: () => false,
    clear(this: unknown[]) {
      this.length = 0;
      return this;
    },
  });
  Array.from = $A as never;
  const bind = Function.prototype.bind;
  Function.prototype.bind = function (this: (...all: never[]) => unknown, ...given: never[]) {
    return given.length < 2 && given[0] === undefined ? this : bind.apply(this as never, given as never);
  } as never;
  Object.assign(Function.prototype, { curry: () => {}, delay: () => {}, defer: () => {}, wrap: () => {} });
  Object.assign(String.prototype, { toJSON: () => '"', strip: () => "", sub: () => "", blank: () => true });
  Object.assign(Object, { keys: (one: object) => Object.getOwnPropertyNames(one), extend: Object.assign });
  Object.assign(Element.prototype, {
    remove(this: Element) {
      // Throws where there is no parent.
      (this.parentNode as ParentNode & Node).removeChild(this);
      return this;
    },
    replace: () => {},
    update: () => {},
    insert: () => {},
    show: () => {},
    hide: () => {},
    select: () => [],
    wrap: () => {},
    clone: () => {},
    toggle: () => {},
  });
  Object.assign(window, { $: (id: string) => document.getElementById(id), $A, $$: () => [] });
}

/** As MooTools 1.2 does. */
export function mooTools(): void {
  Array.from = ((one: unknown) => (one == null ? [] : [one])) as never;
  Object.assign(Function.prototype, {
    bind(this: (...all: unknown[]) => unknown, bound: unknown, ...all: unknown[]) {
      return (...more: unknown[]) => this.apply(bound, [...all, ...more]);
    },
  });
  const own = { contains: () => false, erase: () => [], empty: () => [], link: () => ({}), each: () => {} };
  Object.assign(Array.prototype, own, { flatten: () => [], append: () => [], clean: () => [] });
  Object.assign(Element.prototype, {
    get: () => "",
    set: () => {},
    dispose: () => {},
    empty: () => {},
    inject: () => {},
  });
  Object.assign(String.prototype, {
    contains: () => false,
    test: () => false,
    toInt: () => 0,
    clean: () => "",
  });
  Object.assign(window, { $: () => null, $$: () => [], Class: () => {} });
}

/** As old zone.js does: everything asynchronous goes through wrappers that know no newer options. */
export function zoneJs(): void {
  const Native = Promise;
  const patched = class ZoneAwarePromise<T> extends Native<T> {};
  window.Promise = patched as never;
  const { addEventListener, removeEventListener } = EventTarget.prototype;
  const wrapped = new WeakMap<object, EventListener>();
  EventTarget.prototype.addEventListener = function (type, listener, options) {
    if (!listener) return;
    const call = (event: Event) =>
      typeof listener === "function" ? listener.call(this, event) : listener.handleEvent(event);
    const known = wrapped.get(listener) ?? call;
    wrapped.set(listener, known);
    const { capture = options === true, once = false, passive } = Object(options);
    addEventListener.call(this, type, known, { capture, once, passive });
  };
  EventTarget.prototype.removeEventListener = function (type, listener, options) {
    if (listener) removeEventListener.call(this, type, wrapped.get(listener) ?? (listener as never), options);
  };
  for (const name of ["setTimeout", "requestAnimationFrame", "queueMicrotask"] as const) {
    const original = window[name] as (...all: unknown[]) => unknown;
    Object.assign(window, {
      [name]: (task: () => void, ...rest: unknown[]) => original.call(window, () => task(), ...rest),
    });
  }
  const Observer = MutationObserver;
  window.MutationObserver = class extends Observer {
    constructor(callback: MutationCallback) {
      super((...all) => callback(...all));
    }
  };
}

/** As old core-js does where it takes the browser's own for faulty: a Promise of its own that waits for a timer. */
export function coreJs(): void {
  const wait = window.setTimeout;
  const Native = Promise;
  const then = Native.prototype.then;
  // biome-ignore lint/suspicious/noThenProperty: this is what is patched
  Native.prototype.then = function (...given) {
    return then.apply(
      new Native((done) => wait(() => done(undefined))) as never,
      [() => then.apply(this, given)] as never,
    ) as never;
  };
  Object.assign(Object, {
    assign: (target: object, ...all: object[]) => {
      for (const one of all)
        for (const name in one) (target as never)[name as never] = (one as never)[name as never];
      return target;
    },
  });
  Object.assign(Native.prototype, { finally: undefined });
  Reflect.deleteProperty(Native, "any");
  Reflect.deleteProperty(window, "requestIdleCallback");
}

/** As pages do that never heard of `hasOwnProperty`. */
export function extendedObjects(): void {
  const add = (on: object) => Object.assign(on, { extend: () => true, clone: () => on, analyticsx: true });
  for (const one of [Object.prototype, Array.prototype, String.prototype, Function.prototype, JSON, Math])
    add(one);
}
