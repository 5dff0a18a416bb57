/** What is read; empty where a browser, an extension or the page has it throw. */
export function attempt<T>(read: () => T): T | "" {
  try {
    return read();
  } catch {
    return "";
  }
}
