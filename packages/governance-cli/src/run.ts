import { CommanderError } from 'commander';
import {
  EXIT,
  Failure,
  Interrupted,
  usageFailure,
  type ExitCode,
} from './failure';
import type { Io } from './io';
import { buildProgram } from './program';
import { escapeText } from './report/escapeText';
import { errorDocument, renderJson } from './report/json';
import { terminalFor } from './report/terminal';
import { renderFailure } from './report/text/failure';

/** Also right when the command line could not be understood otherwise. */
const wantsJson = (args: readonly string[]): boolean =>
  args.some(
    (arg, index) =>
      arg === '--format=json' ||
      arg === '--json' ||
      (arg === '--format' && args[index + 1] === 'json'),
  );

/**
 * Runs the command line `args` (without the program's own name) and returns the exit code. Never throws: a failure is
 * printed with cause and next step, as text on standard error and, under `--format json`, as a document on standard output.
 */
export async function run(args: readonly string[], io: Io): Promise<ExitCode> {
  let exitCode: ExitCode = EXIT.ok;
  const program = buildProgram({
    io,
    finish: code => {
      exitCode = code;
    },
  });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    return report(toFailure(error, args), { args, io });
  }
}

function report(
  failure: Failure,
  { args, io }: { readonly args: readonly string[]; readonly io: Io },
): ExitCode {
  io.stderr.write(renderFailure(failure, terminalFor(io.stderr, io.env)));
  if (wantsJson(args)) io.stdout.write(renderJson(errorDocument(failure)));
  if (io.env.AI_GOVERNANCE_DEBUG === '1') {
    const lines = stackOf(failure).split('\n').map(escapeText);
    io.stderr.write(`${lines.join('\n')}\n`);
  }
  return failure.exitCode;
}

function toFailure(error: unknown, args: readonly string[]): Failure {
  if (error instanceof Failure) return error;
  if (error instanceof CommanderError) return usageOf(error, args);
  if (error instanceof Interrupted) {
    return new Failure({
      exitCode: error.signal === 'SIGINT' ? EXIT.interrupted : EXIT.terminated,
      code: 'cli.interrupted',
      message: 'interrupted before there was an answer',
      hint: 'run the command again; asking twice does no harm',
      cause: error,
    });
  }
  return new Failure({
    exitCode: EXIT.unavailable,
    code: 'cli.unexpected',
    message: `something went wrong that should not: ${error instanceof Error ? error.message : String(error)}`,
    hint: 'run it again with `AI_GOVERNANCE_DEBUG=1` and report what that shows',
    cause: error,
  });
}

/** Commander says `error: unknown option '--hed'\n(Did you mean --head?)`. */
function usageOf(
  { code, message }: CommanderError,
  args: readonly string[],
): Failure {
  if (code === 'commander.help') {
    return usageFailure('cli.noCommand', 'expected a command', {
      hint: 'see the list above, or `ai-governance <command> --help` for one of them',
    });
  }
  if (code === 'commander.unknownOption' && message.includes("'--token")) {
    return usageFailure(
      'cli.tokenOption',
      'there is no option `--token`: other users of the machine could read it',
      {
        hint: 'set `AI_GOVERNANCE_TOKEN`, or name the file that holds the token with `--token-file`',
      },
    );
  }
  const [cause = '', suggestion] = message
    .replace(/^error: /, '')
    .replaceAll("'", '`')
    .split('\n');
  const nearest = /^\(Did you mean (.+)\?\)$/.exec(suggestion ?? '')?.[1];
  const named = code === 'commander.unknownCommand' ? [] : commandOf(args);
  const help = `\`${['ai-governance', ...named, '--help'].join(' ')}\` shows what is known`;
  return usageFailure(
    `cli.${code.replace(/^commander\./, '')}`,
    cause.replace(/\.$/, ''),
    {
      hint: nearest ? `did you mean \`${nearest}\`? ${help}` : help,
    },
  );
}

const GROUPS: readonly string[] = [
  'policy',
  'ledger',
  'waiver',
  'stricter',
  'break-glass',
  'playbook',
  'certificate',
];

/** The words before the first option, as far as they name a command. */
function commandOf(args: readonly string[]): readonly string[] {
  const end = args.findIndex(arg => arg.startsWith('-'));
  const words = end < 0 ? args : args.slice(0, end);
  return words.slice(0, GROUPS.includes(words[0] ?? '') ? 2 : 1);
}

function stackOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const stack = error.stack ?? error.message;
  return error.cause === undefined
    ? stack
    : `${stack}\ncaused by ${stackOf(error.cause)}`;
}
