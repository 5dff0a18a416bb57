// @ts-check

const common = "form-action 'self'; base-uri 'none'; object-src 'none'; frame-src 'self'; worker-src 'self'";
const inline = "'self' 'unsafe-inline'";

/** The server sends this with every page, so a page that no service worker answers for can reach no other host. */
export const locked = `default-src 'self' data:; script-src ${inline}; style-src ${inline}; ${common}`;

/**
 * The service worker puts this in its place, because it answers every request to another host itself.
 * Frames and sockets to another host never pass a service worker, so they stay forbidden.
 */
export const answered = `default-src 'self' data: https:; script-src ${inline} https:; style-src ${inline}; ${common}`;
