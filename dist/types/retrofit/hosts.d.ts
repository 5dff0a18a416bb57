/**
 * The addresses of presets: a host, or a host and the beginning of a path where others share it. `*.` stands for
 * every subdomain and none, `%` for anything. From the notes in `services/about`, which a test compares; what signs people in is not among them.
 */
export declare const HOSTS: Readonly<Record<string, string>>;
