/** What the page holds by name: vendors' queues and functions, its own or ours. */
export declare const page: Record<string, any>;
