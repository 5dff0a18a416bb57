import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const runs = (command: string, parameter: string): boolean => spawnSync(command, [parameter]).status === 0;

/** Where packages put nginx's module for njs. */
const MODULES = ["/usr/lib/nginx/modules", "/etc/nginx/modules", "/usr/lib64/nginx/modules"];

export const NJS = MODULES.map((folder) => `${folder}/ngx_http_js_module.so`).find(existsSync);

/** The languages of the recipes, and whether they are here. */
export const hasPython = runs("python3", "--version");
export const hasPhp = runs("php", "--version");
export const hasNginx = runs("nginx", "-v");
export const hasNjs = hasNginx && NJS !== undefined;

/** Debian's packages of what is missing. */
export const missing = (): string[] =>
  [
    hasPython ? "" : "python3",
    hasPhp ? "" : "php-cli",
    hasNginx ? "" : "nginx-light",
    hasNjs ? "" : "libnginx-mod-http-js",
  ].filter(Boolean);
