import type { ExitCode } from '../failure';
import type { Io } from '../io';
import { run } from '../run';
import { obligation } from './obligation';
import { standIn, type StandIn, type StandInOptions } from './standIn';
import { testIo } from './testIo';

/** Address at which the stand-in for the portal answers. */
export const PORTAL_URL = 'https://portal.example.com';

/** How to run `check`. */
export interface CheckGiven {
  /** Folder to run it in. */
  readonly dir: string;
  readonly args?: readonly string[];
  readonly portal?: StandInOptions;
  /** Instead of the stand-in. */
  readonly fetch?: Io['fetch'];
  readonly env?: Readonly<Record<string, string>>;
}

/** How it ended. */
export interface CheckRun {
  readonly exitCode: ExitCode;
  readonly out: string;
  readonly err: string;
  readonly portal: StandIn;
}

/** Runs `ai-governance check` in this process against a stand-in for the portal. */
export async function runCheckCommand({
  dir,
  args = [],
  portal: options,
  fetch,
  env = {},
}: CheckGiven): Promise<CheckRun> {
  const portal = standIn(options);
  const io = testIo({
    cwd: dir,
    env: { PATH: process.env.PATH, AI_GOVERNANCE_URL: PORTAL_URL, ...env },
    fetch: fetch ?? portal.fetch,
  });
  const exitCode = await run(['check', ...args], io);
  return { exitCode, out: io.out(), err: io.err(), portal };
}

/** A portal that holds the change for one review. */
export const HELD: StandInOptions = {
  decision: {
    outcome: 'hold',
    wouldBe: 'hold',
    effect: 'allow_with_obligations',
    obligations: [obligation()],
  },
};
