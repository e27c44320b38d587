import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const execute = promisify(execFile);

/** How a run of the command ended. */
export interface CommandResult {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where a run stands, and when it takes it to be. */
export interface CommandOptions {
  readonly cwd: string;
  /** Milliseconds since 1970, UTC. */
  readonly now: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** The real command, built from its sources and run as a process of its own. */
export interface CommandLine {
  run(args: readonly string[], options: CommandOptions): Promise<CommandResult>;
  remove(): Promise<void>;
}

const PACKAGE = dirname(
  require.resolve('@ai-enablement/governance-cli/package.json'),
);

/** Builds the command into a temporary folder. Nothing of this process's environment but the path reaches it. */
export async function buildCommandLine(): Promise<CommandLine> {
  const folder = await mkdtemp(join(tmpdir(), 'command-'));
  const program = join(folder, 'ai-governance.cjs');
  const start = join(folder, 'start.cjs');
  await execute(process.execPath, [join(PACKAGE, 'build.mjs'), program]);
  await writeFile(
    start,
    `Date.now = () => Number(process.env.TEST_NOW);\nrequire(${JSON.stringify(program)}).main();\n`,
  );
  return {
    run: (args, { cwd, now, env }) =>
      new Promise(done => {
        execFile(
          process.execPath,
          [start, ...args],
          {
            cwd,
            env: {
              PATH: process.env.PATH,
              HOME: folder,
              NO_COLOR: '1',
              TEST_NOW: String(now),
              ...env,
            },
          },
          (error, stdout, stderr) =>
            done({
              code: typeof error?.code === 'number' ? error.code : 0,
              stdout,
              stderr,
            }),
        );
      }),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
