/** What the page holds by name: vendors' queues and functions, its own or ours. */
// biome-ignore lint/suspicious/noExplicitAny: what a vendor put there has no type
export const page = globalThis as Record<string, any>;
