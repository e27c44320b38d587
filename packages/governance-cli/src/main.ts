import { EXIT } from './failure';
import { processIo } from './processIo';
import { run } from './run';

/** Runs this process's command line; the exit code is set, not forced, so that output gets out first. */
export async function main(): Promise<void> {
  // Were there nothing left to wait for and still no answer, the process would end: as a failure then.
  process.exitCode = EXIT.unavailable;
  process.exitCode = await run(process.argv.slice(2), processIo());
}
