import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root';

/** How a run of the command line ended. */
export interface CliResult {
  /** Exit code; 128 + the signal's number is not used, a killed run rejects. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Where and with what environment the command line runs. */
export interface CliOptions {
  /** Absolute; the repository when absent. */
  readonly cwd?: string;
  /** Added to the environment; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>;
  /** Text for its standard input. */
  readonly input?: string;
}

/** Runs the built `ai-governance`. Of the environment's AI_GOVERNANCE variables only those given in `env` reach it. */
export function runCli(
  args: readonly string[],
  options: CliOptions = {},
): Promise<CliResult> {
  const inherited = Object.entries(process.env).filter(
    ([name]) => !name.startsWith('AI_GOVERNANCE_'),
  );
  const env = {
    ...Object.fromEntries(inherited),
    NO_COLOR: '1',
    ...options.env,
  };
  return new Promise((resolve, reject) => {
    const child = spawn(
      process.execPath,
      [join(root, 'packages/governance-cli/bin/ai-governance'), ...args],
      { cwd: options.cwd ?? root, env, stdio: 'pipe' },
    );
    let stdout = '';
    let stderr = '';
    child.stdout.setEncoding('utf8').on('data', text => {
      stdout += text;
    });
    child.stderr.setEncoding('utf8').on('data', text => {
      stderr += text;
    });
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (code === null)
        reject(new Error(`the command line was ended by ${signal}`));
      else resolve({ code, stdout, stderr });
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}
