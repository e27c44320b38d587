import { InvalidArgumentError, Option, type Command } from 'commander';
import { connectionOptions, formatOption } from '../commands/options';

/** What every command about exceptions says about tokens. */
export const PEOPLE_ONLY = `
Who may:
  Exceptions are asked for and decided on by people: set AI_GOVERNANCE_TOKEN to the token of your own
  session in the portal. A machine's token may read them, and nothing else.
`;

/** What the exit code of a command that changes something means. */
export const EXIT_CODES = `
Exit codes:
  0  it is done
  2  the command line, or what was asked for, cannot be used as it is; every fault is named
  3  no answer could be had, or the portal refuses: a missing right, a state that does not fit, an unknown id
`;

/** Adds what every command about exceptions takes. */
export function withCommonOptions(command: Command): Command {
  for (const option of connectionOptions()) command.addOption(option);
  return command.addOption(formatOption());
}

/** `--reason`, or what stands for it: at least five characters, since others have to understand it. */
export const saidOption = (flags: string, description: string): Option =>
  new Option(flags, description).argParser(parseSaid).makeOptionMandatory();

const LEAST = 5;
const MOST = 500;

function parseSaid(value: string): string {
  const { length } = value.trim();
  if (length >= LEAST && value.length <= MOST) return value;
  throw new InvalidArgumentError(
    `Expected ${LEAST} to ${MOST} characters that others understand later.`,
  );
}
