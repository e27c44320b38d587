import { parsePolicy, type Issue } from '@ai-enablement/governance-core';
import { checkDetectors } from '@ai-enablement/governance-detectors';
import type { Io } from '../io';
import { readPolicyFile } from './readPolicyFile';

/** What is wrong with one policy document; both lists empty when nothing is. */
export interface LintedFile {
  /** As named on the command line. */
  readonly file: string;
  readonly errors: readonly Issue[];
  /** What is allowed but probably not meant. */
  readonly warnings: readonly Issue[];
}

/** Checks policy documents one by one, each with all its faults. */
export const lintPolicies = (
  files: readonly string[],
  io: Io,
): Promise<readonly LintedFile[]> =>
  Promise.all(
    files.map(async file => {
      const parsed = parsePolicy(await readPolicyFile(file, io), {
        checkDetectors,
      });
      return parsed.ok
        ? { file, errors: [], warnings: parsed.value.warnings }
        : { file, errors: parsed.issues, warnings: [] };
    }),
  );
