import { createHash } from 'node:crypto';
import {
  compilePolicy,
  parsePolicy,
  parsePolicyCases,
  runPolicyCases,
  type CaseResult,
  type ParsedPolicy,
  type Result,
} from '@ai-enablement/governance-core';
import { usageFailure } from '../failure';
import type { Io } from '../io';
import { readPolicyFile } from './readPolicyFile';

/** How the cases of one file went. */
export interface TestedFile {
  /** The file that holds the cases, as named on the command line. */
  readonly file: string;
  /** In the order of the file. */
  readonly cases: readonly CaseResult[];
}

/** How a policy did in all its cases. */
export interface TestedPolicy {
  readonly policy: string;
  readonly title: string;
  /** SHA-256 of the canonical policy, hexadecimal. */
  readonly digest: string;
  /** The policy's own cases first, when it has any. */
  readonly files: readonly TestedFile[];
}

const sha256 = (text: string): string =>
  createHash('sha256').update(text).digest('hex');

/** Runs a policy's own cases and those of other files against it; a document with errors is a usage failure with all of them. */
export async function testPolicy(
  policyFile: string,
  caseFiles: readonly string[],
  io: Io,
): Promise<TestedPolicy> {
  const parsed: ParsedPolicy = valueOf(
    parsePolicy(await readPolicyFile(policyFile, io)),
    policyFile,
  );
  const compiled = compilePolicy(parsed, { sha256 });
  const tables = await Promise.all(
    caseFiles.map(async file => ({
      file,
      cases: valueOf(parsePolicyCases(await readPolicyFile(file, io)), file),
    })),
  );
  const own = { file: policyFile, cases: parsed.cases };
  return {
    policy: policyFile,
    title: parsed.policy.title,
    digest: compiled.digest,
    files: [own, ...tables]
      .filter(({ cases }) => cases.length > 0)
      .map(({ file, cases }) => ({
        file,
        cases: runPolicyCases(compiled, cases),
      })),
  };
}

function valueOf<T>(parsed: Result<T>, file: string): T {
  if (parsed.ok) return parsed.value;
  throw usageFailure(
    'cli.invalidPolicy',
    `\`${file}\` has errors, so its cases cannot be run`,
    {
      issues: parsed.issues,
      hint: 'mend the file; `ai-governance policy lint` tells every error of a policy with its place',
    },
  );
}
