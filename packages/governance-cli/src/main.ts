import { processIo } from './processIo';
import { run } from './run';

/** Runs this process's command line; the exit code is set, not forced, so that output gets out first. */
export async function main(): Promise<void> {
  process.exitCode = await run(process.argv.slice(2), processIo());
}
