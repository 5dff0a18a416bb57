import type { Config, Consent } from "../../src/types.ts";

/** What a scenario may do; each engine has its own way to carry it out, and no more than that. */
export interface Tab {
  /** Goes to an address, as if it had been typed. */
  open(url: string): Promise<void>;
  reload(): Promise<void>;
  /** Clicks in the middle of what is found first, with a real pointer. */
  click(selector: string): Promise<void>;
  /** Presses keys one after the other. */
  press(...keys: readonly Key[]): Promise<void>;
  /** Runs a function in the page and waits for what it promises. What is given and returned is JSON. */
  evaluate<T, A extends readonly unknown[]>(task: Task<T, A>, ...given: A): Promise<T>;
  /** The names of the cookies that this page could read or send, in order of the alphabet. */
  cookies(): Promise<string[]>;
  /** Shows the page as a printer gets it, or no more; answers false where the engine can't be told to. */
  print(isOn: boolean): Promise<boolean>;
  close(): Promise<void>;
}

export type Key = "Tab" | "Shift+Tab" | "Enter" | "Space" | "Escape";
export type Task<T, A extends readonly unknown[]> = (page: TestPage, ...given: A) => T | Promise<T>;

/** The window of a page under test. */
export interface TestPage {
  readonly sluis: Consent & { start(config: Config): Consent };
  [name: string]: unknown;
}

/** How the visitor set up the browser. */
export interface Setup {
  /** The system asks for dark colours. */
  readonly isDark?: boolean;
  /** Cookies and other storage are switched off for every site. */
  readonly isBlocked?: boolean;
}

/** A running browser with a profile of its own, which its tabs share. */
export interface Browser {
  /** Its name and version. */
  readonly version: string;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

/** Where the browser finds everything: a proxy on loopback. */
export interface Way {
  readonly port: number;
  /** Of the one public key that every host shows there: SHA-256 in base64. */
  readonly fingerprint: string;
}

export interface Engine {
  readonly name: string;
  /** The path of its program; empty where this machine has none. */
  readonly program: string;
  launch(way: Way, setup?: Setup): Promise<Browser>;
}
