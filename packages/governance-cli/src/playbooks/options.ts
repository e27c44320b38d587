import type { Command } from 'commander';
import { InvalidArgumentError, Option } from 'commander';
import {
  connectionOptions,
  formatOption,
  GROUP,
  type Format,
} from '../commands/options';
import type { ConnectionOptions } from '../connection';

/** Options of every command about playbooks that asks the portal. */
export interface PlaybookOptions extends ConnectionOptions {
  readonly format: Format;
}

/** Options of every command about playbooks that are installed. */
export interface FolderOptions {
  /** Folder of the repository. */
  readonly dir: string;
}

/** Adds `--format` and its short form. */
export const withFormat = (command: Command): Command =>
  command
    .addOption(formatOption())
    .addOption(
      new Option('--json', 'the same as --format json')
        .implies({ format: 'json' })
        .helpGroup(GROUP.output),
    );

/** Adds what every command takes that asks the portal. */
export function withPortal(command: Command): Command {
  for (const option of connectionOptions()) command.addOption(option);
  return withFormat(command);
}

/** `--dir`. */
export const dirOption = (): Option =>
  new Option('--dir <dir>', "the repository's folder").default('.');

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const MOST_NAME = 64;

/** Reads the name of a playbook on the command line. */
export function parseName(value: string): string {
  if (NAME.test(value) && value.length <= MOST_NAME) return value;
  throw new InvalidArgumentError(
    'Expected the name of a playbook: lower-case words joined by `-`, such as `prompting-standard`.',
  );
}

/** The same for a list of names; each counts once. */
export const parseNames = (
  value: string,
  before: readonly string[] = [],
): readonly string[] => [...new Set([...before, parseName(value)])];
