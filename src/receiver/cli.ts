import { COMMANDS } from "./commands.ts";
import { HELP } from "./help.ts";
import { PlainError } from "./plain-error.ts";
import { ofProcess, type Surroundings } from "./surroundings.ts";

const isCommand = (name: string): name is keyof typeof COMMANDS =>
  name !== "serve" && Object.hasOwn(COMMANDS, name);

async function run([topic, ...rest]: readonly string[], surroundings: Surroundings): Promise<void> {
  if (!topic || [topic, ...rest].includes("--help")) return surroundings.print(HELP);
  if (topic !== "records") throw new PlainError(`${topic} is not a command; try: sluis records --help`, 2);
  const [name = "", ...others] = rest;
  if (name && !name.startsWith("-") && !isCommand(name))
    throw new PlainError(`${name} is not a command of sluis records; try --help`, 2);
  await (isCommand(name) ? COMMANDS[name](others, surroundings) : COMMANDS.serve(rest, surroundings));
}

/** @returns the exit code: 0 done, 1 could not be done, 2 not understood */
export async function main(args: readonly string[], surroundings = ofProcess): Promise<number> {
  try {
    await run(args, surroundings);
    return 0;
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    surroundings.log(error.message);
    return error instanceof PlainError ? error.code : 1;
  }
}
