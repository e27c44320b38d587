import type { ExitCode } from './failure';
import type { Io } from './io';

/** What a command is given to run with. */
export interface Context {
  readonly io: Io;
  /** Told once a command has done its work. */
  readonly finish: (exitCode: ExitCode) => void;
}
