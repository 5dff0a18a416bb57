import { PlainError } from "./plain-error.ts";

/** The packages that only the receiver needs, with the versions that it is tested with. */
const PACKAGES = {
  fastify: "5",
  "@fastify/cors": "11",
  "@fastify/rate-limit": "11",
  libsql: "0.5",
  pg: "8",
} as const;

type Name = keyof typeof PACKAGES;

const DATABASES: readonly Name[] = ["libsql", "pg"];
const SERVER: readonly Name[] = ["fastify", "@fastify/cors", "@fastify/rate-limit"];

const isMissing = (error: unknown): boolean =>
  /^(ERR_MODULE_NOT_FOUND|MODULE_NOT_FOUND)$/.test((error as NodeJS.ErrnoException).code ?? "");

/**
 * Loads a package that a site without a receiver does not install.
 * @throws {PlainError} with the line that installs it, and what goes with it
 */
export async function need<Module>(name: Name, load: () => Promise<Module>): Promise<Module> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error)) throw error;
    const names = DATABASES.includes(name) ? [name, ...SERVER] : SERVER;
    const line = names.map((one) => `${one}@${PACKAGES[one]}`).join(" ");
    throw new PlainError(`${name} is not installed. Run: npm install ${line}`);
  }
}
