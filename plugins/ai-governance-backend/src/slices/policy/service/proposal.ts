import {
  type Issue,
  type Policy,
  parsePolicy,
  compilePolicy,
} from '@ai-enablement/governance-core';
import { checkDetectors } from '@ai-enablement/governance-detectors';
import { CodedError } from '../../../shared/codedError';
import { sha256 } from '../../../shared/digest';
import { type FindEntities, unknownOwners } from './controls';
import type { ReadPolicy } from './policyBook';
import { casesOf } from './versionCases';

/** Issues told at once: nobody corrects more in one go. */
const MOST_ISSUES = 100;

/** Reads a proposed document. Fails with `policy.invalidDocument`, whose issues carry line and column. */
export function readProposal(document: string): ReadPolicy {
  const parsed = parsePolicy(document, { checkDetectors });
  if (!parsed.ok) {
    const [first] = parsed.issues;
    throw new CodedError(
      'policy.invalidDocument',
      `the document is not a valid policy: ${first?.message}${more(parsed.issues)}`,
      { issues: parsed.issues.slice(0, MOST_ISSUES) },
    );
  }
  const compiled = compilePolicy(parsed.value, { sha256 });
  return { document, compiled, cases: parsed.value.cases };
}

/** Fails with `policy.casesFail`, naming each case that does not hold. */
export async function requireCasesHold(read: ReadPolicy): Promise<void> {
  const cases = await casesOf(read);
  const issues = cases
    .map((each, index) => ({ ...each, index }))
    .filter(({ hasPassed }) => !hasPassed)
    .map(({ name, failures, line, index }): Issue => ({
      code: 'policy.caseFails',
      message: `the case \`${name}\` does not hold: ${failures.join('; ')}`,
      path: `cases[${index}]`,
      ...(line === undefined ? {} : { line }),
    }));
  const [first] = issues;
  if (!first) return;
  throw new CodedError(
    'policy.casesFail',
    `${first.message}${more(issues)}; correct the rules, or the case if it says what nobody wants any more`,
    { issues: issues.slice(0, MOST_ISSUES) },
  );
}

/**
 * Fails with `policy.ownerUnknown`, naming every owner that the catalog does not have, and with `policy.notReady` when the
 * catalog cannot say.
 */
export async function requireOwnersKnown(
  policy: Policy,
  find: FindEntities,
): Promise<void> {
  const unknown = await unknownOwners(policy, find).catch((cause: unknown) => {
    throw new CodedError(
      'policy.notReady',
      'the catalog could not be asked whether it knows the owners of the rules, so nothing was changed; try again when it answers',
      { cause },
    );
  });
  const issues = unknown.map(({ owner, path }): Issue => ({
    code: 'policy.ownerUnknown',
    message: `the catalog has no \`${owner}\``,
    path,
  }));
  if (issues.length === 0) return;
  const names = [...new Set(unknown.map(({ owner }) => `\`${owner}\``))];
  throw new CodedError(
    'policy.ownerUnknown',
    `the catalog does not have ${names.slice(0, MOST_ISSUES).join(', ')}; expected owners that somebody can be asked about: correct them, or add them to the catalog first`,
    { issues: issues.slice(0, MOST_ISSUES) },
  );
}

const more = (issues: readonly Issue[]): string =>
  issues.length > 1 ? ` (faults in all: ${issues.length})` : '';
